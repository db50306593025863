package org.involvement.scoring;

import java.math.BigDecimal;
import org.involvement.value.check.Checks;

/** Checks of declared scores. */
final class Marks {
  private Marks() {}

  static void checkScore(BigDecimal score, String place) {
    Checks.required(score, place);
    if (score.signum() < 0 || score.compareTo(BigDecimal.ONE) > 0) {
      throw Checks.invalid(place, score, "is not from 0 to 1");
    }
  }
}
