package org.involvement.analysis.disclosure;

import org.involvement.value.InvalidValueException;
import org.involvement.value.check.Checks;

/**
 * Where a count or a total stands in a table, such as '18-24, yes' or '18-24, total'.
 *
 * @param row the label of its row
 * @param column the label of its column
 */
public record CellName(String row, String column) implements Comparable<CellName> {
  /**
   * Checks both labels.
   *
   * @throws InvalidValueException if either is missing or blank
   */
  public CellName {
    row = Checks.line(row, "cellName.row");
    column = Checks.line(column, "cellName.column");
  }

  /** Compares the row, then the column, each as {@link String#compareTo} does. */
  @Override
  public int compareTo(CellName other) {
    int first = row.compareTo(other.row);
    return first == 0 ? column.compareTo(other.column) : first;
  }

  @Override
  public String toString() {
    return row + ", " + column;
  }
}
