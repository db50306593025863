package org.involvement.csv;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.involvement.form.Utf8;

/**
 * A tracker as spreadsheets save it, brought into the one form that is read: cells are parted by
 * commas, and rows above the headings are empty, so that those below keep their numbers.
 */
final class PiritSheet {
  /** Below so many rows headings are not looked for: our own judgement. */
  private static final int MOST_ABOVE = 20;

  /** By how many of them a row is known to be that of the headings. */
  private static final int ENOUGH = 2;

  /** The line by which Excel is told what parts cells; no spreadsheet counts it as a row. */
  private static final Pattern SEPARATOR = Pattern.compile("\"?sep=(.)\"?\\r?\\n");

  private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

  private final byte[] bytes;
  private final int rowsAbove;
  private final Map<PiritColumn, String> headings;

  private PiritSheet(byte[] bytes, int rowsAbove, Map<PiritColumn, String> headings) {
    this.bytes = bytes;
    this.rowsAbove = rowsAbove;
    this.headings = headings;
  }

  /** The sheet in a file; as it is where it is no text, or no headings are found. */
  static PiritSheet of(byte[] bytes) {
    if (Utf8.firstMalformed(bytes) >= 0) {
      return new PiritSheet(bytes, 0, Map.of());
    }
    int start = Utf8.afterByteOrderMark(bytes, 0, bytes.length);
    String text = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
    Matcher told = SEPARATOR.matcher(text);
    if (told.lookingAt()) {
      String rest = text.substring(told.end());
      return parted(rest, told.group(1).charAt(0))
          .orElseGet(() -> new PiritSheet(rest.getBytes(StandardCharsets.UTF_8), 0, Map.of()));
    }
    return SEPARATORS.stream()
        .flatMap(separator -> parted(text, separator).stream())
        .findFirst()
        .orElseGet(() -> new PiritSheet(bytes, 0, Map.of()));
  }

  byte[] bytes() {
    return bytes;
  }

  /** How many filled rows stand above the headings. */
  int rowsAbove() {
    return rowsAbove;
  }

  /** How the sheet itself calls its columns. */
  Map<PiritColumn, String> headings() {
    return headings;
  }

  /** The sheet, where a row of headings is found when cells are parted so. */
  private static Optional<PiritSheet> parted(String text, char separator) {
    PiritCells cells = new PiritCells(text, separator);
    StringBuilder written = new StringBuilder();
    int filled = 0;
    for (int row = 0; row < MOST_ABOVE && cells.hasRow(); row++) {
      List<String> line = cells.row();
      Map<PiritColumn, String> headings = headings(line);
      if (headings.size() >= ENOUGH) {
        written.append(PiritCells.written(line));
        while (cells.hasRow()) {
          written.append(PiritCells.written(cells.row()));
        }
        byte[] bytes = written.toString().getBytes(StandardCharsets.UTF_8);
        return Optional.of(new PiritSheet(bytes, filled, headings));
      }
      filled += line.stream().allMatch(String::isBlank) ? 0 : 1;
      written.append('\n');
    }
    return Optional.empty();
  }

  private static Map<PiritColumn, String> headings(List<String> line) {
    Map<PiritColumn, String> headings = new EnumMap<>(PiritColumn.class);
    for (String cell : line) {
      String heading = PiritCells.words(cell);
      PiritHeadings.column(heading).ifPresent(column -> headings.putIfAbsent(column, heading));
    }
    return headings;
  }

  /** What is said of a sheet without headings: what stands in its first row, and what has to. */
  static CsvProblem withoutHeadings(String file, CsvCells.Line first) {
    long filled = first.cells().stream().filter(cell -> !cell.isBlank()).count();
    // What stands there may be words of people.
    return new CsvProblem(
        file,
        first.number(),
        "",
        filled == 1 ? "the one cell that is filled" : "the " + filled + " cells that are filled",
        (filled == 1 ? "names" : "name")
            + " no column of a tracker, nor do the rows below; it needs "
            + names(true)
            + ", and may have "
            + names(false));
  }

  private static String names(boolean required) {
    return Arrays.stream(PiritColumn.values())
        .filter(column -> column.isRequired() == required)
        .map(column -> "'" + column.header() + "'")
        .collect(Collectors.joining(", "));
  }
}
