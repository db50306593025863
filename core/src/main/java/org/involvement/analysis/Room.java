package org.involvement.analysis;

import org.involvement.value.Count;

/** How far each count and total of a table could be less or more, by what is shown of it alone. */
final class Room {
  /** More than any table can hold, and small enough that some of it add up. */
  static final long ENDLESS = 1L << 60;

  private final long[] values;
  private final long[] least;
  private final long[] most;

  /** Nothing could be other than it is. */
  Room(Ties ties) {
    this.values = ties.values();
    this.least = values.clone();
    this.most = values.clone();
  }

  long value(int arc) {
    return values[arc];
  }

  void set(int arc, Count range) {
    least[arc] = range.least();
    most[arc] = range.most().orElse(ENDLESS);
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
