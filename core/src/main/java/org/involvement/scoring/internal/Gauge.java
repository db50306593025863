package org.involvement.scoring.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.DoubleSummaryStatistics;
import org.involvement.scoring.rule.Band;
import org.involvement.scoring.rule.Measure;
import org.involvement.value.Bounds;

/** How a number that may be known only in part becomes a score, or the least and greatest one. */
interface Gauge {
  Bounds of(Span span);

  /** Evenly from 0 at the worst mark to 1 at the best. */
  static Gauge between(Measure.Between marks) {
    boolean rising = marks.best().compareTo(marks.worst()) > 0;
    return span -> {
      double first = place(span.least(), marks);
      double last = span.most().map(most -> place(most, marks)).orElse(rising ? 1.0 : 0.0);
      return Bounds.of(Math.min(first, last), Math.max(first, last));
    };
  }

  /** The least and the greatest score of the bands that it can lie in. */
  static Gauge banded(Measure.Banded table) {
    return span -> {
      DoubleSummaryStatistics scores =
          table.bands().stream()
              .filter(band -> mayHold(band, span))
              .mapToDouble(band -> band.score().doubleValue())
              .summaryStatistics();
      return Bounds.of(scores.getMin(), scores.getMax());
    };
  }

  private static boolean mayHold(Band band, Span span) {
    boolean endsBefore = band.below().filter(end -> end.compareTo(span.least()) <= 0).isPresent();
    boolean beginsAfter =
        band.from().isPresent()
            && span.most().filter(most -> band.from().get().compareTo(most) > 0).isPresent();
    return !endsBefore && !beginsAfter;
  }

  private static double place(BigDecimal number, Measure.Between marks) {
    BigDecimal length = marks.best().subtract(marks.worst());
    double place =
        number.subtract(marks.worst()).divide(length, MathContext.DECIMAL64).doubleValue();
    return Math.max(0, Math.min(1, place));
  }
}
