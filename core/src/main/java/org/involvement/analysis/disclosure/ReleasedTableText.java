package org.involvement.analysis.disclosure;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import org.involvement.internal.Columns;

/** A released table as lines of text. */
final class ReleasedTableText {
  private ReleasedTableText() {}

  static String of(ReleasedTable table) {
    List<ReleasedCell> rowTotals = rowTotals(table);
    Columns text = new Columns();
    text.add("", with(table.columns(), rowTotals.isEmpty() ? "" : Table.TOTAL));
    for (int i = 0; i < table.rows().size(); i++) {
      String total = rowTotals.isEmpty() ? "" : rowTotals.get(i).toString();
      text.add(table.rows().get(i), with(strings(table.cells().get(i)), total));
    }
    String total = table.total().map(ReleasedCell::toString).orElse("");
    if (!table.columnTotals().isEmpty()) {
      text.add(Table.TOTAL, with(strings(table.columnTotals()), total));
    } else if (rowTotals.isEmpty() && !total.isEmpty()) {
      text.add(Table.TOTAL, total);
    }
    return text + "\n" + Columns.paragraph(legend(table)) + table.about();
  }

  /** Of a table of one row, its only total stands at the end of that row. */
  private static List<ReleasedCell> rowTotals(ReleasedTable table) {
    boolean isRow = table.rows().size() == 1 && table.columns().size() > 1;
    return isRow ? table.total().stream().toList() : table.rowTotals();
  }

  private static String legend(ReleasedTable table) {
    String bands = table.rule().bands().stream().map(CountBand::toString).collect(joining(", "));
    String totals =
        switch (table.rule().totals()) {
          case EXACT -> "; totals as they are";
          case AS_COUNTS -> "; totals likewise";
          case NOT_GIVEN -> "; no totals";
        };
    String further =
        table.hidden(true) > 0
            ? "; " + ReleasedCell.FURTHER + " hidden so that it protects others"
            : "";
    return bands + totals + further + ".";
  }

  private static List<String> strings(List<ReleasedCell> cells) {
    return cells.stream().map(ReleasedCell::toString).toList();
  }

  private static List<String> with(List<String> entries, String last) {
    List<String> all = new ArrayList<>(entries);
    if (!last.isEmpty()) {
      all.add(last);
    }
    return all;
  }
}
