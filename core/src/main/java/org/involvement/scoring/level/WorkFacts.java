package org.involvement.scoring.level;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.involvement.engagement.Activity;
import org.involvement.engagement.PracticeRecord;
import org.involvement.framework.AnswerType;
import org.involvement.framework.Frameworks;
import org.involvement.framework.Practice;
import org.involvement.programme.Programme;
import org.involvement.programme.Register;
import org.involvement.scoring.internal.fact.Account;
import org.involvement.scoring.internal.fact.FactReader;
import org.involvement.scoring.internal.fact.FactSource;
import org.involvement.scoring.internal.fact.Item;
import org.involvement.scoring.internal.fact.Reading;
import org.involvement.scoring.known.Gap;
import org.involvement.scoring.known.Subject;
import org.involvement.value.Answer;
import org.involvement.value.InvalidValueException;
import org.involvement.value.Text;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;

/**
 * The facts of the whole work on record, other than power, each read once for all places.
 *
 * <p>A practice was kept as is said of the whole work, and otherwise if it was kept at every
 * activity. A fact of decisions or barriers is so if it is so of all of them.
 */
final class WorkFacts {
  private static final Reading NOTHING_TO_ASK =
      Reading.of(Answer.doesNotApply(Text.of("there is none"), Text.of("the record")));
  private static final Reading MORE_MAY_BE =
      new Reading(Optional.empty(), Optional.of(Gap.Cause.REGISTER_NOT_KEPT));

  private final Programme programme;
  private final Programme practices;
  private final Frameworks frameworks;
  private final List<Account> accounts;
  private final Map<Practice, List<PracticeRecord>> saidOfWhole = new HashMap<>();
  private final Map<Practice, List<PracticeRecord>> saidOfActivities = new HashMap<>();
  private final Map<Practice, Reading> read = new HashMap<>();
  private final Map<Practice, Reading> readOfWhole = new HashMap<>();

  /**
   * The facts of a record.
   *
   * @param programme the whole record
   * @param view on whose word practices count
   */
  WorkFacts(Programme programme, BasisView view, Frameworks frameworks) {
    this.programme = programme;
    this.practices = view.practicesOf(programme);
    this.frameworks = frameworks;
    accounts = Account.in(practices);
    practices.practices().forEach(record -> add(record, saidOfWhole));
    for (Activity activity : practices.activities()) {
      activity.practices().forEach(record -> add(record, saidOfActivities));
    }
  }

  private static void add(PracticeRecord record, Map<Practice, List<PracticeRecord>> said) {
    said.computeIfAbsent(record.practice(), any -> new ArrayList<>()).add(record);
  }

  Programme programme() {
    return programme;
  }

  /** A programme with those practices that count, which need hold nothing else. */
  Programme practices() {
    return practices;
  }

  /** The answers on a practice: for the whole work, and otherwise at activities. */
  List<PracticeRecord> said(Practice practice) {
    return saidOfWhole.containsKey(practice)
        ? saidOfWhole(practice)
        : saidOfActivities.getOrDefault(practice, List.of());
  }

  List<PracticeRecord> saidOfWhole(Practice practice) {
    return saidOfWhole.getOrDefault(practice, List.of());
  }

  /**
   * The facts of the whole work.
   *
   * @throws InvalidValueException as {@link PlaceFacts#read} does
   */
  Reading read(Practice practice) {
    return read.computeIfAbsent(practice, this::readOnce);
  }

  /** The answers for the whole work, which apply to each activity without its own answer. */
  Reading readOfWhole(FactSource.Answered source) {
    AnswerType asked = asked(source);
    return readOfWhole.computeIfAbsent(
        source.practice(), any -> source.read(asked, practices, new Item.OfProgramme(practices)));
  }

  /** The answers that a practice takes, which have to be such that one of them is yes. */
  AnswerType asked(FactSource.Answered source) {
    AnswerType asked = frameworks.answers(source.practice());
    if (asked instanceof AnswerType.AmountIn) {
      throw Checks.invalid(
          "requirement.practices",
          source.practice().value(),
          ViolationKind.UNSUITABLE,
          "takes " + asked + ", which is never yes");
    }
    return asked;
  }

  /** The subject of a fact, other than contributions. */
  static Subject subject(Practice practice, FactSource source) {
    Subject subject = source.subjects().iterator().next();
    if (subject == Subject.CONTRIBUTION) {
      throw Checks.invalid(
          "requirement.practices",
          practice.value(),
          ViolationKind.UNSUITABLE,
          "is a fact of each contribution, and one of them decides no level: ask it as a share of"
              + " a rubric");
    }
    return subject;
  }

  private Reading readOnce(Practice practice) {
    FactSource source = FactSource.of(practice.fact());
    if (!(source instanceof FactSource.Answered answered)) {
      return readDerived(practice, source);
    }
    AnswerType asked = asked(answered);
    if (saidOfWhole.containsKey(practice)) {
      return readOfWhole(answered);
    }
    List<Reading> each =
        Item.of(Subject.ACTIVITY, practices)
            .map(one -> source.read(asked, practices, one))
            .toList();
    return each.stream().allMatch(Reading.NOT_RECORDED::equals)
        ? Reading.NOT_RECORDED
        : ofAll(each, programme.keeps(Register.ACTIVITIES));
  }

  private Reading readDerived(Practice practice, FactSource source) {
    Subject subject = subject(practice, source);
    FactReader reader = reader(practice);
    if (subject == Subject.PROGRAMME) {
      return reader.read(new Item.OfProgramme(programme));
    }
    List<Reading> each = Item.of(subject, programme).map(reader::read).toList();
    Reading all = ofAll(each, subject.isComplete(programme));
    return reader.contests().differOnAll(all) ? Reading.CONTRADICTED : all;
  }

  /** The answers that the record itself holds on a fact, of one item or of all. */
  List<Answer> recorded(Practice practice, Optional<Item> item) {
    FactReader reader = reader(practice);
    Subject subject = subject(practice, reader.source());
    Stream<Item> items =
        item.filter(any -> subject == Subject.ACTIVITY)
            .map(Stream::of)
            .orElseGet(() -> Item.of(subject, programme));
    return items
        .flatMap(one -> reader.recorded(one).answer().stream())
        .distinct()
        .sorted(Comparator.comparing(Answer::toString))
        .toList();
  }

  /** Reads a fact that the record holds, with the accounts that count. */
  FactReader reader(Practice practice) {
    AnswerType asked = FactSource.of(practice.fact()).answers().orElseThrow();
    return FactReader.of(practice.fact(), asked, programme, accounts);
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
}
