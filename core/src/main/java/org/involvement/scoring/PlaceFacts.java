package org.involvement.scoring;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.involvement.engagement.Activity;
import org.involvement.engagement.PracticeRecord;
import org.involvement.feedback.Contribution;
import org.involvement.framework.AnswerType;
import org.involvement.framework.FactId;
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
 * activity. A fact of contributions, decisions or barriers is so of a place if it is so of all of
 * them there.
 */
final class PlaceFacts {
  private static final Reading NOTHING_TO_ASK =
      Reading.of(Answer.doesNotApply(Text.of("there is none"), Text.of("the record")));
  private static final Reading MORE_MAY_BE =
      new Reading(Optional.empty(), Optional.of(Gap.Cause.REGISTER_NOT_KEPT));

  private final Programme programme;
  private final Optional<Activity> activity;
  private final Frameworks frameworks;

  PlaceFacts(Programme programme, Place place, Frameworks frameworks) {
    this.programme = programme;
    this.activity = place.find(programme);
    this.frameworks = frameworks;
  }

  /**
   * What the record says.
   *
   * @throws InvalidValueException if a practice takes an amount, which is never yes, or was
   *     answered with an answer of another type
   */
  Reading read(FactId id) {
    FactSource source = FactSource.of(id);
    return source instanceof FactSource.Answered answered ? read(answered) : readDerived(source);
  }

  /** The answers that stand for this place. */
  List<PracticeRecord> standing(Practice practice) {
    List<PracticeRecord> own = of(practice, activity.stream());
    List<PracticeRecord> ofWhole =
        programme.practices().stream()
            .filter(record -> record.practice().equals(practice))
            .toList();
    if (!own.isEmpty() || !ofWhole.isEmpty() || activity.isPresent()) {
      return own.isEmpty() ? ofWhole : own;
    }
    return of(practice, programme.activities().stream());
  }

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
    if (activity.isPresent() || source.isAnswered(programme.practices())) {
      return source.read(asked, programme, activity.map(Object.class::cast).orElse(programme));
    }
    List<Reading> each =
        programme.activities().stream().map(one -> source.read(asked, programme, one)).toList();
    return each.stream().allMatch(Reading.NOT_RECORDED::equals)
        ? Reading.NOT_RECORDED
        : ofAll(each, List.of(), programme.keeps(Register.ACTIVITIES));
  }

  private Reading readDerived(FactSource source) {
    Subject subject = source.subjects().iterator().next();
    AnswerType asked = source.answers().orElseThrow();
    if (subject == Subject.PROGRAMME) {
      return source.read(asked, programme, programme);
    }
    if (subject == Subject.ACTIVITY && activity.isPresent()) {
      return source.read(asked, programme, activity.get());
    }
    List<Reading> sure =
        items(subject, true).map(item -> source.read(asked, programme, item)).toList();
    List<Reading> perhaps =
        items(subject, false).map(item -> source.read(asked, programme, item)).toList();
    return ofAll(sure, perhaps, subject.isComplete(programme));
  }

  /** The items of this place, or those of which it is not known whether they are. */
  private Stream<?> items(Subject subject, boolean sure) {
    if (subject != Subject.CONTRIBUTION || activity.isEmpty()) {
      return sure ? subject.items(programme).stream() : Stream.of();
    }
    return programme.contributions().stream()
        .filter(
            sure
                ? contribution -> contribution.activity().equals(activity.map(Activity::id))
                : (Contribution contribution) -> contribution.activity().isEmpty());
  }

  /** Whether it is so of all items that are there, and of those that may be. */
  private static Reading ofAll(List<Reading> sure, List<Reading> perhaps, boolean complete) {
    for (Reading worst :
        List.of(Reading.NO, Reading.PARTLY, Reading.CONTRADICTED, Reading.NOT_RECORDED)) {
      if (sure.contains(worst)) {
        return worst;
      }
    }
    if (!complete) {
      return MORE_MAY_BE;
    }
    if (!perhaps.stream().allMatch(reading -> reading.isInapplicable() || isYes(reading))) {
      return Reading.NOT_RECORDED;
    }
    if (sure.contains(Reading.WITHHELD)) {
      return Reading.WITHHELD;
    }
    return sure.stream().anyMatch(PlaceFacts::isYes) ? Reading.YES : NOTHING_TO_ASK;
  }

  private static boolean isYes(Reading reading) {
    return reading.equals(Reading.YES);
  }

  private static List<PracticeRecord> of(Practice practice, Stream<Activity> activities) {
    return activities
        .flatMap(one -> one.practices().stream())
        .filter(record -> record.practice().equals(practice))
        .toList();
  }
}
