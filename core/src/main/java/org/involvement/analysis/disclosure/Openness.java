package org.involvement.analysis.disclosure;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * Looks for a second value that a count or total could have, with what is hidden now: a path from
 * its one end to the other, over counts and totals that could be more or less.
 *
 * <p>In a table of one column or one row the only ways round lead over another count or the total,
 * so that it is enough to know how many of the counts could move.
 */
final class Openness {
  private final TableNetwork network;
  private final CellSlack slack;
  private final boolean[] reached;
  private long looks;

  Openness(TableNetwork network, CellSlack slack) {
    this.network = network;
    this.slack = slack;
    this.reached = new boolean[network.nodes()];
  }

  /** Returns the number of counts and totals that all paths have looked at so far. */
  long looks() {
    return looks;
  }

  /** Tells if a count or total could be another. */
  boolean isOpen(int arc) {
    return isOpen(arc, true) || isOpen(arc, false);
  }

  private boolean isOpen(int arc, boolean up) {
    if (slack.to(arc, up) == 0) {
      return false;
    }
    if (network.isOneWay()) {
      return network.isCount(arc)
          ? slack.otherCounts(arc, !up) > 0 || slack.to(network.total(), up) > 0
          : slack.otherCounts(arc, up) > 0;
    }
    return up
        ? leads(network.to(arc), network.from(arc), arc)
        : leads(network.from(arc), network.to(arc), arc);
  }

  private boolean leads(int source, int target, int around) {
    Arrays.fill(reached, false);
    reached[source] = true;
    Deque<Integer> next = new ArrayDeque<>();
    next.add(source);
    while (!next.isEmpty()) {
      int node = next.remove();
      for (int arc : network.arcsAt(node)) {
        looks++;
        boolean along = network.from(arc) == node;
        int other = along ? network.to(arc) : network.from(arc);
        if (arc != around && !reached[other] && slack.to(arc, along) > 0) {
          if (other == target) {
            return true;
          }
          reached[other] = true;
          next.add(other);
        }
      }
    }
    return false;
  }
}
