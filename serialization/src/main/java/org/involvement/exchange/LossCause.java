package org.involvement.exchange;

import java.time.LocalDate;

/**
 * Why something in one place could not be used, or how it was read, such as 'is after 2024-12-31'.
 * Each format has its own causes; those that several share are here.
 */
public interface LossCause {
  /** {@return the cause in words, which follow on the value of the place} */
  String toText();

  /**
   * A day that is not known yet.
   *
   * @param asOf the day whose knowledge the programme holds
   */
  record Later(LocalDate asOf) implements LossCause {
    @Override
    public String toText() {
      return "is after " + asOf;
    }
  }

  /**
   * A rule of the model that it breaks.
   *
   * @param rule the rule, in the words of the error
   */
  record BrokenRule(String rule) implements LossCause {
    @Override
    public String toText() {
      return rule;
    }
  }
}
