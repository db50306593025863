package org.involvement.framework;

/**
 * How much of the power over a decision people held, such as 'shared'; from none to all of it.
 *
 * <p>The steps are ours, so that the levels of published scales can be told apart by facts: what
 * was so is recorded, not what it was called. They are ordered, each holds at least the power of
 * the one before.
 */
public enum Power {
  /** They had no part and were not told. */
  NONE,
  /** They were told. */
  INFORMED,
  /** They were asked, and what they said could be taken or left. */
  CONSULTED,
  /** They gave advice that the organisation undertook to answer. */
  ADVISED,
  /** They decided together with the organisation. */
  SHARED,
  /** They decided. */
  DELEGATED
}
