package org.involvement.sheet.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The control characters in a table of another tool, which no document can carry. Vertical tabs and
 * form feeds, by which word processors break lines and pages, become spaces; all others are
 * removed.
 */
public final class ControlCharacters {
  private static final char VERTICAL_TAB = '\u000B';
  private static final char FORM_FEED = '\f';
  private static final char NEXT_LINE = '\u0085';

  private final String file;
  private long count;
  private Optional<First> first = Optional.empty();

  /**
   * The first control character.
   *
   * @param place its file, row and column, such as 't.csv, row 2'
   */
  public record First(char character, String place) {}

  public ControlCharacters(String file) {
    this.file = file;
  }

  /**
   * Returns rows without control characters.
   *
   * @param lines the rows; the first is the header
   */
  public List<CsvCells.Line> removedFrom(List<CsvCells.Line> lines) {
    List<CsvCells.Line> clean = new ArrayList<>(lines);
    clean.replaceAll(line -> isClean(line) ? line : removedFrom(line, clean.get(0)));
    return clean;
  }

  /** Returns how many there were. */
  public long count() {
    return count;
  }

  /** Returns the first of them; empty if there is none. */
  public Optional<First> first() {
    return first;
  }

  private CsvCells.Line removedFrom(CsvCells.Line line, CsvCells.Line header) {
    List<String> cells = new ArrayList<>();
    for (String cell : line.cells()) {
      boolean named = line.number() > header.number() && cells.size() < header.cells().size();
      String column = named ? ", column " + header.cells().get(cells.size()) : "";
      cells.add(removedFrom(cell, file + ", row " + line.number() + column));
    }
    return new CsvCells.Line(line.number(), line.width(), cells);
  }

  private String removedFrom(String cell, String place) {
    StringBuilder clean = new StringBuilder();
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (!isRemoved(c)) {
        clean.append(c);
      } else {
        first = first.or(() -> Optional.of(new First(c, place)));
        count++;
        clean.append(c == VERTICAL_TAB || c == FORM_FEED || c == NEXT_LINE ? " " : "");
      }
    }
    return clean.toString();
  }

  private static boolean isClean(CsvCells.Line line) {
    return line.cells().stream()
        .noneMatch(cell -> cell.chars().anyMatch(ControlCharacters::isRemoved));
  }

  private static boolean isRemoved(int c) {
    return Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t';
  }
}
