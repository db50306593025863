package org.involvement.value;

import org.involvement.value.check.Checks;

/**
 * Words of people, such as a statement heard in a workshop; printed as 'Text of 23 characters'.
 *
 * <p>A type of its own, so that words never reach a log or an error message by accident: {@link
 * #toString()} gives only the length. To read them, ask for {@link #value()}. Blanks around them
 * are removed. In JSON it is a plain string.
 *
 * @param value the words, not blank; well-formed Unicode, with tabs and line breaks as the only
 *     control characters
 */
public record Text(String value) implements Comparable<Text> {
  /** What stands where words were removed and the record must still show that there were some. */
  public static final Text REDACTED = of("[redacted]");

  /**
   * Strips and checks the words.
   *
   * @throws InvalidValueException if they are missing or blank, or hold a control character or half
   *     a surrogate pair
   */
  public Text {
    value = Checks.line(value, "text");
  }

  /** {@return the words as a value} */
  public static Text of(String value) {
    return new Text(value);
  }

  /** Compares as {@link String#compareTo} does. */
  @Override
  public int compareTo(Text other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return "Text of " + value.length() + " characters";
  }
}
