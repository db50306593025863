package org.involvement.scoring;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.involvement.engagement.Activity;
import org.involvement.engagement.PracticeRecord;
import org.involvement.framework.AnswerType;
import org.involvement.framework.FactId;
import org.involvement.framework.Practice;
import org.involvement.programme.Programme;
import org.involvement.value.Answer;
import org.involvement.value.check.Checks;

/** Where a fact comes from: derived from the record or its days, or answered as a practice. */
interface FactSource {
  static FactSource of(FactId id) {
    return DerivedFacts.find(id)
        .<FactSource>map(Derived::new)
        .or(() -> TimedFact.find(id))
        .orElseGet(() -> new Answered(Practice.of(id.value())));
  }

  /** A practice that people answer, and that nothing in the record answers for them. */
  static void checkAnswered(Practice practice, String place) {
    if (DerivedFacts.find(practice.fact()).isPresent()) {
      throw Checks.invalid(place, practice, "is derived from the record: ask it as a share");
    }
  }

  /** What it can be a fact of. */
  Set<Subject> subjects();

  /** The answers it takes; empty where whoever asks says so. */
  Optional<AnswerType> answers();

  /** Whether another fact of the same item is so whenever this one is. */
  boolean implies(FactId other);

  /** What the record says on it; what is answered must be of the type that is asked for. */
  Reading read(AnswerType asked, Programme programme, Object item);

  /** Derived from the record. */
  record Derived(DerivedFact fact) implements FactSource {
    @Override
    public Set<Subject> subjects() {
      return Set.of(fact.subject());
    }

    @Override
    public Optional<AnswerType> answers() {
      return Optional.of(fact.answers());
    }

    @Override
    public boolean implies(FactId other) {
      return fact.implies().contains(other);
    }

    @Override
    public Reading read(AnswerType asked, Programme programme, Object item) {
      return fact.derivation().read(programme, item);
    }
  }

  /** Answered by people; the programme's answer stands for each activity without its own. */
  record Answered(Practice practice) implements FactSource {
    @Override
    public Set<Subject> subjects() {
      return Set.of(Subject.ACTIVITY, Subject.PROGRAMME);
    }

    @Override
    public Optional<AnswerType> answers() {
      return Optional.empty();
    }

    @Override
    public boolean implies(FactId other) {
      return false;
    }

    @Override
    public Reading read(AnswerType asked, Programme programme, Object item) {
      if (item instanceof Activity activity && isAnswered(activity.practices())) {
        return read(asked, activity.practices(), "activity '" + activity.id() + "'");
      }
      return read(asked, programme.practices(), "programme '" + programme.id() + "'");
    }

    boolean isAnswered(List<PracticeRecord> records) {
      return records.stream().anyMatch(record -> record.practice().equals(practice));
    }

    private Reading read(AnswerType asked, List<PracticeRecord> records, String where) {
      List<Answer> answers =
          records.stream()
              .filter(record -> record.practice().equals(practice))
              .map(PracticeRecord::answer)
              .toList();
      Reading found = answers.isEmpty() ? Reading.NOT_RECORDED : Reading.WITHHELD;
      for (Answer answer : answers) {
        if (answer instanceof Answer.PreferNotToSay) {
          continue;
        }
        Reading next = Reading.of(answer);
        if (!next.isInapplicable() && !asked.accepts(answer)) {
          throw Checks.invalid(
              "practiceRecord.answer",
              answer.toString(),
              "to '" + practice + "' of " + where + " is not " + asked);
        }
        if (!found.isOpen() && !found.agreesWith(next)) {
          return Reading.CONTRADICTED;
        }
        found = next;
      }
      return found;
    }
  }
}
