package org.involvement.exchange.tracker;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.involvement.json.ReadLimits;
import org.involvement.sheet.CsvProblem;
import org.involvement.sheet.InvolvementCsvException;
import org.involvement.sheet.internal.ControlCharacters;
import org.involvement.sheet.internal.CsvBytes;
import org.involvement.sheet.internal.CsvCells;
import org.involvement.sheet.internal.CsvCode;

/**
 * A tracker as spreadsheets save it: by which character its cells are parted, and where its
 * headings are.
 *
 * @param rowsAbove how many filled rows stand above the headings
 * @param headings how the sheet itself calls its columns
 * @param lines the headings and the rows below, without control characters
 * @param controls those that were removed
 */
record PiritSheet(
    int rowsAbove,
    Map<PiritColumn, String> headings,
    List<CsvCells.Line> lines,
    ControlCharacters controls) {
  /** By how many known headings in one of the first rows that row is known: our own judgement. */
  private static final CsvCells.Heading HEADINGS =
      new CsvCells.Heading(20, cells -> headings(cells).size() >= 2);

  /** The line by which Excel is told what parts cells; no spreadsheet counts it as a row. */
  private static final Pattern SEPARATOR = Pattern.compile("\"?sep=(.)\"?\\r?\\n");

  private static final int LONGEST_SEPARATOR = 10;
  private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

  /**
   * The sheet in a file; empty where no headings are found.
   *
   * @throws InvolvementCsvException if it is no UTF-8, or if what follows on headings is no CSV or
   *     beyond a limit
   */
  static Optional<PiritSheet> of(String file, byte[] bytes, ReadLimits limits) {
    Matcher told = separator(CsvBytes.of(bytes));
    // A file may be saved again with another separator, and keep the line.
    Stream<Character> first =
        told.lookingAt() ? Stream.of(told.group(1).charAt(0)) : Stream.empty();
    CsvBytes cells = cells(bytes);
    CsvCells.requireText(file, cells, limits);
    return Stream.concat(first, SEPARATORS.stream())
        .flatMap(each -> CsvCells.below(HEADINGS, file, cells, each, limits).stream())
        .findFirst()
        .map(sheet -> of(file, sheet));
  }

  private static PiritSheet of(String file, CsvCells.Sheet sheet) {
    ControlCharacters controls = new ControlCharacters(file);
    List<CsvCells.Line> lines = controls.removedFrom(sheet.lines());
    return new PiritSheet(sheet.above(), headings(lines.get(0).cells()), lines, controls);
  }

  /** The same lines with the headers of a tracker's columns, and every row as long as these. */
  List<CsvCells.Line> table() {
    List<CsvCells.Line> table = new ArrayList<>(lines);
    table.replaceAll(this::filled);
    CsvCells.Line header = lines.get(0);
    table.set(
        0, new CsvCells.Line(header.number(), header.width(), PiritHeader.names(header.cells())));
    return table;
  }

  /** How many rows end before the last heading, as where Excel leaves out empty cells. */
  long shortRows() {
    return lines.stream().filter(this::isShort).count();
  }

  private boolean isShort(CsvCells.Line line) {
    return line.width() < lines.get(0).width();
  }

  private CsvCells.Line filled(CsvCells.Line line) {
    if (!isShort(line)) {
      return line;
    }
    int width = lines.get(0).width();
    List<String> cells = new ArrayList<>(line.cells());
    cells.addAll(Collections.nCopies(width - line.width(), ""));
    return new CsvCells.Line(line.number(), width, cells);
  }

  /** What is in a file but for the line that says what parts cells. */
  static CsvBytes cells(byte[] bytes) {
    CsvBytes all = CsvBytes.ofOther(bytes);
    Matcher told = separator(all);
    return told.lookingAt() ? all.behind(told.end()) : all;
  }

  private static Matcher separator(CsvBytes bytes) {
    return SEPARATOR.matcher(bytes.first(LONGEST_SEPARATOR));
  }

  private static Map<PiritColumn, String> headings(List<String> line) {
    Map<PiritColumn, String> headings = new EnumMap<>(PiritColumn.class);
    for (String heading : line) {
      PiritHeadings.column(heading).ifPresent(column -> headings.putIfAbsent(column, heading));
    }
    return headings;
  }

  /** What is said of a sheet without headings: what stands in its first row, and what has to. */
  static CsvProblem withoutHeadings(String file, CsvCells.Line first) {
    long filled = first.cells().stream().filter(cell -> !cell.isBlank()).count();
    // What stands there may be words of people.
    return CsvCode.HEADER.problem(
        file,
        first.number(),
        "",
        filled == 1 ? "the one cell that is filled" : "the " + filled + " cells that are filled",
        (filled == 1 ? "names" : "name")
            + " no column of a tracker, nor do the rows below; it needs "
            + PiritHeadings.all(PiritColumn::isRequired)
            + ", and may have "
            + PiritHeadings.all(column -> !column.isRequired()));
  }
}
