package org.involvement.exchange.tracker;

import java.util.List;
import java.util.stream.Collectors;
import org.involvement.exchange.LossKind;

/**
 * Rows that say something, but nothing in a column of a tracker.
 *
 * @param rows the rows as a spreadsheet counts
 */
record EmptyRows(List<Integer> rows) implements LossKind {
  /** This many are named; all are counted. */
  private static final int MOST_NAMED = 10;

  /** Copies the rows. */
  public EmptyRows {
    rows = List.copyOf(rows);
  }

  @Override
  public String toText() {
    return "rows in which a tracker's columns are empty: "
        + first(rows.stream().map(String::valueOf).toList());
  }

  /** The first of several names. */
  static String first(List<String> names) {
    return names.stream().limit(MOST_NAMED).collect(Collectors.joining(", "))
        + (names.size() > MOST_NAMED ? " and others" : "");
  }
}
