package org.involvement.feedback;

/**
 * How far a contribution came, such as 'answered'. Which steps bring it there is our own judgement;
 * the definition of every figure says it.
 *
 * <p>A contribution that is opened again is open today, but its first wait did end. So two things
 * can be asked. {@link History#has} says what is so today: a reopening takes back the decision and
 * the answer. {@link History#firstDay} says how long people waited: it is the first day on which
 * the contribution came so far, and nothing later changes it.
 */
public enum Milestone {
  /** It was said. */
  RAISED("raised", "it was said") {
    @Override
    public boolean isReachedBy(Step step) {
      return false;
    }
  },
  /**
   * The organisation said that it has it: it was acknowledged, or its receipt was fed back. A
   * decision is no acknowledgement.
   */
  ACKNOWLEDGED("acknowledged", "it was acknowledged or its receipt was fed back") {
    @Override
    public boolean isReachedBy(Step step) {
      return step instanceof Step.Acknowledged || Feedback.RECEIPT.isToldBy(step);
    }
  },
  /** The organisation weighed it. What was decided was considered too, on a day not known. */
  CONSIDERED("considered", "it was considered") {
    @Override
    public boolean isReachedBy(Step step) {
      return step instanceof Step.Considered;
    }
  },
  /** It was decided about, whatever was decided. */
  DECIDED("decided", "it was decided what to do about it, whatever was decided") {
    @Override
    public boolean isReachedBy(Step step) {
      return step instanceof Step.Decided;
    }
  },
  /** Decision and reason were fed back: to the contributor, to the group or in public. */
  ANSWERED(
      "answered",
      "decision and reason were fed back to the contributor, to the group or in public") {
    @Override
    public boolean isReachedBy(Step step) {
      return Feedback.DECISION_AND_REASON.isToldBy(step);
    }
  },
  /**
   * Decision and reason were fed back to the contributor; in public or to the group is not enough.
   */
  ANSWERED_PERSONALLY(
      "answered personally",
      "decision and reason were fed back to the contributor, not only to the group or in public") {
    @Override
    public boolean isReachedBy(Step step) {
      return Feedback.DECISION_AND_REASON.isToldBy(step)
          && ((Step.FedBack) step).audience() == Audience.CONTRIBUTOR;
    }
  },
  /** What changed, or how the work ended, was fed back. */
  OUTCOME_FED_BACK("reported back on", "it was fed back what changed, or how the work ended") {
    @Override
    public boolean isReachedBy(Step step) {
      return Feedback.CHANGE.isToldBy(step) || Feedback.OUTCOME.isToldBy(step);
    }
  },
  /** Something changed because of it. */
  CHANGED("followed by a change", "something changed because of it") {
    @Override
    public boolean isReachedBy(Step step) {
      return step instanceof Step.ActedOn;
    }
  };

  private final String words;
  private final String meaning;

  Milestone(String words, String meaning) {
    this.words = words;
    this.meaning = meaning;
  }

  /** {@return what contributions that came so far are called, such as 'answered'} */
  public String words() {
    return words;
  }

  /** {@return what happened to such a contribution, as a clause that calls it 'it'} */
  public String meaning() {
    return meaning;
  }

  /** {@return whether a step brings a contribution so far; no step does for {@link #RAISED}} */
  public abstract boolean isReachedBy(Step step);
}
