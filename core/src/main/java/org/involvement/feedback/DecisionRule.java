package org.involvement.feedback;

import org.involvement.value.InvalidValueException;
import org.involvement.value.check.Checks;

/**
 * How a decision was reached, such as 'consensus'.
 *
 * <p>Our own judgement of what needs a word; others are made with {@link #of}.
 *
 * @param value lower-case letters and digits, in parts joined by '-', at most 100
 */
public record DecisionRule(String value) implements Comparable<DecisionRule> {
  /** All could live with it. */
  public static final DecisionRule CONSENSUS = of("consensus");

  /** More than half were for it. */
  public static final DecisionRule MAJORITY = of("majority");

  /** One person or office decided. */
  public static final DecisionRule ONE_DECIDES = of("one-decides");

  /**
   * Checks the form.
   *
   * @throws InvalidValueException if it is missing or not a word of lower-case letters and digits,
   *     in parts joined by '-'
   */
  public DecisionRule {
    Checks.word(value, "decisionRule");
  }

  /** {@return the word as a value} */
  public static DecisionRule of(String value) {
    return new DecisionRule(value);
  }

  /**
   * {@return what {@link #toString()} wrote}
   *
   * @throws InvalidValueException if it is not a word of lower-case letters and digits, in parts
   *     joined by '-'
   */
  public static DecisionRule parse(String text) {
    return new DecisionRule(text);
  }

  /** Compares as {@link String#compareTo} does. */
  @Override
  public int compareTo(DecisionRule other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
