package org.involvement.engagement;

import org.involvement.value.InvalidValueException;
import org.involvement.value.check.Checks;

/**
 * How people were involved in an activity, such as 'workshop'.
 *
 * <p>Our own judgement of what needs a word; others are made with {@link #of}.
 *
 * @param value lower-case letters and digits, in parts joined by '-', at most 100
 */
public record Method(String value) {
  /** A standing group that advises. */
  public static final Method ADVISORY_GROUP = of("advisory-group");

  /** People who use and people who run something design it together. */
  public static final Method CO_DESIGN = of("co-design");

  /** A led talk in a small group on one subject. */
  public static final Method FOCUS_GROUP = of("focus-group");

  /** A talk with one person. */
  public static final Method INTERVIEW = of("interview");

  /** A meeting that anybody may come to. */
  public static final Method PUBLIC_MEETING = of("public-meeting");

  /** The same questions put to many. */
  public static final Method SURVEY = of("survey");

  /** A session in which those present work on something together. */
  public static final Method WORKSHOP = of("workshop");

  /** A paper on which anybody may comment in writing. */
  public static final Method WRITTEN_CONSULTATION = of("written-consultation");

  /**
   * Checks the form.
   *
   * @throws InvalidValueException if it is missing or not a word of lower-case letters and digits,
   *     in parts joined by '-'
   */
  public Method {
    Checks.word(value, "method");
  }

  /** {@return the word as a value} */
  public static Method of(String value) {
    return new Method(value);
  }

  /**
   * {@return what {@link #toString()} wrote}
   *
   * @throws InvalidValueException if it is not a word of lower-case letters and digits, in parts
   *     joined by '-'
   */
  public static Method parse(String text) {
    return new Method(text);
  }

  @Override
  public String toString() {
    return value;
  }
}
