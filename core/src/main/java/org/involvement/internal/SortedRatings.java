package org.involvement.internal;

import org.involvement.value.RatingCounts;

/** Ratings in order from the lowest point to the highest. */
public final class SortedRatings {
  /** The ratings on each point and below it. */
  private final long[] upTo;

  /** Sorts ratings. */
  public SortedRatings(RatingCounts ratings) {
    upTo = new long[ratings.points()];
    long sum = 0;
    for (int i = 0; i < upTo.length; i++) {
      sum += ratings.counts().get(i);
      upTo[i] = sum;
    }
  }

  /** Returns the point of the rating at an index, counted from 0. */
  public int point(long index) {
    int point = 1;
    while (index >= upTo[point - 1]) {
      point++;
    }
    return point;
  }
}
