package org.involvement.analysis.disclosure;

import org.involvement.value.Count;

/** How far each count and total of a table could be less or more, by what is shown of it alone. */
final class CellSlack {
  /** More than any table can hold, and small enough that some of it add up. */
  static final long ENDLESS = 1L << 60;

  private final TableNetwork network;
  private final long[] values;
  private final long[] least;
  private final long[] most;

  /** The number of counts, without totals, that could be more, and of those that could be less. */
  private long canBeMore;

  private long canBeLess;

  /** Nothing could be other than it is. */
  CellSlack(TableNetwork network) {
    this.network = network;
    this.values = network.values();
    this.least = values.clone();
    this.most = values.clone();
  }

  long value(int arc) {
    return values[arc];
  }

  void set(int arc, Count range) {
    canBeMore -= moves(arc, true);
    canBeLess -= moves(arc, false);
    least[arc] = range.min();
    most[arc] = range.max().orElse(ENDLESS);
    canBeMore += moves(arc, true);
    canBeLess += moves(arc, false);
  }

  /** Returns the number of other counts that could be more (or less, if {@code up} is false). */
  long otherCounts(int arc, boolean up) {
    return (up ? canBeMore : canBeLess) - moves(arc, up);
  }

  private int moves(int arc, boolean up) {
    return network.isCount(arc) && to(arc, up) > 0 ? 1 : 0;
  }

  long above(int arc) {
    return most[arc] - values[arc];
  }

  long below(int arc) {
    return values[arc] - least[arc];
  }

  /** How much more (or less, where {@code up} is false) it could be. */
  long to(int arc, boolean up) {
    return up ? above(arc) : below(arc);
  }
}
