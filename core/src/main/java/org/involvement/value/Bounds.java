package org.involvement.value;

import java.util.Locale;
import org.involvement.value.check.Checks;

/**
 * The least and the greatest a score can be, whatever the unknown facts turn out to be, such as
 * '[0.41, 0.80]'.
 *
 * <p>Not a confidence interval: nothing is said of how likely a score within is, and neither what
 * was never logged nor other weights are covered.
 *
 * @param low the least score, in [0, 1]
 * @param high the greatest score, in [0, 1], not below {@code low}
 * @param exact whether both ends are reached by some completion of the unknown facts; otherwise the
 *     bounds are safe: they contain the exact ones
 */
public record Bounds(double low, double high, boolean exact) {
  /**
   * Checks both ends.
   *
   * @throws InvalidValueException if an end is no number in [0, 1], or {@code high} is below {@code
   *     low}
   */
  public Bounds {
    // Adding zero makes a negative zero, which would print as '-0.00', a plain one.
    low = checkEnd(low, "bounds.low") + 0.0;
    high = checkEnd(high, "bounds.high") + 0.0;
    if (high < low) {
      throw Checks.invalid(
          "bounds.high", high, ViolationKind.BELOW_OTHER, "is below bounds.low " + low);
    }
  }

  /** {@return the exact bounds from one score to another} */
  public static Bounds of(double low, double high) {
    return new Bounds(low, high, true);
  }

  /** {@return the exact bounds of a score that is known} */
  public static Bounds at(double score) {
    return new Bounds(score, score, true);
  }

  /** {@return whether a score lies within, both ends included} */
  public boolean contains(double score) {
    return low <= score && score <= high;
  }

  /** {@return how much is left open: {@code high - low}, in [0, 1]} */
  public double width() {
    return high - low;
  }

  /** {@return the bounds with two decimals, such as '[0.41, 0.80]', followed by 'safe' if so} */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "[%.2f, %.2f]%s", low, high, exact ? "" : " safe");
  }

  private static double checkEnd(double end, String place) {
    if (!(end >= 0 && end <= 1)) {
      throw Checks.invalid(place, end, ViolationKind.OUT_OF_RANGE, "is not a number from 0 to 1");
    }
    return end;
  }
}
