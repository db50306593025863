package org.involvement.programme;

/** How far a commitment or an objective has come, as the organisation says. */
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
