package org.involvement.stakeholder;

import java.io.Serializable;
import org.involvement.value.InvalidValueException;
import org.involvement.value.check.Checks;

/**
 * The standpoint that people bring or are asked to bring, such as 'lived-experience'.
 *
 * <p>One person may hold several. It is not a job title and not a characteristic of a person. Our
 * own judgement of what needs a word; others are made with {@link #of}.
 *
 * @param value lower-case letters and digits, in parts joined by '-', at most 100
 */
public record Perspective(String value) implements Comparable<Perspective>, Serializable {
  /** Those who know a condition, a service or a situation by living it. */
  public static final Perspective LIVED_EXPERIENCE = of("lived-experience");

  /** Those who are or were under care. */
  public static final Perspective PATIENT = of("patient");

  /** Those who use or used a service. */
  public static final Perspective SERVICE_USER = of("service-user");

  /** Those who look after somebody unpaid. */
  public static final Perspective CARER = of("carer");

  /** Those who live in the place. */
  public static final Perspective RESIDENT = of("resident");

  /** Those who speak from a community or a voluntary group. */
  public static final Perspective COMMUNITY = of("community");

  /** Those who know it from their work, wherever they are employed. */
  public static final Perspective PROFESSIONAL = of("professional");

  /** Those who work for the organisation or the service. */
  public static final Perspective STAFF = of("staff");

  /** Those from organisations that work with it. */
  public static final Perspective PARTNER = of("partner");

  /** Those who fund or commission. */
  public static final Perspective COMMISSIONER = of("commissioner");

  /** Those who make the rules. */
  public static final Perspective POLICY_MAKER = of("policy-maker");

  /** Those who do the research. */
  public static final Perspective RESEARCHER = of("researcher");

  /** Anybody, with no further standpoint asked for. */
  public static final Perspective PUBLIC = of("public");

  /**
   * Checks the form.
   *
   * @throws InvalidValueException if it is missing or not a word of lower-case letters and digits,
   *     in parts joined by '-'
   */
  public Perspective {
    Checks.word(value, "perspective");
  }

  /** {@return the word as a value} */
  public static Perspective of(String value) {
    return new Perspective(value);
  }

  /**
   * {@return what {@link #toString()} wrote}
   *
   * @throws InvalidValueException if it is not a word of lower-case letters and digits, in parts
   *     joined by '-'
   */
  public static Perspective parse(String text) {
    return new Perspective(text);
  }

  /** Compares as {@link String#compareTo} does. */
  @Override
  public int compareTo(Perspective other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
