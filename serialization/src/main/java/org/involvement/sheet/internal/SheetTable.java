package org.involvement.sheet.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.involvement.sheet.InvolvementCsvException;

/** The rows of a table that was read, each with as many cells as there are columns. */
public final class SheetTable {
  private final TableForm form;
  private final String file;
  private final Map<String, Integer> places;
  private final List<Row> rows = new ArrayList<>();

  SheetTable(TableForm form, String file, Map<String, Integer> places) {
    this.form = form;
    this.file = file;
    this.places = places;
  }

  void add(CsvCells.Line line) {
    rows.add(new Row(this, line.number(), line.cells()));
  }

  public TableForm form() {
    return form;
  }

  public String file() {
    return file;
  }

  /** The index of each column. */
  public Map<String, Integer> places() {
    return places;
  }

  /** The columns that the file has. */
  public Set<String> columns() {
    return places.keySet();
  }

  public List<Row> rows() {
    return rows;
  }

  /** What each row is read to; of a row that is refused the first error is told, and it is left. */
  public <T> List<T> map(CsvProblems problems, Function<Row, T> reading) {
    List<T> values = new ArrayList<>();
    for (Row row : rows) {
      try {
        values.add(reading.apply(row));
      } catch (InvolvementCsvException e) {
        problems.add(e.problem());
      }
    }
    return values;
  }
}
