package org.involvement.analysis.disclosure;

import org.involvement.value.Count;

/**
 * The least and the greatest whole number that a count can be in any table that agrees with what is
 * shown.
 *
 * <p>To make one count greater, as much has to flow back from its column to its row, over other
 * counts and totals; so the most by which it can grow is the greatest flow between the two, and
 * likewise for the least. Room is in whole numbers, and so is the flow: the limits are exact (D.
 * Gusfield, A graph theoretic approach to statistical data security, SIAM Journal on Computing
 * 1988; 17:552–571).
 */
final class FeasibilityIntervals {
  private static final long LARGEST = 1_000_000_000_000L;

  private final TableNetwork network;
  private final CellSlack slack;

  FeasibilityIntervals(TableNetwork network, CellSlack slack) {
    this.network = network;
    this.slack = slack;
  }

  Count of(int arc) {
    long least = slack.value(arc) - greatestFlow(arc, false);
    long most = slack.value(arc) + greatestFlow(arc, true);
    return most > LARGEST ? Count.atLeast(least) : Count.between(least, most);
  }

  /** The greatest flow past an arc, from its end to its start or the other way round. */
  private long greatestFlow(int around, boolean up) {
    long[] above = new long[network.arcs()];
    long[] below = new long[network.arcs()];
    for (int arc = 0; arc < network.arcs(); arc++) {
      above[arc] = arc == around ? 0 : slack.above(arc);
      below[arc] = arc == around ? 0 : slack.below(arc);
    }
    int source = up ? network.to(around) : network.from(around);
    int target = up ? network.from(around) : network.to(around);
    return new MaxFlow(network, above, below).push(source, target, slack.to(around, up));
  }
}
