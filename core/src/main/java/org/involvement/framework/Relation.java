package org.involvement.framework;

/**
 * How a level of one scale relates to a level of another, such as 'close'; said from the first to
 * the second.
 *
 * <p>The five are the mapping relations of SKOS (W3C Recommendation, 2009). Only {@link #EXACT} and
 * {@link #CLOSE} let one level stand for the other.
 */
public enum Relation {
  /** The two are the same. */
  EXACT,
  /** The two can stand for each other for most purposes. */
  CLOSE,
  /** The second is broader: it holds the first and more. */
  BROADER,
  /** The second is narrower: it is a part of the first. */
  NARROWER,
  /** The two have to do with each other, and neither stands for the other. */
  RELATED;

  /** {@return the same relation, said from the second to the first} */
  public Relation reversed() {
    return switch (this) {
      case BROADER -> NARROWER;
      case NARROWER -> BROADER;
      case EXACT, CLOSE, RELATED -> this;
    };
  }
}
