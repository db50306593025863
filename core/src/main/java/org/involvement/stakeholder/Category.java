package org.involvement.stakeholder;

import java.io.Serializable;
import org.involvement.value.InvalidValueException;
import org.involvement.value.check.Checks;

/**
 * One group of a breakdown, such as '18-24' within 'age-band'.
 *
 * <p>It never says anything of a single person.
 *
 * @param value lower-case letters and digits, in parts joined by '-', at most 100
 */
public record Category(String value) implements Comparable<Category>, Serializable {
  /**
   * Checks the form.
   *
   * @throws InvalidValueException if it is missing or not a word of lower-case letters and digits,
   *     in parts joined by '-'
   */
  public Category {
    Checks.word(value, "category");
  }

  /** {@return the word as a value} */
  public static Category of(String value) {
    return new Category(value);
  }

  /**
   * {@return what {@link #toString()} wrote}
   *
   * @throws InvalidValueException if it is not a word of lower-case letters and digits, in parts
   *     joined by '-'
   */
  public static Category parse(String text) {
    return new Category(text);
  }

  /** Compares as {@link String#compareTo} does. */
  @Override
  public int compareTo(Category other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
