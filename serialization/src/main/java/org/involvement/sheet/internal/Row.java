package org.involvement.sheet.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.involvement.form.ShownValue;
import org.involvement.sheet.CsvProblem;
import org.involvement.sheet.InvolvementCsvException;
import org.involvement.value.InvalidValueException;
import org.involvement.value.Text;

/** One row of a table, whose cells are asked for by column; what is wrong is an error there. */
public final class Row {
  private final SheetTable table;
  private final int number;
  private final List<String> cells;

  Row(SheetTable table, int number, List<String> cells) {
    this.table = table;
    this.number = number;
    this.cells = cells;
  }

  public SheetTable table() {
    return table;
  }

  /** The row as a spreadsheet counts: that of the header is 1. */
  public int number() {
    return number;
  }

  /** The words of a cell; empty where it is, or the table has no such column. */
  public String cell(String column) {
    Integer place = table.places().get(column);
    return place == null ? "" : HarmlessCell.read(cells.get(place));
  }

  public boolean isEmpty(String column) {
    return cell(column).isEmpty();
  }

  /**
   * The value of a cell that has to be filled.
   *
   * @throws InvolvementCsvException if it is empty, or reading it throws
   */
  public <T> T value(String column, Function<String, T> parse) {
    if (isEmpty(column)) {
      throw refused(column, column, CsvCode.MISSING_CELL, "is missing");
    }
    return parsed(column, parse);
  }

  /**
   * The value of a cell that may be empty.
   *
   * @throws InvolvementCsvException if reading it throws
   */
  public <T> Optional<T> optional(String column, Function<String, T> parse) {
    return isEmpty(column) ? Optional.empty() : Optional.of(parsed(column, parse));
  }

  /** The words of a cell that has to be filled. */
  public Text words(String column) {
    return value(column, Text::of);
  }

  /** A whole number, of a cell that has to be filled. */
  public long whole(String column) {
    return value(column, text -> number(column, text));
  }

  /** One of several words, of a cell that has to be filled. */
  public <T> T oneOf(String column, Map<String, T> values) {
    return value(
        column,
        text -> {
          T value = values.get(text);
          if (value == null) {
            String expected = String.join(", ", values.keySet());
            throw refused(column, CsvCode.WRONG_VALUE, "is not one of " + expected);
          }
          return value;
        });
  }

  /** The cell breaks a rule. */
  public InvolvementCsvException refused(String column, CsvCode code, String rule) {
    return refused(column, shown(column), code, rule);
  }

  /** The same, with the value as it is to be shown. */
  public InvolvementCsvException refused(String column, String value, CsvCode code, String rule) {
    return new InvolvementCsvException(problem(column, value, code, rule), null);
  }

  public CsvProblem problem(String column, String value, CsvCode code, String rule) {
    return problem(column, value, code.toString(), rule);
  }

  /** The same with any code, such as that of a rule of the model. */
  public CsvProblem problem(String column, String value, String code, String rule) {
    return new CsvProblem(table.file(), number, column, value, code, rule);
  }

  private <T> T parsed(String column, Function<String, T> parse) {
    try {
      return parse.apply(cell(column));
    } catch (InvalidValueException e) {
      String rule = e.path().isEmpty() ? e.rule() : "is refused: " + e.getMessage();
      String value = table.form().holdsWords(column) ? "the text" : shown(column);
      throw new InvolvementCsvException(problem(column, value, e.code(), rule), e);
    }
  }

  private long number(String column, String text) {
    try {
      if (isWhole(text)) {
        return Long.parseLong(text);
      }
    } catch (NumberFormatException e) {
      // Refused below, like what is no number at all.
    }
    throw refused(column, CsvCode.WRONG_VALUE, "is not an integer");
  }

  /** Tells if it has only ASCII digits after a sign; the parser takes others too. */
  private static boolean isWhole(String text) {
    int start = text.startsWith("-") ? 1 : 0;
    return text.length() > start
        && text.chars().skip(start).allMatch(digit -> digit >= '0' && digit <= '9');
  }

  /** Of what holds words of people only the length. */
  private String shown(String column) {
    String cell = cell(column);
    if (!table.form().holdsWords(column)) {
      return ShownValue.quoted(cell);
    }
    return "a cell of " + (cell.length() == 1 ? "1 character" : cell.length() + " characters");
  }
}
