package org.involvement.programme;

/** The state of a commitment or an objective, as the organisation says. */
public enum Progress {
  /** Nothing was done yet. */
  NOT_STARTED,
  /** Some of it was done. */
  IN_PROGRESS,
  /** It was done, or reached. */
  DONE,
  /** It was given up. */
  DROPPED
}
