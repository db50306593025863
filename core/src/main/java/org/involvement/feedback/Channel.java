package org.involvement.feedback;

import org.involvement.value.InvalidValueException;
import org.involvement.value.check.Checks;

/**
 * How people were told, such as 'email'.
 *
 * <p>Our own judgement of what needs a word; others are made with {@link #of}.
 *
 * @param value lower-case letters and digits, in parts joined by '-', at most 100
 */
public record Channel(String value) implements Comparable<Channel> {
  /** By e-mail. */
  public static final Channel EMAIL = of("email");

  /** By post. */
  public static final Channel LETTER = of("letter");

  /** At a meeting. */
  public static final Channel MEETING = of("meeting");

  /** In a newsletter. */
  public static final Channel NEWSLETTER = of("newsletter");

  /** In a podcast. */
  public static final Channel PODCAST = of("podcast");

  /** By telephone. */
  public static final Channel TELEPHONE = of("telephone");

  /** On a website. */
  public static final Channel WEBSITE = of("website");

  /**
   * Checks the form.
   *
   * @throws InvalidValueException if it is missing or not a word of lower-case letters and digits,
   *     in parts joined by '-'
   */
  public Channel {
    Checks.word(value, "channel");
  }

  /** {@return the word as a value} */
  public static Channel of(String value) {
    return new Channel(value);
  }

  /**
   * {@return what {@link #toString()} wrote}
   *
   * @throws InvalidValueException if it is not a word of lower-case letters and digits, in parts
   *     joined by '-'
   */
  public static Channel parse(String text) {
    return new Channel(text);
  }

  /** Compares as {@link String#compareTo} does. */
  @Override
  public int compareTo(Channel other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
