package org.involvement.feedback;

/**
 * What was fed back, such as 'decision-and-reason'. Mathie et al. (Health Expectations
 * 2018;21:899-908) found that feedback means different things to different people: that it was
 * received, what difference it made, how the work goes.
 */
public enum Feedback {
  /** That it was received. */
  RECEIPT,
  /** What was decided about it, and why. */
  DECISION_AND_REASON,
  /** What changed because of it. */
  CHANGE,
  /** How the work goes on. */
  PROGRESS,
  /** How the work ended. */
  OUTCOME;

  /** Whether a step fed this back, to whomever. */
  boolean isToldBy(Step step) {
    return step instanceof Step.FedBack told && told.feedback() == this;
  }
}
