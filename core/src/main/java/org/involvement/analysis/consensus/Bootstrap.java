package org.involvement.analysis.consensus;

import java.util.Arrays;
import java.util.Random;
import org.apache.commons.statistics.descriptive.Quantile;
import org.involvement.internal.SortedRatings;
import org.involvement.value.ConfidenceInterval;
import org.involvement.value.InvalidValueException;
import org.involvement.value.RatingCounts;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;

/**
 * That ratings are a sample of those they stand for, and how samples are drawn anew from it for a
 * confidence interval, such as 2,000 with seed 42.
 *
 * <p>Given only where people were sampled: a panel that was asked as a whole is no sample.
 * Percentile intervals: Efron, Annals of Statistics 1979; 7:1–26. The numbers are those of {@link
 * Random}, whose algorithm is part of Java, so that a seed gives the same interval everywhere. The
 * time grows with resamples times ratings.
 *
 * @param seed where the random numbers begin
 * @param resamples how many samples are drawn, 100 to 100,000
 * @param confidence the share of samples whose interval is to hold the true value, above 0 and
 *     below 1
 */
public record Bootstrap(long seed, int resamples, double confidence) {
  /** Our judgement: with fewer, percentiles over samples drawn anew say little. */
  static final int LEAST_RATINGS = 20;

  /**
   * Checks the numbers.
   *
   * @throws InvalidValueException if resamples or confidence is out of its range
   */
  public Bootstrap {
    if (resamples < 100 || resamples > 100_000) {
      throw Checks.invalid(
          "bootstrap.resamples",
          resamples,
          ViolationKind.OUT_OF_RANGE,
          "is not from 100 to 100000");
    }
    if (!(confidence > 0 && confidence < 1)) {
      throw Checks.invalid(
          "bootstrap.confidence", confidence, ViolationKind.OUT_OF_RANGE, "is not between 0 and 1");
    }
  }

  /** {@return 2,000 samples for an interval of 95 %} */
  public static Bootstrap of(long seed) {
    return new Bootstrap(seed, 2_000, 0.95);
  }

  /** The interval of the consensus of a sample that has any ratings. */
  ConfidenceInterval interval(RatingCounts sample) {
    Random random = new Random(seed);
    double[] drawn = new double[resamples];
    Arrays.setAll(drawn, i -> Closeness.TASTLE_WIERMAN.ofSome(draw(sample, random)));
    double tail = (1 - confidence) / 2;
    double[] ends =
        Quantile.withDefaults().with(Quantile.EstimationMethod.HF7).evaluate(drawn, tail, 1 - tail);
    return new ConfidenceInterval(
        ends[0], ends[1], confidence, ConfidenceInterval.IntervalMethod.BOOTSTRAP_PERCENTILE);
  }

  private static RatingCounts draw(RatingCounts sample, Random random) {
    SortedRatings sorted = new SortedRatings(sample);
    int n = Math.toIntExact(sample.total());
    long[] counts = new long[sample.points()];
    for (int i = 0; i < n; i++) {
      counts[sorted.point(random.nextInt(n)) - 1]++;
    }
    return RatingCounts.of(counts);
  }
}
