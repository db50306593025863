package org.involvement.analysis;

import org.apache.commons.statistics.descriptive.Quantile;
import org.involvement.internal.SortedRatings;
import org.involvement.value.InvalidValueException;
import org.involvement.value.RatingCounts;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;

/**
 * How a percentile of few ratings is read off, numbered as by Hyndman and Fan, The American
 * Statistician 1996; 50:361–365, 10.1080/00031305.1996.10473566.
 *
 * <p>With few ratings they differ, and a verdict may hang on it: so every result names its own. The
 * formulas are those of Apache Commons Statistics.
 */
public enum PercentileMethod {
  /** The least rating at or above which the share is reached. */
  HF1,
  /** As HF1, but the mean of both neighbours where the share is reached exactly. */
  HF2,
  /** The rating nearest to the share, an even one where two are. */
  HF3,
  /** Linear between ratings, the k-th of n being at k/n. */
  HF4,
  /** Linear between ratings, the k-th of n being at (k − ½)/n. */
  HF5,
  /** Linear between ratings, the k-th of n being at k/(n + 1). */
  HF6,
  /** Linear between ratings, the k-th of n being at (k − 1)/(n − 1): what R does unless told. */
  HF7,
  /** Linear between ratings, the k-th of n being at (k − ⅓)/(n + ⅓). */
  HF8,
  /** Linear between ratings, the k-th of n being at (k − ⅜)/(n + ¼). */
  HF9;

  /**
   * {@return the point below which a share of the ratings lies, or that nobody rated}
   *
   * @throws InvalidValueException if the share is no number from 0 to 1
   */
  public Statistic of(RatingCounts ratings, double share) {
    if (!(share >= 0 && share <= 1)) {
      throw Checks.invalid(
          "share", share, ViolationKind.OUT_OF_RANGE, "is not a number from 0 to 1");
    }
    if (ratings.total() == 0) {
      return Statistic.undefined("nobody rated");
    }
    SortedRatings sorted = new SortedRatings(ratings);
    return Statistic.of(
        Quantile.withDefaults()
            .with(Quantile.EstimationMethod.valueOf(name()))
            .evaluate(Math.toIntExact(ratings.total()), sorted::point, share));
  }

  @Override
  public String toString() {
    return "definition " + name().substring("HF".length()) + " of Hyndman and Fan";
  }
}
