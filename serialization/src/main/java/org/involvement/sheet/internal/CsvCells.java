package org.involvement.sheet.internal;

import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.involvement.json.ReadLimits;
import org.involvement.sheet.InvolvementCsvException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.FormatSchema;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.dataformat.csv.CsvFactory;
import tools.jackson.dataformat.csv.CsvSchema;

/**
 * The cells of a file in CSV (RFC 4180), row by row, as Jackson's parser cuts them: UTF-8, with or
 * without a byte-order mark, with commas or semicolons, and any line ends.
 *
 * <p>Rows of which every cell is empty, as spreadsheets leave them, are counted and passed over.
 */
public final class CsvCells {
  /** Our own judgement; an export of Polis has a column for each statement. */
  private static final int MOST_COLUMNS = 10_000;

  private static final String SAVE_AS = "save the file as 'CSV UTF-8'";

  private final String file;
  private final ReadLimits limits;
  private final boolean keepingRows;
  private final Heading heading;
  private final List<Line> lines = new ArrayList<>();
  private List<String> cells = new ArrayList<>();
  private int row;
  private int width;
  private boolean filled;

  /** How many filled rows stand above the header. */
  private int above;

  private CsvCells(String file, ReadLimits limits, boolean keepingRows, Heading heading) {
    this.file = file;
    this.limits = limits;
    this.keepingRows = keepingRows;
    this.heading = heading;
  }

  /**
   * Which row is the header.
   *
   * @param within among how many rows it is looked for
   * @param is whether cells are those of the header
   */
  public record Heading(int within, Predicate<List<String>> is) {
    static final Heading FIRST_FILLED = new Heading(Integer.MAX_VALUE, cells -> true);
  }

  /**
   * What stands from the header on.
   *
   * @param above how many filled rows stand above it
   * @param lines the header and the rows below
   */
  public record Sheet(int above, List<Line> lines) {}

  /**
   * One row.
   *
   * @param number from 1, as a spreadsheet counts: line breaks within cells begin no row
   * @param width how many cells it has
   * @param cells the cells, of which no more are kept than one beyond the header's
   */
  public record Line(int number, int width, List<String> cells) {}

  /**
   * Reads a file that is in memory; the first line is the header.
   *
   * @throws InvolvementCsvException if it is no UTF-8, no CSV, empty, or beyond a limit
   */
  public static List<Line> read(String file, byte[] bytes, ReadLimits limits) {
    return read(file, CsvBytes.of(bytes), limits);
  }

  /** The same, where some of the bytes may have been passed over. */
  public static List<Line> read(String file, CsvBytes bytes, ReadLimits limits) {
    requireText(file, bytes, limits);
    CsvCells cells = new CsvCells(file, limits, true, Heading.FIRST_FILLED);
    cells.cutAll(bytes, bytes.separator());
    if (cells.lines.isEmpty()) {
      throw new InvolvementCsvException(
          CsvCode.HEADER.problem(file, 0, "", "the file", "has no header"), null);
    }
    return cells.lines;
  }

  /**
   * Refuses what is no text of UTF-8.
   *
   * @throws InvolvementCsvException at the first byte that is none
   */
  public static void requireText(String file, CsvBytes bytes, ReadLimits limits) {
    CsvCells cells = new CsvCells(file, limits, false, Heading.FIRST_FILLED);
    if (bytes.isUtf16()) {
      throw cells.refused("the file", CsvCode.ENCODING, "is UTF-16 and not UTF-8: " + SAVE_AS);
    }
    int foreign = bytes.firstForeign();
    if (foreign >= 0) {
      throw cells.refusedAt(bytes, foreign);
    }
  }

  /**
   * Reads text that is parted by a character, from the header on; empty where there is none.
   *
   * @throws InvolvementCsvException if what follows on a header is no CSV, or beyond a limit
   */
  public static Optional<Sheet> below(
      Heading heading, String file, CsvBytes bytes, char separator, ReadLimits limits) {
    CsvCells cells = new CsvCells(file, limits, true, heading);
    try {
      cells.cutAll(bytes, separator);
    } catch (InvolvementCsvException e) {
      if (!cells.lines.isEmpty()) {
        throw e;
      }
    }
    return cells.lines.isEmpty()
        ? Optional.empty()
        : Optional.of(new Sheet(cells.above, cells.lines));
  }

  private void cutAll(CsvBytes bytes, char separator) {
    // Counted first, since rows that are too many may be too many to be kept.
    if (bytes.rows(separator) > limits.elements()) {
      row = limits.elements() + 1;
      throw refused(
          "the row", CsvCode.LIMIT, "is beyond the " + limits.elements() + " that a file may have");
    }
    cut(bytes.text(), separator);
  }

  /** A byte is refused: the place is that of the cell that would begin or go on there. */
  private InvolvementCsvException refusedAt(CsvBytes bytes, int offset) {
    CsvBytes before = bytes.before(offset);
    byte foreign = bytes.at(offset);
    String rule = (foreign == 0 ? "is in no text of UTF-8: " : "is not UTF-8: ") + SAVE_AS;
    try {
      cut(before.textAnd('x'), before.separator());
    } catch (InvolvementCsvException e) {
      // The cell may be in quotes, or beyond a limit; its place is known all the same.
      if (row == 0) {
        return refused("the file", CsvCode.ENCODING, rule);
      }
    }
    return refused(String.format("byte 0x%02X", foreign), CsvCode.ENCODING, rule);
  }

  private void cut(Reader text, char separator) {
    CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator);
    try (JsonParser parser = factory().createParser(new Context(schema), text)) {
      JsonToken token = parser.nextToken();
      while (token != null && !isHeaderless()) {
        switch (token) {
          case START_ARRAY -> begin();
          case END_ARRAY -> end();
          case VALUE_STRING -> add(parser.getString());
          default -> add("");
        }
        token = parser.nextToken();
      }
    } catch (StreamConstraintsException e) {
      width++;
      throw tooLong();
    } catch (JacksonException e) {
      // No cause: its message quotes the file, and with it words of people.
      boolean open = e.getOriginalMessage().startsWith("Missing closing quote");
      width++;
      throw refused(
          "the cell",
          CsvCode.SYNTAX,
          open ? "begins with a quote that is not closed" : "goes on after its closing quote");
    }
  }

  private CsvFactory factory() {
    return CsvFactory.builder()
        .streamReadConstraints(
            StreamReadConstraints.builder().maxStringLength(limits.stringLength()).build())
        .build();
  }

  private boolean isHeaderless() {
    return lines.isEmpty() && row > heading.within();
  }

  private void begin() {
    row++;
    width = 0;
    filled = false;
    cells = new ArrayList<>();
  }

  private void add(String cell) {
    width++;
    filled |= !cell.isEmpty();
    if (cell.length() > limits.stringLength()) {
      throw tooLong();
    }
    if (lines.isEmpty() && width > MOST_COLUMNS) {
      throw refused("the header", CsvCode.LIMIT, "has more than " + MOST_COLUMNS + " columns");
    }
    if (lines.isEmpty() || width <= header().size() + 1) {
      cells.add(cell);
    }
  }

  private void end() {
    if (filled && lines.isEmpty() && !heading.is().test(cells)) {
      above++;
    } else if (filled && (keepingRows || lines.isEmpty())) {
      lines.add(new Line(row, width, List.copyOf(cells)));
    }
  }

  private InvolvementCsvException tooLong() {
    return refused(
        "the cell", CsvCode.LIMIT, "is longer than " + limits.stringLength() + " characters");
  }

  private boolean isBelowHeader() {
    return !lines.isEmpty() && row > lines.get(0).number();
  }

  private List<String> header() {
    return lines.get(0).cells();
  }

  /** What is wrong where the reading has come to. */
  private InvolvementCsvException refused(String value, CsvCode code, String rule) {
    boolean named = isBelowHeader() && width > 0 && width <= header().size();
    String column = named ? header().get(width - 1) : "";
    return new InvolvementCsvException(code.problem(file, row, column, value, rule), null);
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
