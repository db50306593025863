package org.involvement.analysis.disclosure;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * What can be moved through a table's network of counts and totals, and is: each arc has room above
 * and below it, which what is moved uses up.
 *
 * <p>It goes along shortest paths (J. Edmonds and R. M. Karp, Journal of the ACM 1972; 19:248–264),
 * in whole numbers if the room is in whole numbers.
 */
final class MaxFlow {
  private final TableNetwork network;
  private final long[] above;
  private final long[] below;
  private final int[] by;

  MaxFlow(TableNetwork network, long[] above, long[] below) {
    this.network = network;
    this.above = above;
    this.below = below;
    this.by = new int[network.nodes()];
  }

  /** Moves as much as there is room for, at most so much, and answers how much it was. */
  long push(int source, int target, long limit) {
    long moved = 0;
    while (moved < limit && findPath(source, target)) {
      moved += pushOnce(source, target, limit - moved);
    }
    return moved;
  }

  /** Fills in by which arc each node was reached, from the source to the target. */
  private boolean findPath(int source, int target) {
    Arrays.fill(by, -1);
    Deque<Integer> next = new ArrayDeque<>();
    next.add(source);
    while (!next.isEmpty()) {
      int node = next.remove();
      for (int arc : network.arcsAt(node)) {
        boolean along = network.from(arc) == node;
        int other = along ? network.to(arc) : network.from(arc);
        if (other != source && by[other] < 0 && (along ? above[arc] : below[arc]) > 0) {
          by[other] = arc;
          if (other == target) {
            return true;
          }
          next.add(other);
        }
      }
    }
    return false;
  }

  private long pushOnce(int source, int target, long limit) {
    long amount = limit;
    for (int node = target; node != source; node = before(node)) {
      int arc = by[node];
      amount = Math.min(amount, network.to(arc) == node ? above[arc] : below[arc]);
    }
    for (int node = target; node != source; node = before(node)) {
      int arc = by[node];
      long signed = network.to(arc) == node ? amount : -amount;
      above[arc] -= signed;
      below[arc] += signed;
    }
    return amount;
  }

  private int before(int node) {
    int arc = by[node];
    return network.to(arc) == node ? network.from(arc) : network.to(arc);
  }
}
