package org.involvement.feedback;

import java.io.Serializable;
import org.involvement.framework.Standard;
import org.involvement.framework.Standards;
import org.involvement.value.InvalidValueException;
import org.involvement.value.check.Checks;

/**
 * What a contribution is about, such as 'travel'.
 *
 * <p>Given by whoever codes what was said; a contribution may have several.
 *
 * @param value lower-case letters and digits, in parts joined by '-', at most 100
 */
public record Theme(String value) implements Comparable<Theme>, Serializable {
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
   * {@return the theme of what is about one standard of a set, such as 'uk-standards-2019-impact'}
   *
   * @throws InvalidValueException if the ids of the two make no such word
   */
  public static Theme about(Standards set, Standard standard) {
    Checks.required(set, "theme.set");
    Checks.required(standard, "theme.standard");
    return new Theme(set.id() + "-" + standard.id());
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

  /** Compares as {@link String#compareTo} does. */
  @Override
  public int compareTo(Theme other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
