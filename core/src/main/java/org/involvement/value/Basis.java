package org.involvement.value;

/**
 * On whose word something is recorded, such as 'organisation'.
 *
 * <p>Nothing is verified by the library: a document is named, not read. The three are our own
 * judgement of what a reader needs to tell apart.
 */
public enum Basis {
  /** The organisation that involves people says so. */
  ORGANISATION,
  /** Those who were involved say so. */
  CONTRIBUTORS,
  /** A document shows it, such as minutes or a published plan. */
  DOCUMENT
}
