package org.involvement.internal;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;

/**
 * A number as one whole number over another, so that it is held against a bound without rounding.
 *
 * @param numerator what is divided, not negative
 * @param denominator by what it is divided, above 0
 */
public record Fraction(BigInteger numerator, BigInteger denominator)
    implements Comparable<Fraction> {
  public static final Fraction ZERO = of(0, 1);
  public static final Fraction ONE = of(1, 1);

  private static final int DIGITS = 40;

  public Fraction {
    if (denominator.signum() <= 0) {
      throw Checks.invalid(
          "fraction.denominator", denominator, ViolationKind.OUT_OF_RANGE, "is not above 0");
    }
  }

  public static Fraction of(long numerator, long denominator) {
    return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }

  public boolean isZero() {
    return numerator.signum() == 0;
  }

  public Fraction times(Fraction other) {
    return new Fraction(
        numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  /** The quotient, where the other is not 0. */
  public Fraction over(Fraction other) {
    return new Fraction(
        numerator.multiply(other.denominator), denominator.multiply(other.numerator));
  }

  public Fraction plus(Fraction other) {
    BigInteger sum =
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator));
    return new Fraction(sum, denominator.multiply(other.denominator)).reduced();
  }

  /** How much it is above another, at least 0. */
  public Fraction above(Fraction other) {
    BigInteger difference =
        numerator.multiply(other.denominator).subtract(other.numerator.multiply(denominator));
    return difference.signum() <= 0
        ? ZERO
        : new Fraction(difference, denominator.multiply(other.denominator)).reduced();
  }

  /** The nearest whole number, halves up. */
  public long rounded() {
    BigInteger twice = denominator.shiftLeft(1);
    return numerator.shiftLeft(1).add(denominator).divide(twice).longValueExact();
  }

  public double toDouble() {
    return new BigDecimal(numerator)
        .divide(new BigDecimal(denominator), new MathContext(DIGITS))
        .doubleValue();
  }

  @Override
  public int compareTo(Fraction other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  private Fraction reduced() {
    BigInteger common = numerator.gcd(denominator);
    return new Fraction(numerator.divide(common), denominator.divide(common));
  }
}
