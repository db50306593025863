package org.involvement.engagement;

/** How people met or took part, such as 'in-person'. */
public enum Modality {
  /** In one place at one time. */
  IN_PERSON,
  /** At one time from different places, by video, telephone or dial-in. */
  REMOTE,
  /** Each in their own time, by post, e-mail or an online forum. */
  ASYNCHRONOUS,
  /** Some in person and some remote; of an activity, never of one attendance. */
  HYBRID
}
