package org.involvement.sheet.internal;

import org.involvement.form.KebabCase;
import org.involvement.sheet.CsvProblem;

/** The codes of what is wrong with tables; what breaks a rule of the model has that code. */
public enum CsvCode {
  /** It is no table: a quote is not closed, or a cell goes on after its closing quote. */
  SYNTAX,
  /** A file is not UTF-8. */
  ENCODING,
  /** A file, a cell or the number of rows goes beyond a limit that was set. */
  LIMIT,
  /** A file is missing. */
  MISSING_FILE,
  /** A file of the folder is none of the tables. */
  UNKNOWN_FILE,
  /** The header is missing, or names no column of the table. */
  HEADER,
  /** A column is missing. */
  MISSING_COLUMN,
  /** The table cannot have a column of this name. */
  UNKNOWN_COLUMN,
  /** A row has more or fewer cells than the header. */
  ROW_WIDTH,
  /** A cell that has to be filled is empty. */
  MISSING_CELL,
  /** The value of a cell is not one of those that are allowed, or not of their form. */
  WRONG_VALUE,
  /** A column, a row or an id is there twice. */
  REPEATED,
  /** A row names another that is not there, or the rows are numbered with a gap. */
  MISSING_ROW,
  /** An import could not use a value; the rest of the file was read. */
  NOT_USED;

  /** The problem of this code at a place. */
  public CsvProblem problem(String file, int row, String column, String value, String rule) {
    return new CsvProblem(file, row, column, value, toString(), rule);
  }

  @Override
  public String toString() {
    return "csv." + KebabCase.of(this);
  }
}
