package org.involvement.value.check;

import java.math.BigDecimal;
import java.util.Optional;
import org.involvement.value.ViolationKind;
import org.jspecify.annotations.Nullable;

/**
 * Numbers in the one form in which they are kept, so that equal numbers are equal values: without
 * trailing zeros after the point, and without an exponent. 1E+1 is 10, and 0.50 is 0.5.
 */
@SuppressWarnings("NullableOptional") // what users pass may be null; what is returned never is
public final class Decimals {
  /** As many as are read of a number where nobody sets another limit. */
  private static final int MOST_DIGITS = 100;

  private Decimals() {}

  /** {@return a number that must be there, in that form; it has at most 100 digits} */
  public static BigDecimal plain(@Nullable BigDecimal value, String place) {
    BigDecimal number = Checks.required(value, place);
    if (number.signum() == 0) {
      return BigDecimal.ZERO;
    }
    // The exponent is looked at first: without it, 1E+999999999 would have as many zeros.
    long scale = number.scale();
    boolean small = Math.abs(scale) <= MOST_DIGITS + (long) number.precision();
    BigDecimal stripped = small ? number.stripTrailingZeros() : number;
    int decimals = Math.max(stripped.scale(), 0);
    int whole = Math.max(stripped.precision() - stripped.scale(), 1);
    if (!small || whole + decimals > MOST_DIGITS) {
      throw Checks.invalid(
          place, value, ViolationKind.TOO_LONG, "has more than " + MOST_DIGITS + " digits");
    }
    return stripped.setScale(decimals);
  }

  /** {@return an optional number in that form, where null means empty} */
  public static Optional<BigDecimal> optional(@Nullable Optional<BigDecimal> value, String place) {
    return Checks.optional(value).map(found -> plain(found, place));
  }

  /**
   * {@return an optional share in that form, where null means empty}
   *
   * @throws org.involvement.value.InvalidValueException if it is not above 0 and at most 1
   */
  public static Optional<BigDecimal> share(@Nullable Optional<BigDecimal> value, String place) {
    Optional<BigDecimal> share = optional(value, place);
    if (share.isPresent()
        && (share.get().signum() <= 0 || share.get().compareTo(BigDecimal.ONE) > 0)) {
      throw Checks.invalid(
          place, share.get(), ViolationKind.OUT_OF_RANGE, "is not above 0 and at most 1");
    }
    return share;
  }
}
