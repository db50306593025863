package org.involvement.analysis.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.involvement.analysis.Finding;
import org.involvement.analysis.LeftOut;
import org.involvement.value.InvalidValueException;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;

/**
 * A table as it may be shown: counts, rounded counts, words and marks.
 *
 * <p>Each of them says which counts it can stand for by the rule, and so whether the rule hides it
 * or it was hidden further. That is not secret: nothing is determined for a reader who knows it.
 *
 * @param rows the labels of the rows
 * @param columns the labels of the columns
 * @param cells what is shown of each count, row by row
 * @param rowTotals what is shown of the total of each row; empty where they are not given
 * @param columnTotals what is shown of the total of each column; empty where they are not given
 * @param total what is shown of the total of all; empty where it is not given
 * @param rule the rule it was made under
 */
public record ReleasedTable(
    List<String> rows,
    List<String> columns,
    List<List<ReleasedCell>> cells,
    List<ReleasedCell> rowTotals,
    List<ReleasedCell> columnTotals,
    Optional<ReleasedCell> total,
    DisclosureRule rule)
    implements Finding {
  /**
   * Checks the parts.
   *
   * @throws InvalidValueException if a part is missing, or the cells or totals do not fit the
   *     labels
   */
  public ReleasedTable {
    rows = Checks.lines(rows, "releasedTable.rows");
    columns = Checks.lines(columns, "releasedTable.columns");
    List<List<ReleasedCell>> given = Checks.list(cells, "releasedTable.cells");
    checkSize(given.size(), rows.size(), "releasedTable.cells");
    List<List<ReleasedCell>> copy = new ArrayList<>();
    for (int i = 0; i < given.size(); i++) {
      List<ReleasedCell> row = Checks.list(given.get(i), "releasedTable.cells." + i);
      checkSize(row.size(), columns.size(), "releasedTable.cells." + i);
      copy.add(row);
    }
    cells = List.copyOf(copy);
    rowTotals = Checks.list(rowTotals, "releasedTable.rowTotals");
    columnTotals = Checks.list(columnTotals, "releasedTable.columnTotals");
    if (!rowTotals.isEmpty()) {
      checkSize(rowTotals.size(), rows.size(), "releasedTable.rowTotals");
    }
    if (!columnTotals.isEmpty()) {
      checkSize(columnTotals.size(), columns.size(), "releasedTable.columnTotals");
    }
    total = Checks.optional(total);
    Checks.required(rule, "releasedTable.rule");
  }

  /**
   * {@return what is shown of a count}
   *
   * @throws InvalidValueException if there is no such row or column
   */
  public ReleasedCell at(String row, String column) {
    return cells.get(index(rows, row, "rows")).get(index(columns, column, "columns"));
  }

  @Override
  public String definition() {
    return "Counts as far as they may be shown under the rule '" + rule.name() + "'.";
  }

  @Override
  public String denominator() {
    return total.map(shown -> "In all: " + shown + ".").orElse("The total is not given.");
  }

  @Override
  public List<LeftOut> leftOut() {
    List<LeftOut> leftOut = new ArrayList<>();
    long further = hidden(true);
    long byRule = hidden(false);
    if (byRule > 0) {
      leftOut.add(new LeftOut("hidden by the rule", byRule));
    }
    if (further > 0) {
      leftOut.add(new LeftOut("hidden so that others cannot be worked out", further));
    }
    return leftOut;
  }

  @Override
  public String caveat() {
    if (concealed() == 0) {
      return "Nothing is kept back: these are the true numbers.";
    }
    return "What is kept back cannot be worked out from this table and its rule alone. Who knows some"
        + " of those counted, another table of them, or how the further cells were chosen, may"
        + " learn more.";
  }

  /** {@return of how many counts and totals not the number itself is shown} */
  public long concealed() {
    return all().filter(ReleasedCell::isConcealed).count();
  }

  /** {@return the table as text for a terminal, with the rule and what was left out} */
  @Override
  public String toText() {
    return ReleasedTableText.of(this);
  }

  static ReleasedTable from(CellSuppression suppression) {
    TableNetwork network = suppression.network();
    Table table = network.table();
    List<List<ReleasedCell>> cells = new ArrayList<>();
    List<ReleasedCell> rowTotals = new ArrayList<>();
    List<ReleasedCell> columnTotals = new ArrayList<>();
    for (int i = 0; i < table.rows().size(); i++) {
      List<ReleasedCell> row = new ArrayList<>();
      for (int j = 0; j < table.columns().size(); j++) {
        row.add(suppression.shown(network.count(i, j)).orElseThrow());
      }
      cells.add(row);
      suppression.shown(network.rowTotal(i)).ifPresent(rowTotals::add);
    }
    for (int j = 0; j < table.columns().size(); j++) {
      suppression.shown(network.columnTotal(j)).ifPresent(columnTotals::add);
    }
    return new ReleasedTable(
        table.rows(),
        table.columns(),
        cells,
        rowTotals,
        columnTotals,
        suppression.shown(network.total()),
        suppression.rule());
  }

  /** How many counts and totals are hidden by the rule, or further than that. */
  long hidden(boolean further) {
    return all()
        .filter(
            cell ->
                cell instanceof ReleasedCell.Hidden hidden
                    && hidden.mark().equals(ReleasedCell.FURTHER) == further)
        .count();
  }

  private Stream<ReleasedCell> all() {
    List<ReleasedCell> all = new ArrayList<>();
    cells.forEach(all::addAll);
    all.addAll(rowTotals);
    all.addAll(columnTotals);
    total.ifPresent(all::add);
    return all.stream();
  }

  private static int index(List<String> labels, String label, String place) {
    int index = labels.indexOf(label);
    if (index < 0) {
      throw Checks.invalid(
          "releasedTable." + place, label, ViolationKind.UNKNOWN, "is not among " + labels);
    }
    return index;
  }

  private static void checkSize(int size, int expected, String place) {
    if (size != expected) {
      throw Checks.invalid(
          place, size, ViolationKind.MISMATCH, "is not the number of labels, " + expected);
    }
  }
}
