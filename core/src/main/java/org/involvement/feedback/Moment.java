package org.involvement.feedback;

/** What a contribution comes to on its way, each on its first day, such as 'response-given'. */
public enum Moment {
  /** It was said. */
  RAISED,
  /** The organisation said that it has it. */
  ACKNOWLEDGED,
  /** The organisation weighed it. */
  CONSIDERED,
  /** The organisation decided about it. */
  DECIDED,
  /** Decision and reason were fed back. */
  RESPONSE_GIVEN,
  /** What changed, or how the work ended, was fed back. */
  OUTCOME_FED_BACK,
  /** Something changed because of it. */
  ACTED_ON
}
