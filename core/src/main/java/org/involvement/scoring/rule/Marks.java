package org.involvement.scoring.rule;

import java.math.BigDecimal;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;
import org.involvement.value.check.Decimals;
import org.jspecify.annotations.Nullable;

/** Checks of declared scores. */
final class Marks {
  private Marks() {}

  /** A score without trailing zeros. */
  static BigDecimal score(@Nullable BigDecimal given, String place) {
    BigDecimal score = Decimals.plain(given, place);
    if (score.signum() < 0 || score.compareTo(BigDecimal.ONE) > 0) {
      throw Checks.invalid(place, score, ViolationKind.OUT_OF_RANGE, "is not from 0 to 1");
    }
    return score;
  }
}
