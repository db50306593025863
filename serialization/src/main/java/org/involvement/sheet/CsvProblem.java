package org.involvement.sheet;

import org.involvement.form.ShownValue;

/**
 * What is wrong at one place of a table, such as 'activities.csv, row 3, column modality: "in
 * persn" is not one of in-person, remote, asynchronous, hybrid'.
 *
 * <p>It never holds words of people: of a {@link org.involvement.value.Text} only the length is
 * shown.
 *
 * @param file the file, by its name in the folder
 * @param row the row as a spreadsheet counts: that of the header is 1; 0 for the file as a whole
 * @param column the name of the column; empty for the row as a whole. It may be one that is missing
 * @param value the value as it is shown: at most 60 characters of it, in quotes
 * @param code the code, on which a program can match: that of the {@link
 *     org.involvement.value.InvalidValueException} where a rule of the model is broken, otherwise
 *     one that begins with 'csv.', such as 'csv.missing-column'
 * @param rule what is wrong with it, such as 'is not one of yes, no'
 */
public record CsvProblem(
    String file, int row, String column, String value, String code, String rule) {
  private static final int LONGEST_COLUMN = 100;

  /** Puts all of it on one line. */
  public CsvProblem {
    file = ShownValue.line(file);
    column = ShownValue.shortened(ShownValue.line(column), LONGEST_COLUMN);
    value = ShownValue.line(value);
    rule = ShownValue.line(rule);
  }

  /**
   * {@return what was expected, such as 'one of in-person, remote, asynchronous, hybrid'} Where a
   * rule was broken, it is the rule, such as 'is before period.start 2022-02-22'.
   */
  public String expected() {
    return ShownValue.expected(rule);
  }

  /** {@return place, value and rule on one line} */
  @Override
  public String toString() {
    return file
        + (row == 0 ? "" : ", row " + row)
        + (column.isEmpty() ? "" : ", column " + column)
        + ": "
        + value
        + " "
        + rule;
  }
}
