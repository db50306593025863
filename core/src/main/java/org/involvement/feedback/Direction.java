package org.involvement.feedback;

/** Whether a change was for the better, in the judgement of whoever attributes it. */
public enum Direction {
  /** It got better. */
  BETTER,
  /** It got worse. */
  WORSE,
  /** It is neither better nor worse. */
  NONE
}
