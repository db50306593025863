package org.involvement.value;

/**
 * What is wrong with a value, as the last part of the code of an error, such as 'below-other'.
 *
 * <p>The kinds are few and stay, so that a program can tell errors apart. What exactly is wrong is
 * said by {@link InvalidValueException#rule()}, in words that may change.
 */
public enum ViolationKind {
  /** A value that has to be there is not. */
  MISSING,

  /** A list that has to hold something holds nothing. */
  EMPTY,

  /** A text holds nothing but spaces. */
  BLANK,

  /** An id holds something else than letters, digits, dots, underscores and hyphens. */
  NOT_AN_ID,

  /** A word of an open vocabulary is not made of lower-case letters, digits and hyphens. */
  NOT_A_WORD,

  /** A text does not have the form that is asked for. */
  MALFORMED,

  /** A text holds a character that no document can carry. */
  UNPRINTABLE,

  /** A text or number has more characters or digits than are kept. */
  TOO_LONG,

  /** A number or day is outside the range that the model allows. */
  OUT_OF_RANGE,

  /** There are fewer of something than there have to be. */
  TOO_FEW,

  /** There are more of something than there may be. */
  TOO_MANY,

  /** Something is there twice that may be there once. */
  REPEATED,

  /** A name is taken by the library itself. */
  RESERVED,

  /** A reference leads to nothing that is known there. */
  UNKNOWN,

  /** Something refers to itself. */
  SELF_REFERENCE,

  /** References lead back to where they began. */
  CIRCULAR,

  /** A number or day is below, or before, another that it may not be below. */
  BELOW_OTHER,

  /** A number or day is above, or after, another that it may not be above. */
  ABOVE_OTHER,

  /** A day is later than the as-of day of the programme. */
  AFTER_AS_OF,

  /** Things are not in an order that is possible or asked for. */
  ILLEGAL_ORDER,

  /** A value cannot be true together with another. */
  CONTRADICTS_OTHER,

  /** A value differs in size, scale or subject from one that it has to match. */
  MISMATCH,

  /** A value is given where it does not apply. */
  NOT_APPLICABLE,

  /** Of several values one has to be there, and none is, or more than one. */
  ONE_REQUIRED,

  /** A value is right elsewhere, but cannot be used for what is asked of it here. */
  UNSUITABLE
}
