package org.involvement.scoring.sensitivity;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/** Where two totals, as functions of one weight, cross each other. */
final class Reversals {
  /** A coefficient that is nearer to 0 is taken to be 0. */
  private static final double ROUNDING = 1e-12;

  private Reversals() {}

  static Reversal of(String path, WeightCurve before, WeightCurve after) {
    if (before.noEffect().isPresent() && after.noEffect().isPresent()) {
      boolean alone = isAlone(before) || isAlone(after);
      return none(path, before, alone ? NoAnswer.ALONE : NoAnswer.NO_VALUE);
    }
    // Where the weight has no effect the total is one number, with whatever siblings. Weights are
    // counted in the greater of the two sums, so that rounding is the same for small and for large.
    double unit = Math.max(before.others(), after.others());
    double v1 = (before.noEffect().isPresent() ? after.others() : before.others()) / unit;
    double v2 = (after.noEffect().isPresent() ? before.others() : after.others()) / unit;
    double s1 = before.without();
    double s2 = after.without();
    double x1 = before.only();
    double x2 = after.only();
    double[] crossing =
        isZero(v1 - v2)
            ? line(s1 - s2, x1 - x2)
            : parabola(v1 * v2 * (s1 - s2), v1 * s1 + x1 * v2 - v2 * s2 - x2 * v1, x1 - x2);
    List<Double> reversals =
        DoubleStream.of(crossing)
            .filter(w -> w > ROUNDING)
            .map(w -> w * unit)
            .sorted()
            .boxed()
            .toList();
    boolean same = isZero(s1 - s2) && isZero(x1 - x2) && isZero((v1 - v2) * (s1 - x1));
    return reversals.isEmpty()
        ? none(path, before, same ? NoAnswer.SAME : NoAnswer.NEVER)
        : new Reversal(path, before.weight(), reversals, Optional.empty());
  }

  private static boolean isAlone(WeightCurve curve) {
    return curve.noEffect().filter(NoAnswer.ALONE::equals).isPresent();
  }

  private static Reversal none(String path, WeightCurve curve, NoAnswer why) {
    return new Reversal(path, curve.weight(), List.of(), Optional.of(why));
  }

  /** Where c + b w is 0 and changes its sign. */
  private static double[] line(double c, double b) {
    return isZero(b) ? new double[0] : new double[] {-c / b};
  }

  /** Where c + b w + a w² is 0 and changes its sign, which it does not where it only touches 0. */
  private static double[] parabola(double c, double b, double a) {
    if (isZero(a)) {
      return line(c, b);
    }
    double discriminant = b * b - 4 * a * c;
    if (discriminant <= ROUNDING) {
      return new double[0];
    }
    // Neither of the two is the difference of two numbers that are nearly the same.
    double q = -(b + Math.copySign(Math.sqrt(discriminant), b)) / 2;
    return new double[] {q / a, c / q};
  }

  private static boolean isZero(double number) {
    return Math.abs(number) <= ROUNDING;
  }
}
