package org.involvement.csv;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.involvement.form.Utf8;
import org.involvement.json.ReadLimits;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.FormatSchema;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.dataformat.csv.CsvFactory;
import tools.jackson.dataformat.csv.CsvSchema;

/**
 * The cells of a file in CSV (RFC 4180), row by row, as Jackson's parser cuts them: UTF-8, with or
 * without a byte-order mark, with commas or semicolons, and any line ends.
 *
 * <p>Rows of which every cell is empty, as spreadsheets leave them, are counted and passed over.
 */
final class CsvCells {
  /** Our own judgement; an export of Polis has a column for each statement. */
  private static final int MOST_COLUMNS = 10_000;

  private static final String SAVE_AS = "save the file as 'CSV UTF-8'";

  private static final CsvFactory FACTORY =
      CsvFactory.builder()
          .streamReadConstraints(
              // Cells are measured here, where the place is known.
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  private final String file;
  private final ReadLimits limits;
  private final List<Line> lines = new ArrayList<>();
  private List<String> cells = new ArrayList<>();
  private int row;
  private int width;
  private boolean filled;

  private CsvCells(String file, ReadLimits limits) {
    this.file = file;
    this.limits = limits;
  }

  /**
   * One row.
   *
   * @param number from 1, as a spreadsheet counts: line breaks within cells begin no row
   * @param width how many cells it has
   * @param cells the cells, of which no more are kept than one beyond the header's
   */
  record Line(int number, int width, List<String> cells) {}

  /**
   * Reads a file that is in memory; the first line is the header.
   *
   * @throws InvolvementCsvException if it is no UTF-8, no CSV, empty, or beyond a limit
   */
  static List<Line> read(String file, byte[] bytes, ReadLimits limits) {
    CsvCells cells = new CsvCells(file, limits);
    cells.cut(cells.text(bytes));
    if (cells.lines.isEmpty()) {
      throw new InvolvementCsvException(
          new CsvProblem(file, 0, "", "the file", "has no header"), null);
    }
    return cells.lines;
  }

  private String text(byte[] bytes) {
    if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
      throw refused("the file", "is UTF-16 and not UTF-8: " + SAVE_AS);
    }
    int malformed = Utf8.firstMalformed(bytes);
    int end = malformed < 0 ? bytes.length : malformed;
    for (int i = 0; i < end; i++) {
      if (bytes[i] == 0) {
        throw refusedAt(bytes, i, "is in no text of UTF-8: " + SAVE_AS);
      }
    }
    if (malformed >= 0) {
      throw refusedAt(bytes, malformed, "is not UTF-8: " + SAVE_AS);
    }
    int start = Utf8.afterByteOrderMark(bytes, 0, bytes.length);
    return new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    for (int i = 0; i < start.length; i++) {
      if (i == bytes.length || (bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }

  /** A byte is refused: the place is that of the cell that would begin or go on there. */
  private InvolvementCsvException refusedAt(byte[] bytes, int offset, String rule) {
    CsvCells before = new CsvCells(file, limits);
    try {
      before.cut(before.text(prefix(bytes, offset)));
    } catch (InvolvementCsvException e) {
      // The cell may be in quotes, or beyond a limit; its place is known all the same.
      if (before.row == 0) {
        return refused("the file", rule);
      }
    }
    return before.refused(String.format("byte 0x%02X", bytes[offset]), rule);
  }

  /** What stands before a byte, and a letter in place of it. */
  private static byte[] prefix(byte[] bytes, int length) {
    byte[] prefix = Arrays.copyOf(bytes, length + 1);
    prefix[length] = 'x';
    return prefix;
  }

  private void cut(String text) {
    CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator(text));
    try (JsonParser parser = FACTORY.createParser(new Context(schema), text)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        switch (token) {
          case START_ARRAY -> begin();
          case END_ARRAY -> end();
          case VALUE_STRING -> add(parser.getString());
          default -> add("");
        }
      }
    } catch (JacksonException e) {
      // No cause: its message quotes the file, and with it words of people.
      boolean open = e.getOriginalMessage().startsWith("Missing closing quote");
      width++;
      throw refused(
          "the cell",
          open ? "begins with a quote that is not closed" : "goes on after its closing quote");
    }
  }

  /** The character between cells: of comma and semicolon the one that the header has more of. */
  private static char separator(String text) {
    int commas = 0;
    int semicolons = 0;
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == '\n' || c == '\r') && commas + semicolons > 0) {
        break;
      } else if (!quoted) {
        commas += c == ',' ? 1 : 0;
        semicolons += c == ';' ? 1 : 0;
      }
    }
    return semicolons > commas ? ';' : ',';
  }

  private void begin() {
    row++;
    width = 0;
    filled = false;
    cells = new ArrayList<>();
    if (row > limits.elements()) {
      throw refused("the row", "is beyond the " + limits.elements() + " that a file may have");
    }
  }

  private void add(String cell) {
    width++;
    filled |= !cell.isEmpty();
    if (cell.length() > limits.stringLength()) {
      throw refused("the cell", "is longer than " + limits.stringLength() + " characters");
    }
    if (lines.isEmpty() && width > MOST_COLUMNS) {
      throw refused("the header", "has more than " + MOST_COLUMNS + " columns");
    }
    if (lines.isEmpty() || width <= header().size() + 1) {
      cells.add(cell);
    }
  }

  private void end() {
    if (filled) {
      lines.add(new Line(row, width, List.copyOf(cells)));
    }
  }

  private boolean isBelowHeader() {
    return !lines.isEmpty() && row > lines.get(0).number();
  }

  private List<String> header() {
    return lines.get(0).cells();
  }

  /** What is wrong where the reading has come to. */
  private InvolvementCsvException refused(String value, String rule) {
    boolean named = isBelowHeader() && width > 0 && width <= header().size();
    String column = named ? header().get(width - 1) : "";
    return new InvolvementCsvException(new CsvProblem(file, row, column, value, rule), null);
  }

  /** How a parser is told which character stands between cells. */
  private static final class Context extends ObjectReadContext.Base {
    private final CsvSchema schema;

    Context(CsvSchema schema) {
      this.schema = schema;
    }

    @Override
    public @Nullable FormatSchema getSchema() {
      return schema;
    }
  }
}
