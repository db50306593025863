package org.involvement.exchange.tracker;

import java.util.List;
import java.util.Optional;
import org.involvement.feedback.Audience;
import org.involvement.feedback.Feedback;
import org.involvement.feedback.History;
import org.involvement.feedback.Step;

/** That decision and reason were fed back to those who said something, as a tracker has it. */
final class PiritAnswer {
  private PiritAnswer() {}

  /** The first such step since the decision that stands; empty where there is none. */
  static Optional<Step.FedBack> of(History history) {
    List<Step> steps = history.steps();
    return history
        .decision()
        .flatMap(
            decision ->
                steps.subList(steps.lastIndexOf(decision), steps.size()).stream()
                    .filter(PiritAnswer::isAnswer)
                    .map(Step.FedBack.class::cast)
                    .findFirst());
  }

  /** Whether those who said it were told what was decided, and why; not only the public. */
  static boolean isAnswer(Step step) {
    return step instanceof Step.FedBack told
        && told.feedback() == Feedback.DECISION_AND_REASON
        && told.audience() != Audience.PUBLIC;
  }

  /** Whether it says more than the day on which a group was told. */
  static boolean saysMore(Step.FedBack told) {
    return told.audience() != Audience.GROUP
        || told.channel().isPresent()
        || told.reach().isPresent();
  }
}
