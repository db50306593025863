package org.involvement.analysis.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.involvement.analysis.Statistic;

/** A point of a scale, or a distance between points, without needless decimals, such as '4'. */
public final class PointText {
  private PointText() {}

  public static String of(Statistic point) {
    return point.value().isEmpty()
        ? point.toString()
        : BigDecimal.valueOf(point.value().getAsDouble())
            .setScale(2, RoundingMode.HALF_EVEN)
            .stripTrailingZeros()
            .toPlainString();
  }
}
