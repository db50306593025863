package org.involvement.programme;

/**
 * How far something holds of a contribution and of all in which it goes on, such as 'partly'.
 *
 * <p>It holds wholly of a contribution of which it holds itself, and otherwise as far as it holds
 * of those in which it goes on. What was withdrawn on the way before it held is left out of this.
 */
public enum Completeness {
  /** Of itself, or of all in which it goes on. */
  WHOLLY,
  /** Of some in which it goes on, and not of others. */
  PARTLY,
  /** Of none. */
  NOT,
  /** Of none, and nothing is left that was not withdrawn. */
  WITHDRAWN
}
