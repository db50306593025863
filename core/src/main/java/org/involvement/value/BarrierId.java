package org.involvement.value;

import org.involvement.value.check.Checks;

/**
 * The id of a barrier within its programme, such as 'digital-access'.
 *
 * @param value 1 to 100 letters, digits, '.', '_' or '-', the first a letter or digit
 */
public record BarrierId(String value) implements Comparable<BarrierId> {
  /**
   * Checks the form.
   *
   * @throws InvalidValueException if it is missing or not an id
   */
  public BarrierId {
    Checks.id(value, "barrierId");
  }

  /** {@return the id as a value} */
  public static BarrierId of(String value) {
    return new BarrierId(value);
  }

  /**
   * {@return what {@link #toString()} wrote}
   *
   * @throws InvalidValueException if it is not an id
   */
  public static BarrierId parse(String text) {
    return new BarrierId(text);
  }

  /** Compares as {@link String#compareTo} does. */
  @Override
  public int compareTo(BarrierId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
