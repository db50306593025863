package org.involvement.report;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.involvement.scoring.card.Score;
import org.involvement.value.Bounds;

/**
 * The numbers of a score that may be shown. Outside internal use bounds that {@linkplain
 * CountsBehind rest on counts} are widened to quarters, and there is no value and no coverage: from
 * these and the number of contributions a small count could be worked out.
 *
 * @param bounds what the score can be; empty where there is nothing to score
 * @param value the score from what is known; empty also where it is not shown
 * @param coverage how much of it the record could answer; empty also where that is not shown
 * @param widened whether the bounds are wider than those known
 */
record ScoreFigure(
    Optional<Bounds> bounds, OptionalDouble value, OptionalDouble coverage, boolean widened) {

  static ScoreFigure of(Score score, ReleaseLevel level) {
    return level.internal() || !CountsBehind.areThere(score)
        ? new ScoreFigure(score.bounds(), score.value(), score.coverage(), false)
        : new ScoreFigure(
            score.bounds().map(ScoreFigure::widened),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            true);
  }

  String boundsWords() {
    return bounds.map(ends -> number(ends.low()) + " to " + number(ends.high())).orElse("-");
  }

  String valueWords() {
    return value.isPresent() ? number(value.getAsDouble()) : widened ? Cells.NOT_SHOWN : "-";
  }

  String coverageWords() {
    return coverage.isPresent()
        ? String.format(Locale.ROOT, "%.0f %%", 100 * coverage.getAsDouble())
        : widened ? Cells.NOT_SHOWN : "-";
  }

  /** Outwards to quarters, and an end that is a quarter by one more, unless it is 0 or 1. */
  private static Bounds widened(Bounds bounds) {
    double low = bounds.low() == 1 ? 1 : Math.max(0, (Math.ceil(bounds.low() * 4) - 1) / 4);
    double high = bounds.high() == 0 ? 0 : Math.min(1, (Math.floor(bounds.high() * 4) + 1) / 4);
    return new Bounds(low, high, false);
  }

  private static String number(double score) {
    return String.format(Locale.ROOT, "%.2f", score);
  }
}
