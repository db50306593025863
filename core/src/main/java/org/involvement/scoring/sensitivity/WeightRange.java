package org.involvement.scoring.sensitivity;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import org.involvement.value.InvalidValueException;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;
import org.involvement.value.check.Decimals;
import org.jspecify.annotations.Nullable;

/**
 * The range of a total when every weight may be a little other than it is. It is that of the value
 * from what is known: what is unknown is not in it, and stands in the bounds of the score.
 *
 * @param share by how much of itself every weight may be less or more, in [0, 1): with 0.2 a weight
 *     of 10 is anything from 8 to 12
 * @param least the least total, in [0, 1]; empty where there is none
 * @param greatest the greatest total, in [0, 1], not below {@code least}; empty as it is
 * @param noAnswer why there is none; empty where there is one
 */
public record WeightRange(
    BigDecimal share, OptionalDouble least, OptionalDouble greatest, Optional<NoAnswer> noAnswer) {
  /**
   * Checks the share, and that there are numbers or a reason. The share loses its trailing zeros,
   * so that equal ones are equal.
   *
   * @throws InvalidValueException if the share is outside [0, 1), or there are both numbers and a
   *     reason, or neither
   */
  public WeightRange {
    share = checkShare(share, "weightRange.share");
    Checks.required(least, "weightRange.least");
    Checks.required(greatest, "weightRange.greatest");
    noAnswer = Checks.optional(noAnswer);
    if (least.isPresent() != greatest.isPresent() || least.isPresent() == noAnswer.isPresent()) {
      throw Checks.invalid(
          "weightRange.noAnswer",
          "",
          ViolationKind.ONE_REQUIRED,
          "is there beside numbers, or missing without");
    }
  }

  /** A share without trailing zeros. */
  static BigDecimal checkShare(@Nullable BigDecimal given, String place) {
    BigDecimal share = Decimals.plain(given, place);
    if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) >= 0) {
      throw Checks.invalid(place, share, ViolationKind.OUT_OF_RANGE, "is not from 0 to below 1");
    }
    return share;
  }
}
