package org.involvement.value;

/**
 * On whose word something is recorded, such as 'organisation'.
 *
 * <p>Nothing is verified by the library: a document is named, not read. The five are our own
 * judgement of what a reader needs to tell apart. Two words that differ are never weighed against
 * each other: both are shown, whichever bases they have.
 */
public enum Basis {
  /** The organisation that involves people says so. */
  ORGANISATION,
  /** Those who were involved say so. */
  CONTRIBUTORS,
  /**
   * The organisation and those who were involved say so together, as in minutes that both agreed.
   * It is the word of both, and their words are treated as words of contributors.
   */
  JOINT,
  /** An observer who belongs to neither side says so, such as an outside evaluator. */
  INDEPENDENT,
  /** A document shows it, such as minutes or a published plan. */
  DOCUMENT;

  /** {@return whether contributors say it, alone or together with the organisation} */
  public boolean includesContributors() {
    return this == CONTRIBUTORS || this == JOINT;
  }
}
