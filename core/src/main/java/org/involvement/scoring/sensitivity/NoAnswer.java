package org.involvement.scoring.sensitivity;

/** Why a question on the weights of a rubric has no number for an answer. */
public enum NoAnswer {
  /** The rubric is a profile: it has no total that weights could change. */
  PROFILE("a profile has no total"),
  /** Somewhere criteria become one in another way than by a weighted mean. */
  NOT_LINEAR("not all criteria are combined by weighted means"),
  /** A least coverage is set, below which a value vanishes; coverage follows the weights too. */
  LEAST_COVERAGE("with other weights a value may fall below its least coverage and vanish"),
  /**
   * The total may be pulled into its bounds, which follow other lines than it does: unknown facts
   * conflict, or a criterion without a value has narrow bounds.
   */
  PULLED("the total may be pulled into its bounds and is then no mean of the values"),
  /** Nothing is decided, so that there is no total. */
  NO_TOTAL("there is no total, since nothing is decided"),
  /** The criterion, or one that it is part of, has no value and so no part in the total. */
  NO_VALUE("it has no value, so that its weight plays no part"),
  /** No sibling has a value, so that the weight cancels out. */
  ALONE("none beside it has a value, so that its weight cancels out"),
  /** The totals are the same at every weight. */
  SAME("the totals are the same at every weight"),
  /** The same total is the higher at every weight above 0; at one weight they may touch. */
  NEVER("the order is the same at every weight above 0");

  private final String inWords;

  NoAnswer(String inWords) {
    this.inWords = inWords;
  }

  /** {@return the reason in words, such as 'a profile has no total'} */
  public String inWords() {
    return inWords;
  }
}
