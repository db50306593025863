package org.involvement.value;

import org.involvement.value.check.Checks;

/**
 * The id of a change within its programme, such as 'travel-at-the-door'.
 *
 * @param value 1 to 100 letters, digits, '.', '_' or '-', the first a letter or digit
 */
public record ChangeId(String value) implements Comparable<ChangeId> {
  /**
   * Checks the form.
   *
   * @throws InvalidValueException if it is missing or not an id
   */
  public ChangeId {
    Checks.id(value, "changeId");
  }

  /** {@return the id as a value} */
  public static ChangeId of(String value) {
    return new ChangeId(value);
  }

  /**
   * {@return what {@link #toString()} wrote}
   *
   * @throws InvalidValueException if it is not an id
   */
  public static ChangeId parse(String text) {
    return new ChangeId(text);
  }

  /** Compares as {@link String#compareTo} does. */
  @Override
  public int compareTo(ChangeId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
