package org.involvement.value;

import org.involvement.value.check.Checks;

/**
 * The id of a decision within its programme, such as 'd-4'.
 *
 * @param value 1 to 100 letters, digits, '.', '_' or '-', the first a letter or digit
 */
public record DecisionId(String value) implements Comparable<DecisionId> {
  /**
   * Checks the form.
   *
   * @throws InvalidValueException if it is missing or not an id
   */
  public DecisionId {
    Checks.id(value, "decisionId");
  }

  /** {@return the id as a value} */
  public static DecisionId of(String value) {
    return new DecisionId(value);
  }

  /**
   * {@return what {@link #toString()} wrote}
   *
   * @throws InvalidValueException if it is not an id
   */
  public static DecisionId parse(String text) {
    return new DecisionId(text);
  }

  /** Compares as {@link String#compareTo} does. */
  @Override
  public int compareTo(DecisionId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
