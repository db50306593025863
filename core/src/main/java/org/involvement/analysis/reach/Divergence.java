package org.involvement.analysis.reach;

import java.util.Arrays;
import org.involvement.analysis.StatisticRange;
import org.involvement.analysis.internal.Shares;
import org.involvement.internal.Fraction;

/**
 * How much two distributions over the same groups differ, as one number from 0 to 1.
 *
 * <p>Where counts are ranges, each group adds the least and the greatest that its shares allow: the
 * sums contain the exact ends and may be wider.
 */
enum Divergence {
  /**
   * The index of dissimilarity, ½ Σ |p − q|: the share of people who would have to belong to
   * another group. O. D. Duncan and B. Duncan, A methodological analysis of segregation indexes,
   * American Sociological Review 1955; 20:210–217, doi:10.2307/2088328.
   */
  DISSIMILARITY {
    @Override
    double part(Fraction p, Fraction q) {
      return p.above(q).plus(q.above(p)).times(Fraction.of(1, 2)).toDouble();
    }
  },
  /**
   * The Jensen–Shannon divergence in bits, ½ Σ p log2(2p / (p + q)) + ½ Σ q log2(2q / (p + q)), not
   * its root. J. Lin, Divergence measures based on the Shannon entropy, IEEE Transactions on
   * Information Theory 1991; 37:145–151, doi:10.1109/18.61115.
   */
  JENSEN_SHANNON {
    @Override
    double part(Fraction p, Fraction q) {
      return p.compareTo(q) == 0 ? 0 : Math.max(0, (half(p, q) + half(q, p)) / 2);
    }

    private double half(Fraction p, Fraction q) {
      if (p.isZero()) {
        return 0;
      }
      Fraction ratio = p.times(Fraction.of(2, 1)).over(p.plus(q));
      return p.toDouble() * StrictMath.log(ratio.toDouble()) / StrictMath.log(2);
    }
  };

  /** What one group adds: 0 where both shares are alike, the more the further they are apart. */
  abstract double part(Fraction p, Fraction q);

  StatisticRange between(Shares one, Shares other) {
    double[] least = new double[one.groups()];
    double[] greatest = new double[one.groups()];
    for (int group = 0; group < one.groups(); group++) {
      Fraction p = one.least(group);
      Fraction pMost = one.greatest(group);
      Fraction q = other.least(group);
      Fraction qMost = other.greatest(group);
      boolean overlap = p.compareTo(qMost) <= 0 && q.compareTo(pMost) <= 0;
      least[group] = overlap ? 0 : p.compareTo(qMost) > 0 ? part(p, qMost) : part(pMost, q);
      greatest[group] = Math.max(part(p, qMost), part(pMost, q));
    }
    return StatisticRange.between(sum(least), sum(greatest));
  }

  /** Added in the order of size, so that the order of groups does not matter. */
  private static double sum(double[] parts) {
    Arrays.sort(parts);
    return Math.min(1, Arrays.stream(parts).reduce(0, Double::sum));
  }
}
