package org.involvement.feedback;

/**
 * What was decided about a contribution, such as 'partly'. The list follows what public bodies
 * answer; the wording is ours.
 */
public enum Disposition {
  /** It is taken up in full. */
  ACCEPTED,
  /** Some of it is taken up. */
  PARTLY,
  /** It is not taken up. */
  NOT_ACCEPTED,
  /** It will be looked at later. */
  DEFERRED,
  /** It was so before it was said. */
  ALREADY_SO,
  /** It is for somebody else to decide, or about something else. */
  OUT_OF_SCOPE
}
