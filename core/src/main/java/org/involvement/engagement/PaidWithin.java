package org.involvement.engagement;

import java.math.BigDecimal;
import org.involvement.value.InvalidValueException;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;
import org.involvement.value.check.Decimals;

/**
 * The share of payments that were made within a number of days, such as 0.8 within 30 days.
 *
 * <p>It is a share, since a count beside the people who were offered payment would tell how many
 * declined it.
 *
 * @param share the share of the payments due, from 0 to 1
 * @param days within how many days after they were due, from 0 to 99,999
 */
public record PaidWithin(BigDecimal share, long days) {
  private static final int MOST_DAYS = 99_999;

  /**
   * Checks share and days.
   *
   * @throws InvalidValueException if the share is missing or outside 0 to 1, or the days are out of
   *     range
   */
  public PaidWithin {
    share = Decimals.plain(share, "paidWithin.share");
    if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
      throw Checks.invalid(
          "paidWithin.share", share, ViolationKind.OUT_OF_RANGE, "is not from 0 to 1");
    }
    if (days < 0 || days > MOST_DAYS) {
      throw Checks.invalid(
          "paidWithin.days", days, ViolationKind.OUT_OF_RANGE, "is not from 0 to 99,999");
    }
  }

  /** {@return a share that was paid within a number of days} */
  public static PaidWithin of(BigDecimal share, long days) {
    return new PaidWithin(share, days);
  }
}
