package org.involvement.report;

import java.util.List;
import org.involvement.analysis.disclosure.ReleasedCell;
import org.involvement.value.Bounds;
import org.involvement.value.Count;

/**
 * The shares of groups of people, as ranges that follow from the counts that are shown. A count
 * that is hidden or rounded is a range, and so is each share of all groups.
 */
final class ShownShares {
  private final long[] least;
  private final double[] most;
  private final long leastOfAll;
  private final double mostOfBounded;
  private final int unbounded;

  /**
   * The shares of the first parts of a whole.
   *
   * @param shown what is shown of all parts, each of which is known exactly
   * @param groups how many of the parts are groups; the others did not say or were not counted
   */
  ShownShares(ShownCounts shown, int groups) {
    List<Count> parts = shown.cells().stream().map(ReleasedCell::range).toList();
    long leastOfWhole = parts.stream().mapToLong(Count::min).sum();
    double mostOfWhole = shown.total().map(total -> most(total.range())).orElse(unknown());
    least = new long[groups];
    most = new double[groups];
    long sum = 0;
    double bounded = 0;
    int without = 0;
    for (int i = 0; i < groups; i++) {
      least[i] = parts.get(i).min();
      most[i] = Math.min(most(parts.get(i)), mostOfWhole - (leastOfWhole - least[i]));
      sum += least[i];
      bounded += Double.isInfinite(most[i]) ? 0 : most[i];
      without += Double.isInfinite(most[i]) ? 1 : 0;
    }
    leastOfAll = sum;
    mostOfBounded = bounded;
    unbounded = without;
  }

  /** The least and the greatest share of a group; of no people at all anything from 0 to 1. */
  Bounds of(int group) {
    double leastOthers = (double) leastOfAll - least[group];
    boolean isUnbounded = Double.isInfinite(most[group]);
    boolean othersAre = unbounded > (isUnbounded ? 1 : 0);
    double mostOthers = othersAre ? unknown() : mostOfBounded - (isUnbounded ? 0 : most[group]);
    double low = least[group] == 0 ? 0 : least[group] / (least[group] + mostOthers);
    if (most[group] == 0) {
      return Bounds.at(0);
    }
    boolean mayBeAll = isUnbounded || leastOthers == 0;
    return Bounds.of(low, mayBeAll ? 1 : Math.max(low, most[group] / (most[group] + leastOthers)));
  }

  private static double most(Count count) {
    return count.max().map(Long::doubleValue).orElse(unknown());
  }

  private static double unknown() {
    return Double.POSITIVE_INFINITY;
  }
}
