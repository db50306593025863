package org.involvement.feedback;

/** How far a contribution has come, such as 'considered'. */
public enum State {
  /** It was said, and nothing more is known to have been done with it. */
  RAISED,
  /** The organisation said that it has it. */
  ACKNOWLEDGED,
  /** The organisation weighed it. */
  CONSIDERED,
  /** The organisation decided about it. */
  DECIDED
}
