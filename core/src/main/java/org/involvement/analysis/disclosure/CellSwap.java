package org.involvement.analysis.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;

/**
 * Counts that are one more or one less than they are, so that the table adds up as before: a proof
 * that none of them is determined.
 *
 * @param up the counts and totals that are one more
 * @param down the counts and totals that are one less
 */
record CellSwap(List<Integer> up, List<Integer> down) {

  /** What it costs to make a count one more or one less; negative where it cannot be. */
  interface Cost {
    long of(int arc, boolean up);
  }

  /**
   * The cheapest exchange in which one count is one more, or one less; empty where there is none.
   *
   * <p>It is a shortest path from the one end of the count to the other (E. W. Dijkstra, Numerische
   * Mathematik 1959; 1:269–271). Of those that cost the same, one with the fewest counts.
   */
  static Optional<CellSwap> cheapest(TableNetwork network, int arc, boolean up, Cost cost) {
    int source = up ? network.to(arc) : network.from(arc);
    int target = up ? network.from(arc) : network.to(arc);
    long[] paid = new long[network.nodes()];
    int[] by = new int[network.nodes()];
    boolean[] done = new boolean[network.nodes()];
    Arrays.fill(paid, Long.MAX_VALUE);
    paid[source] = 0;
    Queue<Reached> nearest = new PriorityQueue<>();
    nearest.add(new Reached(0, source));
    while (!nearest.isEmpty()) {
      int node = nearest.remove().node();
      if (done[node]) {
        continue;
      }
      done[node] = true;
      for (int next : network.arcsAt(node)) {
        boolean along = network.from(next) == node;
        int other = along ? network.to(next) : network.from(next);
        long price = next == arc || done[other] ? -1 : cost.of(next, along);
        long sum = paid[node] + price * network.nodes() + 1;
        if (price >= 0 && sum < paid[other]) {
          paid[other] = sum;
          by[other] = next;
          nearest.add(new Reached(sum, other));
        }
      }
    }
    return done[target]
        ? Optional.of(along(network, arc, up, by, source, target))
        : Optional.empty();
  }

  /**
   * A node and the least that was paid to reach it so far; of two alike the one of lower number.
   */
  private record Reached(long paid, int node) implements Comparable<Reached> {
    @Override
    public int compareTo(Reached other) {
      int first = Long.compare(paid, other.paid);
      return first == 0 ? Integer.compare(node, other.node) : first;
    }
  }

  /** How much more or less each of so many counts and totals is, where each is part of a whole. */
  long[] changes(int[] wholes, int number) {
    long[] changes = new long[number];
    up.forEach(arc -> changes[wholes[arc]]++);
    down.forEach(arc -> changes[wholes[arc]]--);
    return changes;
  }

  private static CellSwap along(
      TableNetwork network, int arc, boolean up, int[] by, int source, int target) {
    List<Integer> more = new ArrayList<>();
    List<Integer> less = new ArrayList<>();
    (up ? more : less).add(arc);
    int node = target;
    while (node != source) {
      int next = by[node];
      boolean along = network.to(next) == node;
      (along ? more : less).add(next);
      node = along ? network.from(next) : network.to(next);
    }
    return new CellSwap(more, less);
  }
}
