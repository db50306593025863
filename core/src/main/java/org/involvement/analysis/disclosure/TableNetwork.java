package org.involvement.analysis.disclosure;

import java.util.ArrayList;
import java.util.List;

/**
 * A two-way table and its totals as a network: each count and each total is an arc, and what flows
 * into a row or a column flows out again.
 *
 * <p>The arcs lead from a source to each row (its total), from each row to each column (the
 * counts), from each column to a sink (its total), and from the sink back to the source (the total
 * of all). Flows that are whole numbers are just the tables that add up.
 */
final class TableNetwork {
  private final Table table;
  private final int rows;
  private final int columns;
  private final int[] from;
  private final int[] to;
  private final List<List<Integer>> arcsAt = new ArrayList<>();

  TableNetwork(Table table) {
    this.table = table;
    this.rows = table.rows().size();
    this.columns = table.columns().size();
    int arcs = total() + 1;
    this.from = new int[arcs];
    this.to = new int[arcs];
    int source = 0;
    int sink = rows + columns + 1;
    for (int node = 0; node <= sink; node++) {
      arcsAt.add(new ArrayList<>());
    }
    for (int i = 0; i < rows; i++) {
      join(rowTotal(i), source, 1 + i);
      for (int j = 0; j < columns; j++) {
        join(count(i, j), 1 + i, 1 + rows + j);
      }
    }
    for (int j = 0; j < columns; j++) {
      join(columnTotal(j), 1 + rows + j, sink);
    }
    join(total(), sink, source);
  }

  Table table() {
    return table;
  }

  int arcs() {
    return from.length;
  }

  int nodes() {
    return arcsAt.size();
  }

  int count(int row, int column) {
    return row * columns + column;
  }

  int rowTotal(int row) {
    return rows * columns + row;
  }

  int columnTotal(int column) {
    return rows * columns + rows + column;
  }

  int total() {
    return rows * columns + rows + columns;
  }

  int from(int arc) {
    return from[arc];
  }

  int to(int arc) {
    return to[arc];
  }

  List<Integer> arcsAt(int node) {
    return arcsAt.get(node);
  }

  boolean isCount(int arc) {
    return arc < rows * columns;
  }

  /** Tells if it has one column or one row, so that all counts are parts of one total. */
  boolean isOneWay() {
    return rows == 1 || columns == 1;
  }

  /** Whether a total can be given that does not merely repeat another or the only count. */
  boolean isOwn(int arc) {
    if (isCount(arc)) {
      return true;
    }
    return arc == total() ? rows * columns > 1 : rows > 1 && columns > 1;
  }

  String row(int arc) {
    if (isCount(arc)) {
      return table.rows().get(arc / columns);
    }
    int row = arc - rows * columns;
    return row < rows ? table.rows().get(row) : Table.TOTAL;
  }

  String column(int arc) {
    if (isCount(arc)) {
      return table.columns().get(arc % columns);
    }
    int column = arc - rows * columns - rows;
    return column >= 0 && column < columns ? table.columns().get(column) : Table.TOTAL;
  }

  /** The counts and totals of the table itself. */
  long[] values() {
    long[] values = new long[arcs()];
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        long count = table.counts().get(i).get(j);
        values[count(i, j)] = count;
        values[rowTotal(i)] += count;
        values[columnTotal(j)] += count;
        values[total()] += count;
      }
    }
    return values;
  }

  private void join(int arc, int source, int target) {
    from[arc] = source;
    to[arc] = target;
    arcsAt.get(source).add(arc);
    arcsAt.get(target).add(arc);
  }
}
