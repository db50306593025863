package org.involvement.analysis;

import org.involvement.value.RatingCounts;

/** The middle of ordered ratings, as a point of the scale counted from 1, such as '4' or '3.5'. */
public enum Median {
  /** The middle rating; of an even number the mean of the middle two. */
  MIDDLE {
    @Override
    public Statistic of(RatingCounts ratings) {
      return PercentileMethod.HF7.of(ratings, 0.5);
    }
  },
  /**
   * The middle moved within its point by how many ratings lie above and below it: M + (above −
   * below) / (2 · on M), where every point stands for the half below and above it.
   *
   * <p>As {@code interp.median} of the R package psych: Revelle, 10.32614/CRAN.package.psych. It
   * tells apart distributions whose middle rating is the same.
   */
  INTERPOLATED {
    @Override
    public Statistic of(RatingCounts ratings) {
      Statistic middle = MIDDLE.of(ratings);
      double m = middle.value().orElse(0);
      int point = (int) m;
      if (point < 1 || point != m || ratings.at(point) == 0) {
        return middle;
      }
      long below = 0;
      for (int lower = 1; lower < point; lower++) {
        below += ratings.at(lower);
      }
      long on = ratings.at(point);
      long above = ratings.total() - below - on;
      return Statistic.of(m + (above - below) / (2.0 * on));
    }
  };

  /** {@return the middle of the ratings, or that nobody rated} */
  public abstract Statistic of(RatingCounts ratings);
}
