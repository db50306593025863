package org.involvement.analysis;

import org.involvement.value.InvalidValueException;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;

/**
 * The least and the greatest a number can be where it is made of counts that are ranges, such as
 * '0.50 to 0.80'; '0.64' where they are exact, '0.50 or more' where there is no upper end, or
 * 'undefined: fewer than 30 people'.
 *
 * <p>Not a confidence interval: nothing is said of how likely a number within it is.
 *
 * @param min the least it can be, or why there is none
 * @param max the greatest it can be, not below {@code min}; undefined where there is no upper end,
 *     or no number at all
 */
public record StatisticRange(Statistic min, Statistic max) {
  /**
   * Checks both ends.
   *
   * @throws InvalidValueException if an end is missing, {@code max} is below {@code min}, or there
   *     is a max and no min
   */
  public StatisticRange {
    Checks.required(min, "statisticRange.min");
    Checks.required(max, "statisticRange.max");
    if (max.isDefined() && !min.isDefined()) {
      throw Checks.invalid(
          "statisticRange.min", "", ViolationKind.MISSING, "is missing, though there is a max");
    }
    if (max.isDefined() && max.value().getAsDouble() < min.value().getAsDouble()) {
      throw Checks.invalid(
          "statisticRange.max",
          max.value().getAsDouble(),
          ViolationKind.BELOW_OTHER,
          "is below statisticRange.min " + min.value().getAsDouble());
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
  public static StatisticRange between(double min, double max) {
    return new StatisticRange(Statistic.of(min), Statistic.of(max));
  }

  /** {@return all numbers from one on, without an upper end for a reason} */
  public static StatisticRange atLeast(double min, String reason) {
    return new StatisticRange(Statistic.of(min), Statistic.undefined(reason));
  }

  /** {@return no number, for a reason} */
  public static StatisticRange undefined(String reason) {
    return new StatisticRange(Statistic.undefined(reason), Statistic.undefined(reason));
  }

  /** {@return whether there is a number, be it only in part known} */
  public boolean isDefined() {
    return min.isDefined();
  }

  /** {@return whether the number is known} */
  public boolean isExact() {
    return isDefined() && min.equals(max);
  }

  @Override
  public String toString() {
    if (!isDefined() || isExact()) {
      return min.toString();
    }
    return max.isDefined() ? min + " to " + max : min + " or more";
  }
}
