package org.involvement.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.involvement.feedback.Contribution;
import org.involvement.feedback.Feedback;
import org.involvement.feedback.Step;

/** What the steps of a contribution come to, followed once, as somebody would write it by hand. */
public record ContributionState(
    Verdict acknowledged,
    Verdict considered,
    Verdict decided,
    Verdict reasonGiven,
    Verdict responseGiven,
    Verdict outcomeFedBack,
    Verdict changed) {

  public static ContributionState of(Contribution contribution) {
    boolean acknowledged = false;
    boolean considered = false;
    boolean decided = false;
    boolean reason = false;
    boolean response = false;
    boolean outcome = false;
    boolean changed = false;
    boolean withdrawn = false;
    boolean moved = false;
    for (Step step : counting(contribution.steps())) {
      if (step instanceof Step.Acknowledged) {
        acknowledged = true;
      } else if (step instanceof Step.Considered) {
        considered = true;
      } else if (step instanceof Step.Decided decision) {
        decided = true;
        reason = decision.reason().isPresent();
        response = false;
      } else if (step instanceof Step.FedBack told) {
        acknowledged |= told.feedback() == Feedback.RECEIPT;
        response |= told.feedback() == Feedback.DECISION_AND_REASON;
        outcome |= told.feedback() == Feedback.CHANGE || told.feedback() == Feedback.OUTCOME;
      } else if (step instanceof Step.ActedOn) {
        changed = true;
      } else if (step instanceof Step.Withdrawn) {
        withdrawn = true;
      } else if (step instanceof Step.Reopened) {
        decided = false;
        reason = false;
        response = false;
        withdrawn = false;
      } else if (step instanceof Step.MergedInto || step instanceof Step.SplitInto) {
        moved = true;
      }
    }
    boolean unknownReason = decided && !reason && !moved;
    return new ContributionState(
        verdict(acknowledged, withdrawn, moved),
        verdict(considered || decided, withdrawn, moved),
        verdict(decided, withdrawn, moved),
        unknownReason ? Verdict.UNKNOWN : verdict(reason, withdrawn, moved),
        verdict(response, withdrawn, moved),
        verdict(outcome, withdrawn, moved),
        verdict(changed, withdrawn, moved));
  }

  private static Verdict verdict(boolean yes, boolean withdrawn, boolean moved) {
    return moved || (withdrawn && !yes) ? Verdict.OUT : Verdict.of(yes);
  }

  /** The steps that were not corrected, by day. */
  private static List<Step> counting(List<Step> recorded) {
    LocalDate last = LocalDate.MIN;
    boolean plain = true;
    for (Step step : recorded) {
      plain &= !(step instanceof Step.Corrected) && !step.day().earliest().isBefore(last);
      last = step.day().earliest();
    }
    if (plain) {
      return recorded;
    }
    boolean[] undone = new boolean[recorded.size()];
    for (Step step : recorded) {
      if (step instanceof Step.Corrected correction) {
        undone[(int) correction.step()] = true;
      }
    }
    List<Step> counting = new ArrayList<>();
    for (int i = 0; i < undone.length; i++) {
      if (!undone[i] && !(recorded.get(i) instanceof Step.Corrected)) {
        counting.add(recorded.get(i));
      }
    }
    counting.sort(Comparator.comparing(Step::day));
    return counting;
  }
}
