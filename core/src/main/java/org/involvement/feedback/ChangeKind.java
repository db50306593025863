package org.involvement.feedback;

import org.involvement.value.InvalidValueException;
import org.involvement.value.check.Checks;

/**
 * What sort of thing changed, such as 'policy'.
 *
 * <p>Our own judgement of what needs a word; others are made with {@link #of}.
 *
 * @param value lower-case letters and digits, in parts joined by '-', at most 100
 */
public record ChangeKind(String value) implements Comparable<ChangeKind> {
  /** A text or plan. */
  public static final ChangeKind DOCUMENT = of("document");

  /** A rule or the way money is spent. */
  public static final ChangeKind POLICY = of("policy");

  /** How people work. */
  public static final ChangeKind PRACTICE = of("practice");

  /** How people stand to each other. */
  public static final ChangeKind RELATIONSHIP = of("relationship");

  /** What a service offers. */
  public static final ChangeKind SERVICE = of("service");

  /**
   * Checks the form.
   *
   * @throws InvalidValueException if it is missing or not a word of lower-case letters and digits,
   *     in parts joined by '-'
   */
  public ChangeKind {
    Checks.word(value, "changeKind");
  }

  /** {@return the word as a value} */
  public static ChangeKind of(String value) {
    return new ChangeKind(value);
  }

  /**
   * {@return what {@link #toString()} wrote}
   *
   * @throws InvalidValueException if it is not a word of lower-case letters and digits, in parts
   *     joined by '-'
   */
  public static ChangeKind parse(String text) {
    return new ChangeKind(text);
  }

  /** Compares as {@link String#compareTo} does. */
  @Override
  public int compareTo(ChangeKind other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
