package org.involvement.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.io.ContentReference;

/**
 * JSON that is not a programme, such as 'line 12, column 17, at /activities/2/modality: "in persn"
 * is not one of in-person, remote, asynchronous, hybrid'.
 *
 * <p>The message is one line made from place, value and rule. It never holds words of people: of a
 * {@link org.involvement.value.Text} only the length is shown.
 */
public final class InvolvementJsonException extends JacksonException {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST_POINTER = 200;
  private static final String IS_NOT = "is not ";

  private final String pointer;
  private final int line;
  private final int column;
  private final String value;
  private final String rule;

  InvolvementJsonException(
      JsonPointer pointer, Place place, String value, String rule, @Nullable Throwable cause) {
    super(
        message(pointer.toString(), place, value, rule),
        new TokenStreamLocation(ContentReference.unknown(), -1, place.line(), place.column()),
        cause);
    this.pointer = pointer.toString();
    this.line = place.line();
    this.column = place.column();
    this.value = Shown.line(value);
    this.rule = Shown.line(rule);
  }

  /**
   * {@return the JSON Pointer (RFC 6901) of the value, such as '/activities/2/modality'} It is
   * empty for the document as a whole, and may name a field that is missing.
   */
  public String pointer() {
    return pointer;
  }

  /** {@return the line on which the value begins, from 1} */
  public int line() {
    return line;
  }

  /** {@return the character (code point) of the line at which the value begins, from 1} */
  public int column() {
    return column;
  }

  /**
   * {@return the value as it is shown: at most 60 characters of it, strings in quotes} Of a text
   * only type and length are said, of an object or array only that it is one.
   */
  public String value() {
    return value;
  }

  /**
   * {@return what was expected, such as 'one of in-person, remote, asynchronous, hybrid'} Where a
   * rule was broken, it is the rule, such as 'is before period.start 2022-02-22'.
   */
  public String expected() {
    return rule.startsWith(IS_NOT) ? rule.substring(IS_NOT.length()) : rule;
  }

  /** {@return place, value and rule on one line} */
  @Override
  public String getMessage() {
    return getOriginalMessage();
  }

  private static String message(String pointer, Place place, String value, String rule) {
    String where = "line " + place.line() + ", column " + place.column();
    String at = pointer.isEmpty() ? "" : ", at " + Shown.shortened(pointer, LONGEST_POINTER);
    return Shown.line(where + at + ": " + value + " " + rule);
  }
}
