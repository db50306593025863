package org.involvement.scoring.known;

/**
 * The truth of a condition: Kleene's three values (Introduction to Metamathematics, 1952, section
 * 64), and one for a condition that does not apply.
 */
public enum Truth {
  /** It holds, whatever the unknown facts turn out to be. */
  TRUE,
  /** It does not hold, whatever the unknown facts turn out to be. */
  FALSE,
  /** It depends on facts that are unknown. */
  UNKNOWN,
  /** None of what it asks applies. */
  DOES_NOT_APPLY;

  /** {@return the opposite; what is unknown or does not apply stays so} */
  public Truth not() {
    return switch (this) {
      case TRUE -> FALSE;
      case FALSE -> TRUE;
      default -> this;
    };
  }

  /** {@return true or false} */
  public static Truth of(boolean holds) {
    return holds ? TRUE : FALSE;
  }
}
