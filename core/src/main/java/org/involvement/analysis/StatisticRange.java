package org.involvement.analysis;

import org.involvement.value.InvalidValueException;
import org.involvement.value.check.Checks;

/**
 * The least and the greatest a number can be where it is made of counts that are ranges, such as
 * '0.50 to 0.80'; '0.64' where they are exact, '0.50 or more' where there is no upper end, or
 * 'undefined: fewer than 30 people'.
 *
 * <p>Not a confidence interval: nothing is said of how likely a number within it is.
 *
 * @param least the least it can be, or why there is none
 * @param greatest the greatest it can be, not below {@code least}; undefined where there is no
 *     upper end, or no number at all
 */
public record StatisticRange(Statistic least, Statistic greatest) {
  /**
   * Checks both ends.
   *
   * @throws InvalidValueException if an end is missing, {@code greatest} is below {@code least}, or
   *     there is a greatest and no least
   */
  public StatisticRange {
    Checks.required(least, "statisticRange.least");
    Checks.required(greatest, "statisticRange.greatest");
    if (greatest.isDefined() && !least.isDefined()) {
      throw Checks.invalid("statisticRange.least", "", "is missing, though there is a greatest");
    }
    if (greatest.isDefined() && greatest.value().getAsDouble() < least.value().getAsDouble()) {
      throw Checks.invalid(
          "statisticRange.greatest",
          greatest.value().getAsDouble(),
          "is below statisticRange.least " + least.value().getAsDouble());
    }
  }

  /**
   * {@return a number that is known}
   *
   * @throws InvalidValueException if it is NaN or infinite
   */
  public static StatisticRange of(double value) {
    return new StatisticRange(Statistic.of(value), Statistic.of(value));
  }

  /**
   * {@return all numbers from one to another}
   *
   * @throws InvalidValueException if one is NaN or infinite, or the second is below the first
   */
  public static StatisticRange between(double least, double greatest) {
    return new StatisticRange(Statistic.of(least), Statistic.of(greatest));
  }

  /** {@return all numbers from one on, without an upper end for a reason} */
  public static StatisticRange atLeast(double least, String reason) {
    return new StatisticRange(Statistic.of(least), Statistic.undefined(reason));
  }

  /** {@return no number, for a reason} */
  public static StatisticRange undefined(String reason) {
    return new StatisticRange(Statistic.undefined(reason), Statistic.undefined(reason));
  }

  /** {@return whether there is a number, be it only in part known} */
  public boolean isDefined() {
    return least.isDefined();
  }

  /** {@return whether the number is known} */
  public boolean isExact() {
    return isDefined() && least.equals(greatest);
  }

  @Override
  public String toString() {
    if (!isDefined() || isExact()) {
      return least.toString();
    }
    return greatest.isDefined() ? least + " to " + greatest : least + " or more";
  }
}
