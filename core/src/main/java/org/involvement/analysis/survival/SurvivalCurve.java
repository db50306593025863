package org.involvement.analysis.survival;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.involvement.analysis.Statistic;
import org.involvement.value.ConfidenceInterval;

/** The points of a Kaplan–Meier curve, each with Greenwood's variance and log–log limits. */
final class SurvivalCurve {
  private SurvivalCurve() {}

  static List<SurvivalPoint> of(SurvivalTally tally, double confidence) {
    List<SurvivalPoint> curve = new ArrayList<>();
    long n = tally.counts().stream().mapToLong(SurvivalCounts::all).sum();
    double s = 1;
    double sum = 0;
    for (SurvivalCounts counts : tally.counts()) {
      long d = counts.events();
      s *= (double) (n - d) / n;
      sum += greenwood(d, n);
      Statistic variance =
          s > 0 ? Statistic.of(s * s * sum) : Statistic.undefined("nobody is left at risk");
      curve.add(new SurvivalPoint(counts, n, s, variance, limits(s, sum, confidence)));
      n -= counts.all();
    }
    return List.copyOf(curve);
  }

  /** The term of one time, d/(n(n − d)); 0 where nobody is left, whose share has no variance. */
  static double greenwood(long d, long n) {
    return d == n ? 0 : (double) d / ((double) n * (n - d));
  }

  /** S to the powers exp(±z √sum / log S), which are symmetric on the scale log(−log S). */
  private static Optional<ConfidenceInterval> limits(double s, double sum, double confidence) {
    if (s == 0 || s == 1) {
      return Optional.empty();
    }
    double z = NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - confidence) / 2);
    double width = z * Math.sqrt(sum) / Math.log(s);
    return Optional.of(
        new ConfidenceInterval(
            Math.pow(s, Math.exp(-width)),
            Math.pow(s, Math.exp(width)),
            confidence,
            ConfidenceInterval.IntervalMethod.LOG_LOG));
  }
}
