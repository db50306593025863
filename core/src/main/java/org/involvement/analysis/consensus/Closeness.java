package org.involvement.analysis.consensus;

import org.involvement.analysis.Statistic;
import org.involvement.value.RatingCounts;

/**
 * How close together ordered ratings lie, such as '0.73'; never how favourable they are.
 *
 * <p>The size of the panel does not enter, so that two ratings alike are as close as two hundred.
 */
public enum Closeness {
  /**
   * Consensus from 0, half at either end, to 1, all on one point.
   *
   * <p>1 + Σ pᵢ log₂(1 − |i − μ| / d), where μ is the mean point and d the length of the scale, not
   * of the ratings. Points are taken as equally far apart. Tastle and Wierman, International
   * Journal of Approximate Reasoning 2007; 45:531–545.
   */
  TASTLE_WIERMAN {
    @Override
    double ofSome(RatingCounts ratings) {
      double n = ratings.total();
      double d = ratings.points() - 1;
      long sum = 0;
      for (int i = 1; i <= ratings.points(); i++) {
        sum += i * ratings.at(i);
      }
      double mu = sum / n;
      double consensus = 1;
      for (int i = 1; i <= ratings.points(); i++) {
        if (ratings.at(i) > 0) {
          consensus += ratings.at(i) / n * Math.log(1 - Math.abs(i - mu) / d) / Math.log(2);
        }
      }
      // What is 0 may come out as a negative number next to it.
      return Math.max(0, consensus);
    }
  },
  /**
   * Agreement A from −1, half at either end, over 0, as many on every point, to 1, all on one.
   *
   * <p>The mean of the agreement of layers. Van der Eijk, Quality and Quantity 2001; 35:325–341,
   * 10.1023/A:1010374114305. It needs 3 points.
   */
  VAN_DER_EIJK {
    @Override
    public Statistic of(RatingCounts ratings) {
      return ratings.points() < 3
          ? Statistic.undefined("agreement A needs a scale of 3 points or more")
          : super.of(ratings);
    }

    @Override
    double ofSome(RatingCounts ratings) {
      return Layers.agreement(ratings);
    }
  };

  /** {@return how close the ratings lie, or why that is undefined} */
  public Statistic of(RatingCounts ratings) {
    return ratings.total() == 0
        ? Statistic.undefined("nobody rated")
        : Statistic.of(ofSome(ratings));
  }

  abstract double ofSome(RatingCounts ratings);
}
