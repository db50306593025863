package org.involvement.feedback;

import java.io.Serializable;
import org.involvement.value.InvalidValueException;
import org.involvement.value.check.Checks;

/**
 * What a contribution is about, such as 'travel'.
 *
 * <p>Given by whoever codes what was said; a contribution may have several.
 *
 * @param value lower-case letters and digits, in parts joined by '-', at most 100
 */
public record Theme(String value) implements Serializable {
  /**
   * Checks the form.
   *
   * @throws InvalidValueException if it is missing or not a word of lower-case letters and digits,
   *     in parts joined by '-'
   */
  public Theme {
    Checks.word(value, "theme");
  }

  /** {@return the word as a value} */
  public static Theme of(String value) {
    return new Theme(value);
  }

  /**
   * {@return what {@link #toString()} wrote}
   *
   * @throws InvalidValueException if it is not a word of lower-case letters and digits, in parts
   *     joined by '-'
   */
  public static Theme parse(String text) {
    return new Theme(text);
  }

  @Override
  public String toString() {
    return value;
  }
}
