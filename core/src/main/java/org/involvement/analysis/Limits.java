package org.involvement.analysis;

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
final class Limits {
  private static final long LARGEST = 1_000_000_000_000L;

  private final Ties ties;
  private final Room room;

  Limits(Ties ties, Room room) {
    this.ties = ties;
    this.room = room;
  }

  Count of(int arc) {
    long least = room.value(arc) - greatestFlow(arc, false);
    long most = room.value(arc) + greatestFlow(arc, true);
    return most > LARGEST ? Count.atLeast(least) : Count.between(least, most);
  }

  /** The greatest flow past an arc, from its end to its start or the other way round. */
  private long greatestFlow(int around, boolean up) {
    long[] above = new long[ties.arcs()];
    long[] below = new long[ties.arcs()];
    for (int arc = 0; arc < ties.arcs(); arc++) {
      above[arc] = arc == around ? 0 : room.above(arc);
      below[arc] = arc == around ? 0 : room.below(arc);
    }
    int source = up ? ties.to(around) : ties.from(around);
    int target = up ? ties.from(around) : ties.to(around);
    return new Flow(ties, above, below).push(source, target, room.to(around, up));
  }
}
