package org.involvement.json;

import java.util.Optional;
import org.involvement.form.ShownValue;
import org.involvement.value.InvalidValueException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.io.ContentReference;

/**
 * JSON that is not what it should be, such as 'line 12, column 17, at /activities/2/modality: "in
 * persn" is not one of in-person, remote, asynchronous, hybrid (and 3 more)'.
 *
 * <p>It is of the first problem of a document and says how many others there are; {@link
 * InvolvementJson#check} lists them. The message is one line made from place, value and rule. It
 * never holds words of people: of a {@link org.involvement.value.Text} only the length is shown.
 */
public final class InvolvementJsonException extends JacksonException {
  private static final long serialVersionUID = 1L;

  private final String file;
  private final String pointer;
  private final int line;
  private final int column;
  private final String value;
  private final String code;
  private final String rule;
  private final int others;

  /** What is wrong with the JSON itself. */
  InvolvementJsonException(
      JsonPointer pointer, DocumentPlace place, String value, JsonCode code, String rule) {
    this(pointer, place, value, code.toString(), rule, null);
  }

  /** What breaks a rule of the model, with the code of that. */
  InvolvementJsonException(
      JsonPointer pointer,
      DocumentPlace place,
      String value,
      String rule,
      InvalidValueException cause) {
    this(pointer, place, value, cause.code(), rule, cause);
  }

  private InvolvementJsonException(
      JsonPointer pointer,
      DocumentPlace place,
      String value,
      String code,
      String rule,
      @Nullable Throwable cause) {
    this(
        new JsonProblem(pointer.toString(), place.line(), place.column(), value, code, rule),
        place.file(),
        0,
        "",
        cause);
  }

  private InvolvementJsonException(
      JsonProblem problem, String file, int others, String besides, @Nullable Throwable cause) {
    super(
        (file.isEmpty() ? "" : ShownValue.line(file) + ": ") + problem + besides,
        location(problem),
        cause);
    this.file = file;
    this.pointer = problem.pointer();
    this.line = problem.line();
    this.column = problem.column();
    this.value = problem.value();
    this.code = problem.code();
    this.rule = problem.rule();
    this.others = others;
  }

  /** The same, said to be the first of several; there may be more than were counted. */
  InvolvementJsonException amongOthers(int number, boolean more) {
    if (number == 0 && !more) {
      return this;
    }
    int known = more ? number + 1 : number;
    String besides = " (and " + (more ? "at least " : "") + known + " more)";
    return new InvolvementJsonException(problem(), file, known, besides, getCause());
  }

  /** {@return place, value and rule by themselves} */
  public JsonProblem problem() {
    return new JsonProblem(pointer, line, column, value, code, rule);
  }

  /** {@return the file, as it was named to its reader; empty unless it holds lines} */
  public Optional<String> file() {
    return file.isEmpty() ? Optional.empty() : Optional.of(file);
  }

  /**
   * {@return the JSON Pointer (RFC 6901) of the value, such as '/activities/2/modality'} It is
   * empty for the document as a whole, and may name a field that is missing.
   */
  public String pointer() {
    return pointer;
  }

  /** {@return the line on which the value begins, from 1; 0 where what was read has no lines} */
  public int line() {
    return line;
  }

  /**
   * {@return the character (code point) of the line at which the value begins, from 1; 0 where what
   * was read has no lines}
   */
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
   * {@return the code of what is wrong, on which a program can match, such as 'json.unknown-field'}
   */
  public String code() {
    return code;
  }

  /**
   * {@return what was expected, such as 'one of in-person, remote, asynchronous, hybrid'} Where a
   * rule was broken, it is the rule, such as 'is before period.start 2022-02-22'.
   */
  public String expected() {
    return problem().expected();
  }

  /**
   * {@return how many other problems the document is known to have} There may be more: what rests
   * on a wrong value is not looked at, they are counted up to 100, and within databind they are not
   * looked for.
   */
  public int others() {
    return others;
  }

  private static TokenStreamLocation location(JsonProblem problem) {
    return problem.line() == 0
        ? TokenStreamLocation.NA
        : new TokenStreamLocation(ContentReference.unknown(), -1, problem.line(), problem.column());
  }

  /** {@return place, value and rule on one line, and how many other problems there are} */
  @Override
  public String getMessage() {
    return getOriginalMessage();
  }
}
