package org.involvement.stakeholder;

import org.involvement.value.InvalidValueException;
import org.involvement.value.check.Checks;

/**
 * What a head count is broken down by, such as 'age-band'.
 *
 * <p>A category within it is a {@link Category}.
 *
 * @param value lower-case letters and digits, in parts joined by '-', at most 100
 */
public record Characteristic(String value) implements Comparable<Characteristic> {
  /**
   * Checks the form.
   *
   * @throws InvalidValueException if it is missing or not a word of lower-case letters and digits,
   *     in parts joined by '-'
   */
  public Characteristic {
    Checks.word(value, "characteristic");
  }

  /** {@return the word as a value} */
  public static Characteristic of(String value) {
    return new Characteristic(value);
  }

  /**
   * {@return what {@link #toString()} wrote}
   *
   * @throws InvalidValueException if it is not a word of lower-case letters and digits, in parts
   *     joined by '-'
   */
  public static Characteristic parse(String text) {
    return new Characteristic(text);
  }

  /** Compares as {@link String#compareTo} does. */
  @Override
  public int compareTo(Characteristic other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
