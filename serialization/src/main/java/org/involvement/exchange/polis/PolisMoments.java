package org.involvement.exchange.polis;

import java.time.Instant;
import org.involvement.sheet.InvolvementCsvException;
import org.involvement.sheet.internal.CsvCode;
import org.involvement.sheet.internal.Row;
import org.involvement.sheet.internal.SheetTable;

/**
 * The unit of the moments in one file of Polis: current exports count seconds since 1970, old ones
 * milliseconds. Most rows decide for the whole file.
 */
enum PolisMoments {
  SECONDS("seconds", 1_000),
  MILLISECONDS("milliseconds", 1);

  /** In March 1973; a number of the other unit is far below or above. */
  private static final long FIRST = 100_000_000_000L;

  /** In November 2286. */
  private static final long BEYOND = 10_000_000_000_000L;

  /** The digits of the last second before November 2286. */
  private static final int LONGEST_SECOND = 10;

  private final String plural;
  private final long milliseconds;

  PolisMoments(String plural, long milliseconds) {
    this.plural = plural;
    this.milliseconds = milliseconds;
  }

  /** Returns the unit that most rows of a table use in a column. */
  static PolisMoments of(SheetTable table, String column) {
    long inSeconds =
        table.rows().stream().filter(row -> row.cell(column).length() <= LONGEST_SECOND).count();
    return inSeconds * 2 > table.rows().size() ? SECONDS : MILLISECONDS;
  }

  /**
   * Returns the moment in a cell.
   *
   * @throws InvolvementCsvException if it is none in this unit
   */
  Instant in(Row row, String column) {
    long number = row.whole(column);
    if (number < FIRST / milliseconds || number >= BEYOND / milliseconds) {
      throw row.refused(
          column, CsvCode.WRONG_VALUE, "is not a moment in " + plural + " since 1970");
    }
    return Instant.ofEpochMilli(number * milliseconds);
  }
}
