package org.involvement.exchange;

/** A step of a contribution that could not be added. */
public enum StepLoss implements LossKind {
  /** It came after the day whose knowledge the programme holds. */
  LATER("days after the as-of day"),
  /** It cannot follow on the steps before it. */
  OUT_OF_ORDER("steps that could not follow on what stands before them");

  private final String words;

  StepLoss(String words) {
    this.words = words;
  }

  @Override
  public String toText() {
    return words;
  }
}
