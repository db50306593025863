package org.involvement.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.involvement.feedback.Audience;
import org.involvement.feedback.Channel;
import org.involvement.feedback.Disposition;
import org.involvement.feedback.Feedback;
import org.involvement.feedback.Step;
import org.involvement.feedback.View;
import org.involvement.value.ChangeId;
import org.involvement.value.ContributionId;
import org.involvement.value.PartialDate;
import org.involvement.value.Text;

/** Makes a legal history: most are plain, few are reopened, corrected, moved or out of order. */
final class GeneratedHistory {
  private static final int MOST_DAYS_BETWEEN = 30;

  private final Random random;
  private final List<Step> steps = new ArrayList<>();
  private LocalDate day;

  GeneratedHistory(Random random, LocalDate raised) {
    this.random = random;
    this.day = raised;
  }

  /** The steps of a contribution, which may go on in the first one, or in the first two. */
  List<Step> steps(int index, int changes) {
    if (chance(80)) {
      steps.add(new Step.Acknowledged(next()));
    } else if (chance(30)) {
      tell(Feedback.RECEIPT);
    }
    if (index > 1 && chance(4)) {
      ContributionId first = ContributionId.of("c-0");
      steps.add(
          chance(80)
              ? new Step.MergedInto(next(), first)
              : new Step.SplitInto(next(), List.of(first, ContributionId.of("c-1"))));
      return steps;
    }
    if (chance(70)) {
      steps.add(new Step.Considered(next()));
    }
    if (chance(3)) {
      steps.add(new Step.Withdrawn(next()));
    } else if (chance(65)) {
      decideAndFollowUp(changes);
    }
    if (chance(10)) {
      tell(chance(50) ? Feedback.PROGRESS : Feedback.OUTCOME);
    }
    if (steps.size() > 1 && chance(3)) {
      recordLate();
    }
    return steps;
  }

  private void decideAndFollowUp(int changes) {
    decide();
    if (chance(3)) {
      steps.add(new Step.Corrected(next(), steps.size() - 1, Optional.empty()));
      decide();
    } else if (chance(5)) {
      steps.add(new Step.Reopened(next(), Optional.empty()));
      decide();
    }
    if (chance(70)) {
      tell(Feedback.DECISION_AND_REASON);
    }
    if (chance(40)) {
      steps.add(new Step.ActedOn(next(), ChangeId.of("ch-" + random.nextInt(changes))));
      if (chance(50)) {
        tell(Feedback.CHANGE);
      }
    }
    if (chance(25)) {
      steps.add(new Step.ContributorView(next(), Optional.of(View.PARTLY)));
    }
  }

  private void decide() {
    Disposition[] all = Disposition.values();
    Optional<Text> reason =
        chance(85) ? Optional.of(Text.of("Because of the budget")) : Optional.empty();
    steps.add(new Step.Decided(next(), all[random.nextInt(all.length)], reason, Optional.empty()));
  }

  private void tell(Feedback feedback) {
    steps.add(
        new Step.FedBack(
            next(), feedback, Audience.CONTRIBUTOR, Optional.of(Channel.EMAIL), Optional.empty()));
  }

  /** Records the first step after all others, as long as none of them corrects by position. */
  private void recordLate() {
    if (steps.stream().noneMatch(Step.Corrected.class::isInstance)) {
      steps.add(steps.remove(0));
    }
  }

  private PartialDate next() {
    day = day.plusDays(1 + random.nextInt(MOST_DAYS_BETWEEN));
    return PartialDate.of(day);
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }
}
