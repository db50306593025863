package org.involvement.json;

import java.util.ArrayList;
import java.util.List;
import org.involvement.form.ShownValue;

/**
 * What is wrong at one place of a document, such as 'line 12, column 17, at /activities/2/modality:
 * "in persn" is not one of in-person, remote, asynchronous, hybrid'.
 *
 * <p>It never holds words of people: of a {@link org.involvement.value.Text} only the length is
 * shown.
 *
 * @param pointer the JSON Pointer (RFC 6901) of the value, such as '/activities/2/modality'; empty
 *     for the document as a whole. It may name a field that is missing
 * @param line the line on which the value begins, from 1; 0 where what was read has no lines, such
 *     as a tree that a mapper makes a value of
 * @param column the character (code point) of the line at which the value begins, from 1; 0 where
 *     there are no lines
 * @param value the value as it is shown: at most 60 characters of it, strings in quotes. Of a text
 *     only type and length are said, of an object or array only that it is one
 * @param code the code, on which a program can match: that of the {@link
 *     org.involvement.value.InvalidValueException} where a rule of the model is broken, otherwise
 *     one that begins with 'json.', such as 'json.unknown-field'
 * @param rule what is wrong with it, such as 'is not one of yes, no'
 */
public record JsonProblem(
    String pointer, int line, int column, String value, String code, String rule) {
  private static final int LONGEST_POINTER = 200;

  /** Puts all of it on one line. */
  public JsonProblem {
    value = ShownValue.line(value);
    rule = ShownValue.line(rule);
  }

  /**
   * {@return what was expected, such as 'one of in-person, remote, asynchronous, hybrid'} Where a
   * rule was broken, it is the rule, such as 'is before period.start 2022-02-22'.
   */
  public String expected() {
    return ShownValue.expected(rule);
  }

  /** {@return place, value and rule on one line} */
  @Override
  public String toString() {
    List<String> places = new ArrayList<>();
    if (line > 0) {
      places.add("line " + line + ", column " + column);
    }
    if (!pointer.isEmpty()) {
      places.add("at " + ShownValue.shortened(ShownValue.line(pointer), LONGEST_POINTER));
    }
    return String.join(", ", places) + (places.isEmpty() ? "" : ": ") + value + " " + rule;
  }
}
