package org.involvement.analysis.consensus;

import org.involvement.value.RatingCounts;

/**
 * Ratings taken apart into layers, each with one and the same number on some of the points: van der
 * Eijk, Quality and Quantity 2001; 35:325–341, 10.1023/A:1010374114305.
 */
final class Layers {
  private Layers() {}

  static double agreement(RatingCounts ratings) {
    long[] left = ratings.counts().stream().mapToLong(Long::longValue).toArray();
    double sum = 0;
    for (long lowest = lowest(left); lowest > 0; lowest = lowest(left)) {
      boolean[] layer = new boolean[left.length];
      int points = 0;
      for (int i = 0; i < left.length; i++) {
        if (left[i] > 0) {
          layer[i] = true;
          left[i] -= lowest;
          points++;
        }
      }
      sum += lowest * points * agreement(layer, points);
    }
    return sum / ratings.total();
  }

  /** The least number on a point that has any, or 0 where no point has. */
  private static long lowest(long[] left) {
    long lowest = 0;
    for (long number : left) {
      if (number > 0 && (lowest == 0 || number < lowest)) {
        lowest = number;
      }
    }
    return lowest;
  }

  /**
   * The agreement of a layer with S of K points, by equation (2) of the paper: U (1 − (S − 1) / (K
   * − 1)), where U weighs the triples 110 and 011 (TU) against 101 (TDU). Each pair of points in
   * the layer makes a triple with every point that is not.
   */
  private static double agreement(boolean[] layer, int s) {
    int k = layer.length;
    if (s == 1 || s == k) {
      return s == 1 ? 1 : 0;
    }
    long tu = 0;
    long tdu = 0;
    for (int i = 0; i < k; i++) {
      for (int j = i + 1; j < k; j++) {
        if (layer[i] && layer[j]) {
          int between = empty(layer, i + 1, j);
          tdu += between;
          tu += k - s - between;
        }
      }
    }
    double u = ((k - 2.0) * tu - (k - 1.0) * tdu) / ((k - 2.0) * (tu + tdu));
    return u * (1 - (s - 1.0) / (k - 1.0));
  }

  private static int empty(boolean[] layer, int from, int to) {
    int empty = 0;
    for (int i = from; i < to; i++) {
      empty += layer[i] ? 0 : 1;
    }
    return empty;
  }
}
