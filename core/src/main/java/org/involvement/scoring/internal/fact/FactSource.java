package org.involvement.scoring.internal.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.involvement.engagement.PracticeRecord;
import org.involvement.framework.AnswerType;
import org.involvement.framework.FactId;
import org.involvement.framework.Practice;
import org.involvement.programme.Programme;
import org.involvement.scoring.known.Subject;
import org.involvement.value.Answer;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;

/** Where a fact comes from: derived from the record or its days, or answered as a practice. */
public interface FactSource {
  static FactSource of(FactId id) {
    return DerivedFacts.find(id)
        .<FactSource>map(Derived::new)
        .or(() -> TimedFact.find(id))
        .orElseGet(() -> new Answered(Practice.of(id.value())));
  }

  /** A practice that people answer, and that nothing in the record answers for them. */
  static void checkAnswered(Practice practice, String place) {
    if (DerivedFacts.find(practice.fact()).isPresent()) {
      throw Checks.invalid(
          place,
          practice,
          ViolationKind.UNSUITABLE,
          "is derived from the record: ask it as a share");
    }
  }

  /** What it can be a fact of. */
  Set<Subject> subjects();

  /** The answers it takes; empty where whoever asks says so. */
  Optional<AnswerType> answers();

  /** Whether another fact of the same item is so whenever this one is. */
  boolean implies(FactId other);

  /** What the record says on it; what is answered must be of the type that is asked for. */
  Reading read(AnswerType asked, Programme programme, Item item);

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
    public Reading read(AnswerType asked, Programme programme, Item item) {
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
    public Reading read(AnswerType asked, Programme programme, Item item) {
      return item instanceof Item.OfActivity of && isAnswered(of.activity().practices())
          ? read(asked, of.activity().practices(), item)
          : read(asked, programme.practices(), new Item.OfProgramme(programme));
    }

    /** What was answered for an item: its own answers, otherwise those of the programme. */
    public List<PracticeRecord> records(Programme programme, Item item) {
      boolean own = item instanceof Item.OfActivity of && isAnswered(of.activity().practices());
      List<PracticeRecord> found = new ArrayList<>();
      for (PracticeRecord record :
          own ? ((Item.OfActivity) item).activity().practices() : programme.practices()) {
        if (record.practice().equals(practice)) {
          found.add(record);
        }
      }
      return found;
    }

    public boolean isAnswered(List<PracticeRecord> records) {
      for (PracticeRecord record : records) {
        if (record.practice().equals(practice)) {
          return true;
        }
      }
      return false;
    }

    private Reading read(AnswerType asked, List<PracticeRecord> records, Item item) {
      Reading found = Reading.NOT_RECORDED;
      for (PracticeRecord record : records) {
        if (record.practice().equals(practice)) {
          checkPlace(record);
          Reading next = reading(asked, record.answer(), item);
          if (found.isOpen()) {
            found = next;
          } else if (!next.isOpen() && !found.agreesWith(next)) {
            return Reading.CONTRADICTED;
          }
        }
      }
      return found;
    }

    private void checkPlace(PracticeRecord record) {
      if (record.contribution().isPresent()) {
        throw Checks.invalid(
            "practiceRecord.contribution",
            record.contribution().get(),
            ViolationKind.UNSUITABLE,
            "is answered on '" + practice + "', which is no fact of a contribution");
      }
    }

    private Reading reading(AnswerType asked, Answer answer, Item item) {
      if (answer instanceof Answer.PreferNotToSay) {
        return Reading.WITHHELD;
      }
      Reading reading = Reading.of(answer);
      if (!reading.isInapplicable() && !asked.accepts(answer)) {
        throw Checks.invalid(
            "practiceRecord.answer",
            answer.toString(),
            ViolationKind.UNSUITABLE,
            "to '" + practice + "' of " + place(item) + " is not " + asked);
      }
      return reading;
    }

    private static String place(Item item) {
      return (item instanceof Item.OfActivity ? "activity '" : "programme '") + item.id() + "'";
    }
  }
}
