package org.involvement.value;

import java.io.Serializable;
import org.involvement.value.check.Checks;

/**
 * The id of a statement that people rate or vote on, within its programme, such as 'q3'.
 *
 * @param value 1 to 100 letters, digits, '.', '_' or '-', the first a letter or digit
 */
public record StatementId(String value) implements Comparable<StatementId>, Serializable {
  /**
   * Checks the form.
   *
   * @throws InvalidValueException if it is missing or not an id
   */
  public StatementId {
    Checks.id(value, "statementId");
  }

  /** {@return the id as a value} */
  public static StatementId of(String value) {
    return new StatementId(value);
  }

  /**
   * {@return what {@link #toString()} wrote}
   *
   * @throws InvalidValueException if it is not an id
   */
  public static StatementId parse(String text) {
    return new StatementId(text);
  }

  /** Compares as {@link String#compareTo} does. */
  @Override
  public int compareTo(StatementId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
