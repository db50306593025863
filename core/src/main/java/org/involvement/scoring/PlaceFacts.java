package org.involvement.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.involvement.engagement.Activity;
import org.involvement.engagement.PracticeRecord;
import org.involvement.framework.AnswerType;
import org.involvement.framework.Frameworks;
import org.involvement.framework.Practice;
import org.involvement.programme.Programme;
import org.involvement.programme.Register;
import org.involvement.value.Answer;
import org.involvement.value.Basis;
import org.involvement.value.InvalidValueException;
import org.involvement.value.Text;
import org.involvement.value.check.Checks;

/**
 * What the record says on the facts of one place, other than power.
 *
 * <p>In the whole work a practice was kept as is said of it, and otherwise if it was kept at every
 * activity. A fact of decisions or barriers is so of a place if it is so of all of them.
 */
final class PlaceFacts {
  private static final Reading NOTHING_TO_ASK =
      Reading.of(Answer.doesNotApply(Text.of("there is none"), Text.of("the record")));
  private static final Reading MORE_MAY_BE =
      new Reading(Optional.empty(), Optional.of(Gap.Cause.REGISTER_NOT_KEPT));

  private final Programme programme;
  private final Programme practices;
  private final Place place;
  private final Optional<Activity> activity;
  private final Frameworks frameworks;

  /**
   * The facts of one place.
   *
   * @param programme the whole record
   * @param practices a programme with those practices that count, which need hold nothing else
   */
  PlaceFacts(Programme programme, Programme practices, Place place, Frameworks frameworks) {
    this.programme = programme;
    this.practices = practices;
    this.place = place;
    this.activity = place.find(practices);
    this.frameworks = frameworks;
  }

  /**
   * What the record says.
   *
   * @throws InvalidValueException if a practice takes an amount, which is never yes, is a fact of
   *     each contribution, or was answered with an answer of another type
   */
  Reading read(Practice practice) {
    FactSource source = FactSource.of(practice.fact());
    return source instanceof FactSource.Answered answered
        ? read(answered)
        : readDerived(practice, source);
  }

  /** On whose word it is known. */
  Set<Basis> bases(Practice practice) {
    Set<Basis> bases = EnumSet.noneOf(Basis.class);
    standing(practice).forEach(record -> bases.add(record.basis()));
    return bases;
  }

  /** Such as 'yes says the organisation, no say contributors'. */
  String inDispute(Practice practice) {
    return String.join(
        ", ",
        standing(practice).stream()
            .sorted(
                Comparator.comparing(PracticeRecord::basis)
                    .thenComparing(record -> record.answer().toString()))
            .map(record -> LevelWords.said(record.answer().toString(), record.basis()))
            .distinct()
            .toList());
  }

  private Reading read(FactSource.Answered source) {
    AnswerType asked = frameworks.answers(source.practice());
    if (asked instanceof AnswerType.AmountIn) {
      throw Checks.invalid(
          "requirement.practices",
          source.practice().value(),
          "takes " + asked + ", which is never yes");
    }
    if (activity.isPresent() || source.isAnswered(practices.practices())) {
      return source.read(asked, practices, activity.map(Object.class::cast).orElse(practices));
    }
    List<Reading> each =
        practices.activities().stream().map(one -> source.read(asked, practices, one)).toList();
    return each.stream().allMatch(Reading.NOT_RECORDED::equals)
        ? Reading.NOT_RECORDED
        : ofAll(each, programme.keeps(Register.ACTIVITIES));
  }

  private Reading readDerived(Practice practice, FactSource source) {
    Subject subject = source.subjects().iterator().next();
    if (subject == Subject.CONTRIBUTION) {
      throw Checks.invalid(
          "requirement.practices",
          practice.value(),
          "is a fact of each contribution, and one of them decides no level: ask it as a share of"
              + " a rubric");
    }
    AnswerType asked = source.answers().orElseThrow();
    if (subject == Subject.PROGRAMME) {
      return source.read(asked, programme, programme);
    }
    Optional<Activity> recorded = place.find(programme);
    if (subject == Subject.ACTIVITY && recorded.isPresent()) {
      return source.read(asked, programme, recorded.get());
    }
    boolean complete = subject.isComplete(programme);
    List<Reading> each = new ArrayList<>();
    for (Object item : subject.items(programme)) {
      each.add(source.read(asked, programme, item));
    }
    return ofAll(each, complete);
  }

  /** Yes where it is so of all items. */
  private static Reading ofAll(List<Reading> sure, boolean complete) {
    for (Reading worst :
        List.of(Reading.NO, Reading.PARTLY, Reading.CONTRADICTED, Reading.NOT_RECORDED)) {
      if (sure.contains(worst)) {
        return worst;
      }
    }
    if (!complete) {
      return MORE_MAY_BE;
    }
    if (sure.contains(Reading.WITHHELD)) {
      return Reading.WITHHELD;
    }
    return sure.contains(Reading.YES) ? Reading.YES : NOTHING_TO_ASK;
  }

  /** The answers that stand for this place and say something. */
  private List<PracticeRecord> standing(Practice practice) {
    List<PracticeRecord> own = activity.map(Activity::practices).orElse(List.of());
    List<PracticeRecord> all =
        Stream.of(own, practices.practices())
            .map(records -> on(practice, records.stream()))
            .filter(records -> !records.isEmpty())
            .findFirst()
            .orElseGet(() -> activity.isPresent() ? List.of() : atActivities(practice));
    return all.stream()
        .filter(record -> !record.answer().equals(Answer.PREFER_NOT_TO_SAY))
        .toList();
  }

  private List<PracticeRecord> atActivities(Practice practice) {
    return on(practice, practices.activities().stream().flatMap(one -> one.practices().stream()));
  }

  private static List<PracticeRecord> on(Practice practice, Stream<PracticeRecord> records) {
    return records.filter(record -> record.practice().equals(practice)).toList();
  }
}
