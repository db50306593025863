package org.involvement.analysis.survival;

import java.util.Locale;
import java.util.Optional;
import org.involvement.analysis.Statistic;
import org.involvement.value.ConfidenceInterval;
import org.involvement.value.check.Checks;

/**
 * One time of a Kaplan–Meier curve, such as 'at 6: 0.86 (0.62 to 0.95 (95 %, log-log))'.
 *
 * @param counts the time, with how many had the event then and how many were last seen
 * @param atRisk how many were still followed without the event just before
 * @param survival the share still without the event just after, in [0, 1]
 * @param variance Greenwood's variance of that share; undefined where it is 0
 * @param limits its confidence limits; empty where it is 1 or 0
 */
public record SurvivalPoint(
    SurvivalCounts counts,
    long atRisk,
    double survival,
    Statistic variance,
    Optional<ConfidenceInterval> limits) {
  /** Checks that the parts are there. */
  public SurvivalPoint {
    Checks.required(counts, "survivalPoint.counts");
    Checks.required(variance, "survivalPoint.variance");
    limits = Checks.optional(limits);
  }

  /** {@return the time} */
  public long time() {
    return counts.time();
  }

  /** {@return the time, the share and its limits} */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "at %d: %.2f%s",
        time(),
        survival,
        limits.map(found -> " (" + found + ")").orElse(""));
  }
}
