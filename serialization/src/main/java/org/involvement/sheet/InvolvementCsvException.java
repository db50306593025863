package org.involvement.sheet;

import org.jspecify.annotations.Nullable;

/**
 * Tables that are not what they should be, such as 'activities.csv, row 3, column modality: "in
 * persn" is not one of in-person, remote, asynchronous, hybrid (and 3 more)'.
 *
 * <p>It is of the first problem and says how many others there are. The message is one line made
 * from place, value and rule. It never holds words of people: of a {@link
 * org.involvement.value.Text} only the length is shown.
 */
public final class InvolvementCsvException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String file;
  private final int row;
  private final String column;
  private final String value;
  private final String code;
  private final String rule;
  private final int others;

  /** Makes one of a single problem. */
  public InvolvementCsvException(CsvProblem problem, @Nullable Throwable cause) {
    this(problem, 0, cause);
  }

  /**
   * Makes one of the first of several problems.
   *
   * @param others the number of the other problems
   */
  public InvolvementCsvException(CsvProblem problem, int others, @Nullable Throwable cause) {
    super(problem + (others == 0 ? "" : " (and " + others + " more)"), cause);
    this.file = problem.file();
    this.row = problem.row();
    this.column = problem.column();
    this.value = problem.value();
    this.code = problem.code();
    this.rule = problem.rule();
    this.others = others;
  }

  /** {@return place, value and rule by themselves} */
  public CsvProblem problem() {
    return new CsvProblem(file, row, column, value, code, rule);
  }

  /** {@return the file, by its name in the folder} */
  public String file() {
    return file;
  }

  /** {@return the row as a spreadsheet counts: that of the header is 1; 0 for the whole file} */
  public int row() {
    return row;
  }

  /**
   * {@return the name of the column; empty for the row as a whole} It may be one that is missing.
   */
  public String column() {
    return column;
  }

  /**
   * {@return the value as it is shown: at most 60 characters of it, in quotes} Of people's words
   * only the length is said.
   */
  public String value() {
    return value;
  }

  /**
   * {@return the code of what is wrong, on which a program can match, such as 'csv.missing-column'}
   */
  public String code() {
    return code;
  }

  /** {@return what is wrong with it, such as 'is before period.start 2022-02-22'} */
  public String rule() {
    return rule;
  }

  /**
   * {@return what was expected, such as 'one of in-person, remote, asynchronous, hybrid'} Where a
   * rule was broken, it is the rule.
   */
  public String expected() {
    return problem().expected();
  }

  /**
   * {@return how many other problems are known} There may be more: what rests on something wrong is
   * not looked at.
   */
  public int others() {
    return others;
  }
}
