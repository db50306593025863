package org.involvement.analysis.agreement;

/** How much a disagreement by so many points weighs in Cohen's kappa. */
public enum KappaWeights {
  /**
   * Any disagreement weighs the same. Cohen, Educational and Psychological Measurement 1960;
   * 20:37–46, 10.1177/001316446002000104.
   */
  NONE {
    @Override
    long of(int points) {
      return points == 0 ? 0 : 1;
    }
  },
  /** By the points between. Cohen, Psychological Bulletin 1968; 70:213–220, 10.1037/h0026256. */
  LINEAR {
    @Override
    long of(int points) {
      return points;
    }
  },
  /**
   * By the square of the points between. Fleiss and Cohen, Educational and Psychological
   * Measurement 1973; 33:613–619.
   */
  QUADRATIC {
    @Override
    long of(int points) {
      return (long) points * points;
    }
  };

  abstract long of(int points);
}
