package org.involvement.analysis.internal;

import java.util.Locale;
import org.involvement.value.InvalidValueException;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;

/**
 * A test against chance by the chi-square distribution, such as 'chi-square 11.14, 2 degrees of
 * freedom, p 0.0038'.
 *
 * <p>A small p says that chance alone would seldom give as much, not that there is much of it.
 *
 * @param chiSquare the statistic, 0 or more
 * @param degreesOfFreedom of the distribution, at least 1
 * @param p how often chance alone would give as much or more, in [0, 1]
 */
public record ChiSquareTest(double chiSquare, int degreesOfFreedom, double p) {
  /**
   * Checks the numbers.
   *
   * @throws InvalidValueException if one is out of its range
   */
  public ChiSquareTest {
    if (!(chiSquare >= 0 && chiSquare < Double.POSITIVE_INFINITY)) {
      throw Checks.invalid(
          "chiSquareTest.chiSquare", chiSquare, ViolationKind.OUT_OF_RANGE, "is not 0 or more");
    }
    if (degreesOfFreedom < 1) {
      throw Checks.invalid(
          "chiSquareTest.degreesOfFreedom",
          degreesOfFreedom,
          ViolationKind.OUT_OF_RANGE,
          "is below 1");
    }
    if (!(p >= 0 && p <= 1)) {
      throw Checks.invalid("chiSquareTest.p", p, ViolationKind.OUT_OF_RANGE, "is not from 0 to 1");
    }
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "chi-square %.2f, %d degrees of freedom, p %.2g",
        chiSquare,
        degreesOfFreedom,
        p);
  }
}
