package org.involvement.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import org.involvement.value.check.Checks;

/**
 * An interval that holds the true value in a stated share of samples, such as '0.41 to 0.80 (95 %,
 * wilson)'.
 *
 * <p>Only where people or items were sampled: a record of all that happened is a census of itself
 * and has none. Not to be taken for {@link Bounds}, which say what the unknown may turn out to be.
 *
 * @param low the lower end
 * @param high the upper end, not below {@code low}
 * @param confidence the share of samples whose interval holds the true value, above 0 and below 1
 * @param method how it was computed
 */
public record ConfidenceInterval(
    double low, double high, double confidence, IntervalMethod method) {

  /** How an interval was computed. */
  public enum IntervalMethod {
    /** Wilson, Journal of the American Statistical Association 1927; 22:209–212. */
    WILSON,
    /** Clopper and Pearson, Biometrika 1934; 26:404–413: exact, and wider than needed. */
    CLOPPER_PEARSON,
    /** Of a survival curve, symmetric on the scale log(−log S): Kalbfleisch and Prentice, 1980. */
    LOG_LOG,
    /** Percentiles over samples drawn anew from the sample: Efron, Annals of Statistics 1979. */
    BOOTSTRAP_PERCENTILE
  }

  /**
   * Checks the ends and the share.
   *
   * @throws InvalidValueException if an end is NaN or infinite, {@code high} is below {@code low},
   *     {@code confidence} is not between 0 and 1, or the method is missing
   */
  public ConfidenceInterval {
    checkFinite(low, "confidenceInterval.low");
    checkFinite(high, "confidenceInterval.high");
    if (high < low) {
      throw Checks.invalid(
          "confidenceInterval.high", high, ViolationKind.BELOW_OTHER, "is below low " + low);
    }
    if (!(confidence > 0 && confidence < 1)) {
      throw Checks.invalid(
          "confidenceInterval.confidence",
          confidence,
          ViolationKind.OUT_OF_RANGE,
          "is not between 0 and 1");
    }
    Checks.required(method, "confidenceInterval.method");
  }

  /** {@return whether a value lies within, both ends included} */
  public boolean contains(double value) {
    return low <= value && value <= high;
  }

  /** {@return both ends with two decimals, the share in per cent and the method} */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%.2f to %.2f (%s %%, %s)",
        low,
        high,
        BigDecimal.valueOf(100 * confidence)
            .round(new MathContext(6))
            .stripTrailingZeros()
            .toPlainString(),
        Checks.name(method));
  }

  private static void checkFinite(double end, String place) {
    if (!Double.isFinite(end)) {
      throw Checks.invalid(place, end, ViolationKind.OUT_OF_RANGE, "is not a finite number");
    }
  }
}
