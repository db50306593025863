package org.involvement.analysis.agreement;

/**
 * How far apart two ratings are in Krippendorff's alpha: Krippendorff, Computing Krippendorff's
 * Alpha-Reliability, University of Pennsylvania, 2007; Hayes and Krippendorff, Communication
 * Methods and Measures 2007; 1:77–89, 10.1080/19312450709336664.
 */
public enum AlphaMetric {
  /** Ratings are names: alike or not. δ² = 0 or 1. */
  NOMINAL {
    @Override
    double squaredDifference(Marginals n, int c, int k) {
      return c == k ? 0 : 1;
    }
  },
  /**
   * Ratings have an order and no distance: how many ratings lie between. δ² = (Σ n − (nc + nk)/2)².
   */
  ORDINAL {
    @Override
    double squaredDifference(Marginals n, int c, int k) {
      double between = n.from(c, k) - (n.number(c) + n.number(k)) / 2.0;
      return between * between;
    }
  },
  /** Ratings are equally far apart. δ² = (c − k)². */
  INTERVAL {
    @Override
    double squaredDifference(Marginals n, int c, int k) {
      double difference = (double) n.value(c) - n.value(k);
      return difference * difference;
    }
  },
  /**
   * Ratings are amounts, where 0 is nothing; negative ones have no alpha. δ² = ((c − k)/(c + k))².
   */
  RATIO {
    @Override
    double squaredDifference(Marginals n, int c, int k) {
      double difference = (double) n.value(c) - n.value(k);
      double sum = (double) n.value(c) + n.value(k);
      return difference == 0 ? 0 : difference * difference / (sum * sum);
    }
  };

  /** Between the values at two indexes of all values in order. */
  abstract double squaredDifference(Marginals n, int c, int k);
}
