package org.involvement.value;

import org.involvement.value.check.Checks;

/**
 * The id of an outcome within its programme, such as 'shared-approach'.
 *
 * @param value 1 to 100 letters, digits, '.', '_' or '-', the first a letter or digit
 */
public record OutcomeId(String value) implements Comparable<OutcomeId> {
  /**
   * Checks the form.
   *
   * @throws InvalidValueException if it is missing or not an id
   */
  public OutcomeId {
    Checks.id(value, "outcomeId");
  }

  /** {@return the id as a value} */
  public static OutcomeId of(String value) {
    return new OutcomeId(value);
  }

  /**
   * {@return what {@link #toString()} wrote}
   *
   * @throws InvalidValueException if it is not an id
   */
  public static OutcomeId parse(String text) {
    return new OutcomeId(text);
  }

  /** Compares as {@link String#compareTo} does. */
  @Override
  public int compareTo(OutcomeId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
