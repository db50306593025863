package org.involvement.exchange;

import java.util.Objects;
import org.involvement.sheet.CsvProblem;

/**
 * The place of a loss, such as 'tracker.csv, row 4, column When: "May 2024" is not a single day, so
 * the contribution has none'. It never holds words of people.
 *
 * @param kind what was lost
 * @param file the file, by its name in the folder
 * @param row the row as a spreadsheet counts: that of the header is 1
 * @param column the name of the column; empty for the row as a whole
 * @param value the value as it is shown: at most 60 characters of it, in quotes
 * @param cause why it could not be used
 */
public record LossPlace(
    LossKind kind, String file, int row, String column, String value, LossCause cause) {
  /** The code of all losses; {@link #kind} says which it is. */
  private static final String CODE = "csv.not-used";

  /** Puts file, column and value on one line each. */
  public LossPlace {
    Objects.requireNonNull(kind, "lossPlace.kind");
    Objects.requireNonNull(cause, "lossPlace.cause");
    CsvProblem shown = new CsvProblem(file, row, column, value, CODE, "");
    file = shown.file();
    column = shown.column();
    value = shown.value();
  }

  /** {@return the place, with the cause in words} */
  public CsvProblem problem() {
    return new CsvProblem(file, row, column, value, CODE, cause.toText());
  }

  /** {@return place, value and cause on one line} */
  @Override
  public String toString() {
    return problem().toString();
  }
}
