package org.involvement.analysis.time;

import org.involvement.feedback.Audience;
import org.involvement.feedback.Disposition;
import org.involvement.feedback.Feedback;
import org.involvement.feedback.Step;

/**
 * What a contribution is followed up to, such as 'fed-back'. Which steps count as what is our own
 * judgement, and stands in the definition of every figure.
 */
public enum Milestone {
  /**
   * The organisation said that it has it: it was acknowledged, or its receipt was fed back. A
   * decision is no acknowledgement.
   */
  ACKNOWLEDGED("acknowledged", "it was acknowledged or its receipt was fed back") {
    @Override
    boolean isReachedBy(Step step) {
      return step instanceof Step.Acknowledged || feedsBack(step, Feedback.RECEIPT);
    }
  },
  /** It was decided about, whatever was decided. */
  DECIDED("decided", "it was decided what to do about it, whatever was decided") {
    @Override
    boolean isReachedBy(Step step) {
      return step instanceof Step.Decided;
    }
  },
  /** Decision and reason were fed back: to the contributor, the group or the public. */
  FED_BACK(
      "fed back",
      "decision and reason were fed back to the contributor, to the group or in public") {
    @Override
    boolean isReachedBy(Step step) {
      return feedsBack(step, Feedback.DECISION_AND_REASON);
    }
  },
  /**
   * Decision and reason were fed back to the contributor; what was said in public is not enough.
   */
  FED_BACK_TO_CONTRIBUTOR(
      "fed back to the contributor",
      "decision and reason were fed back to the contributor, not only to the group or in public") {
    @Override
    boolean isReachedBy(Step step) {
      return feedsBack(step, Feedback.DECISION_AND_REASON)
          && ((Step.FedBack) step).audience() == Audience.CONTRIBUTOR;
    }
  },
  /**
   * Something changed because of it. Where it was decided that nothing will (not accepted, out of
   * scope, or already so), it will not come to it; one that is deferred still may.
   */
  CHANGED("acted on", "something changed because of it") {
    @Override
    boolean isReachedBy(Step step) {
      return step instanceof Step.ActedOn;
    }

    @Override
    boolean isRuledOutBy(Disposition disposition) {
      return switch (disposition) {
        case NOT_ACCEPTED, ALREADY_SO, OUT_OF_SCOPE -> true;
        case ACCEPTED, PARTLY, DEFERRED -> false;
      };
    }
  };

  private final String words;
  private final String event;

  Milestone(String words, String event) {
    this.words = words;
    this.event = event;
  }

  /** {@return what contributions that came to it are called, such as 'fed back'} */
  public String words() {
    return words;
  }

  /** {@return what is measured up to it, and how, in a sentence} */
  public String definition() {
    String otherEnds =
        this == CHANGED
            ? "withdrawn, merged, split, or decided not to be taken up"
            : "withdrawn, merged or split";
    return "Days from the day a contribution was raised to the first day on which "
        + event
        + ", and the share of all contributions that came to it by then (Aalen-Johansen); one that "
        + "was "
        + otherEnds
        + " without it stays among all and does not come to it";
  }

  /** Whether a contribution has come to it by a step. */
  abstract boolean isReachedBy(Step step);

  /** Whether a contribution will not come to it once that was decided. */
  boolean isRuledOutBy(Disposition disposition) {
    return false;
  }

  private static boolean feedsBack(Step step, Feedback feedback) {
    return step instanceof Step.FedBack told && told.feedback() == feedback;
  }
}
