package org.involvement.csv;

import java.io.IOException;
import java.util.List;
import org.involvement.analysis.disclosure.ReleasedCell;
import org.involvement.analysis.disclosure.ReleasedTable;
import org.involvement.form.KebabCase;
import org.involvement.sheet.internal.CsvWriter;

/**
 * A table that may be shown, a row for each count and total of it, with the counts that what is
 * shown can stand for.
 */
final class ReleasedRows {
  private static final List<String> HEADER =
      List.of("row", "column", "of", "shown", "how", "least", "most");

  private ReleasedRows() {}

  static int count(ReleasedTable table) {
    int counts = table.rows().size() * table.columns().size();
    return counts
        + table.rowTotals().size()
        + table.columnTotals().size()
        + (table.total().isPresent() ? 1 : 0);
  }

  static void write(ReleasedTable table, CsvWriter out) throws IOException {
    out.row(HEADER);
    for (int i = 0; i < table.rows().size(); i++) {
      for (int j = 0; j < table.columns().size(); j++) {
        ReleasedCell cell = table.cells().get(i).get(j);
        write(table.rows().get(i), table.columns().get(j), "count", cell, out);
      }
    }
    for (int i = 0; i < table.rowTotals().size(); i++) {
      write(table.rows().get(i), "", "row-total", table.rowTotals().get(i), out);
    }
    for (int j = 0; j < table.columnTotals().size(); j++) {
      write("", table.columns().get(j), "column-total", table.columnTotals().get(j), out);
    }
    if (table.total().isPresent()) {
      write("", "", "total", table.total().get(), out);
    }
  }

  private static void write(String row, String column, String of, ReleasedCell cell, CsvWriter out)
      throws IOException {
    String most = cell.range().max().map(Object::toString).orElse("");
    String how = KebabCase.of(cell.getClass());
    String least = Long.toString(cell.range().min());
    out.row(List.of(row, column, of, cell.toString(), how, least, most));
  }
}
