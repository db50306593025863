package org.involvement.scoring.level;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.involvement.engagement.Activity;
import org.involvement.engagement.PracticeRecord;
import org.involvement.framework.AnswerType;
import org.involvement.framework.Practice;
import org.involvement.internal.LevelWords;
import org.involvement.scoring.internal.fact.FactSource;
import org.involvement.scoring.internal.fact.Item;
import org.involvement.scoring.internal.fact.Reading;
import org.involvement.scoring.known.Subject;
import org.involvement.value.Answer;
import org.involvement.value.Basis;
import org.involvement.value.InvalidValueException;

/**
 * The facts of one place on record, other than power. An activity without an answer of its own has
 * that of the whole work; see {@link WorkFacts}.
 */
final class PlaceFacts {
  private final WorkFacts work;
  private final Place place;
  private final Optional<Activity> activity;

  PlaceFacts(WorkFacts work, Place place) {
    this.work = work;
    this.place = place;
    this.activity = place.find(work.practices());
  }

  /**
   * What the record says.
   *
   * @throws InvalidValueException if a practice takes an amount, which is never yes, is a fact of
   *     each contribution, or was answered with an answer of another type
   */
  Reading read(Practice practice) {
    if (activity.isEmpty()) {
      return work.read(practice);
    }
    FactSource source = FactSource.of(practice.fact());
    if (source instanceof FactSource.Answered answered) {
      AnswerType asked = work.asked(answered);
      return answered.isAnswered(activity.get().practices())
          ? source.read(asked, work.practices(), new Item.OfActivity(activity.get()))
          : work.readOfWhole(answered);
    }
    return WorkFacts.subject(practice, source) == Subject.ACTIVITY
        ? work.reader(practice).read(item())
        : work.read(practice);
  }

  private Item item() {
    return new Item.OfActivity(place.find(work.programme()).orElseThrow());
  }

  /** On whose word it is known; what the record itself holds is on no one's. */
  Set<Basis> bases(Practice practice) {
    Set<Basis> bases = EnumSet.noneOf(Basis.class);
    if (!isHeld(practice)) {
      counting(practice).forEach(record -> bases.add(record.basis()));
    }
    return bases;
  }

  private static boolean isHeld(Practice practice) {
    return !(FactSource.of(practice.fact()) instanceof FactSource.Answered);
  }

  /** Such as 'the organisation says yes' and 'contributors say no'. */
  List<String> accounts(Practice practice) {
    Stream<String> ofPeople =
        counting(practice).stream()
            .sorted(
                Comparator.comparing(PracticeRecord::basis)
                    .thenComparing(record -> record.answer().toString()))
            .map(record -> LevelWords.said(record.answer().toString(), record.basis()));
    Stream<String> ofRecord =
        isHeld(practice)
            ? work.recorded(practice, activity.map(any -> item())).stream()
                .map(answer -> LevelWords.recorded(answer.toString()))
            : Stream.empty();
    return Stream.concat(ofRecord, ofPeople).distinct().toList();
  }

  /** The answers that count at this place and say something. */
  private List<PracticeRecord> counting(Practice practice) {
    List<PracticeRecord> own =
        activity.map(Activity::practices).orElse(List.of()).stream()
            .filter(record -> record.practice().equals(practice))
            .toList();
    List<PracticeRecord> ofWork =
        activity.isPresent() ? work.saidOfWhole(practice) : work.said(practice);
    return (own.isEmpty() ? ofWork : own)
        .stream().filter(record -> !record.answer().equals(Answer.PREFER_NOT_TO_SAY)).toList();
  }
}
