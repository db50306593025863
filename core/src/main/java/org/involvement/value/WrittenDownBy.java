package org.involvement.value;

/**
 * Who wrote a word of contributors down, such as 'organisation'.
 *
 * <p>A word that the other side wrote down is weaker than one in people's own hand, so a reader is
 * told which it is. It is recorded of contributors' words only; that it is not recorded says
 * nothing about who wrote.
 */
public enum WrittenDownBy {
  /** Staff of the organisation, as in notes of a meeting. */
  ORGANISATION,
  /** The contributors themselves, as in a form they filled in. */
  CONTRIBUTORS,
  /** A person who belongs to neither side, such as an outside evaluator. */
  INDEPENDENT
}
