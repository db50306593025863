package org.involvement.analysis.disclosure;

/**
 * Whether the counts of a table can be changed so that it adds up and all lie within given ends.
 *
 * <p>Counts and totals outside of their ends are brought inside one by one, by flows that take no
 * other one farther out; where that fails for one, there is no such table (the theorem on
 * circulations of A. J. Hoffman, Proceedings of Symposia in Applied Mathematics 1960; 10).
 */
final class FeasibleTable {
  private final TableNetwork network;
  private final long[] values;
  private final long[] least;
  private final long[] most;

  /** Begins with what is shown of a table. */
  FeasibleTable(TableNetwork network, CellSlack slack) {
    this.network = network;
    this.values = new long[network.arcs()];
    this.least = new long[network.arcs()];
    this.most = new long[network.arcs()];
    for (int arc = 0; arc < network.arcs(); arc++) {
      values[arc] = slack.value(arc);
      least[arc] = values[arc] - slack.below(arc);
      most[arc] = values[arc] + slack.above(arc);
    }
  }

  void atLeast(int arc, long bound) {
    least[arc] = Math.max(least[arc], bound);
  }

  void atMost(int arc, long bound) {
    most[arc] = Math.min(most[arc], bound);
  }

  boolean isPossible() {
    for (int arc = 0; arc < network.arcs(); arc++) {
      if (least[arc] > most[arc]) {
        return false;
      }
    }
    for (int arc = 0; arc < network.arcs(); arc++) {
      if (!bring(arc, true, least[arc] - values[arc])
          || !bring(arc, false, values[arc] - most[arc])) {
        return false;
      }
    }
    return true;
  }

  /**
   * Makes a count so much more or less, if it is too little or too much; fails if that cannot be.
   */
  private boolean bring(int arc, boolean up, long amount) {
    if (amount <= 0) {
      return true;
    }
    long[] above = new long[network.arcs()];
    long[] below = new long[network.arcs()];
    for (int other = 0; other < network.arcs(); other++) {
      above[other] = other == arc ? 0 : Math.max(0, most[other] - values[other]);
      below[other] = other == arc ? 0 : Math.max(0, values[other] - least[other]);
    }
    long[] before = above.clone();
    int source = up ? network.to(arc) : network.from(arc);
    int target = up ? network.from(arc) : network.to(arc);
    if (new MaxFlow(network, above, below).push(source, target, amount) < amount) {
      return false;
    }
    for (int other = 0; other < network.arcs(); other++) {
      values[other] += before[other] - above[other];
    }
    values[arc] += up ? amount : -amount;
    return true;
  }
}
