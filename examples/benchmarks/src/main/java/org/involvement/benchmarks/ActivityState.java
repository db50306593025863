package org.involvement.benchmarks;

import java.util.List;
import java.util.Optional;
import org.involvement.engagement.AccessNeeds;
import org.involvement.engagement.Activity;
import org.involvement.engagement.PracticeRecord;
import org.involvement.framework.Practice;
import org.involvement.programme.Programme;
import org.involvement.value.Answer;
import org.involvement.value.Count;

/** What is recorded of an activity, as somebody would read it by hand. */
public record ActivityState(
    Verdict needsMet,
    Verdict paymentOffered,
    Verdict trainingOffered,
    Verdict plainLanguage,
    Verdict formatsOffered,
    Verdict namedContact,
    Verdict inductionGiven,
    Verdict groundRules) {

  static ActivityState of(Activity activity, Programme programme) {
    return new ActivityState(
        needsMet(activity.accessNeeds()),
        answer(Practice.PAYMENT_OFFERED, activity, programme),
        answer(Practice.TRAINING_OFFERED, activity, programme),
        answer(Practice.PLAIN_LANGUAGE, activity, programme),
        answer(Practice.FORMATS_OFFERED, activity, programme),
        answer(Practice.NAMED_CONTACT, activity, programme),
        answer(Practice.INDUCTION_GIVEN, activity, programme),
        answer(Practice.GROUND_RULES_AGREED_JOINTLY, activity, programme));
  }

  private static Verdict needsMet(Optional<AccessNeeds> needs) {
    if (needs.isEmpty() || needs.get().needed().isEmpty()) {
      return Verdict.UNKNOWN;
    }
    Count needed = needs.get().needed().get();
    if (needed.equals(Count.ZERO)) {
      return Verdict.OUT;
    }
    if (needs.get().met().isEmpty()) {
      return Verdict.UNKNOWN;
    }
    long met = needs.get().met().get().min();
    return met >= needed.min() ? Verdict.YES : met > 0 ? Verdict.PARTLY : Verdict.NO;
  }

  private static Verdict answer(Practice practice, Activity activity, Programme programme) {
    Verdict own = answer(practice, activity.practices(), Verdict.OUT);
    return own == Verdict.OUT ? answer(practice, programme.practices(), Verdict.UNKNOWN) : own;
  }

  private static Verdict answer(Practice practice, List<PracticeRecord> records, Verdict none) {
    Verdict found = none;
    for (PracticeRecord record : records) {
      if (record.practice().equals(practice)) {
        Verdict next = verdict(record.answer());
        if (found != none && found != next) {
          return Verdict.UNKNOWN;
        }
        found = next;
      }
    }
    return found;
  }

  private static Verdict verdict(Answer answer) {
    if (answer instanceof Answer.Yes) {
      return Verdict.YES;
    }
    return answer instanceof Answer.Partly ? Verdict.PARTLY : Verdict.NO;
  }
}
