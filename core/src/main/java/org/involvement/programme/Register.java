package org.involvement.programme;

/**
 * What a programme kept a full list of. In a kept register what is absent did not happen; in one
 * not kept it is unknown.
 */
public enum Register {
  /** All who were involved. */
  STAKEHOLDERS,
  /** All activities. */
  ACTIVITIES,
  /** Who came to each activity. */
  ATTENDANCE,
  /** Which power people had in each stage. */
  POWER,
  /** All that was said. */
  CONTRIBUTIONS,
  /** All that was done with each contribution. */
  STEPS,
  /** All decisions that involvement bore on. */
  DECISIONS,
  /** All that changed because of involvement. */
  CHANGES,
  /** All that was committed to. */
  COMMITMENTS,
  /** All barriers that were named, each with what was done about it, and all that helped. */
  BARRIERS
}
