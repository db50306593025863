package org.involvement.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The cells of a text, row by row and with their quotes, parted by any character. */
final class PiritCells {
  private static final char QUOTE = '"';

  private final String text;
  private final char separator;
  private int at;

  PiritCells(String text, char separator) {
    this.text = text;
    this.separator = separator;
  }

  boolean hasRow() {
    return at < text.length();
  }

  /** The cells of the next row, as they stand there. */
  List<String> row() {
    List<String> cells = new ArrayList<>();
    do {
      cells.add(cell());
    } while (goesOn());
    return cells;
  }

  private String cell() {
    int start = at;
    boolean quoted = at < text.length() && text.charAt(at) == QUOTE;
    boolean open = quoted;
    at += quoted ? 1 : 0;
    while (at < text.length() && (open || !ends(text.charAt(at)))) {
      open ^= quoted && text.charAt(at) == QUOTE;
      at++;
    }
    return text.substring(start, at);
  }

  private boolean ends(char c) {
    return c == separator || c == '\r' || c == '\n';
  }

  /** Goes past what ends a cell; whether the row has another one. */
  private boolean goesOn() {
    if (at == text.length()) {
      return false;
    }
    char end = text.charAt(at++);
    if (end == '\r' && at < text.length() && text.charAt(at) == '\n') {
      at++;
    }
    return end == separator;
  }

  /** A cell without its quotes. */
  static String words(String cell) {
    boolean quoted = cell.length() > 1 && cell.charAt(0) == QUOTE && cell.endsWith("\"");
    return quoted ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;
  }

  /** A row with commas between its cells. */
  static String written(List<String> cells) {
    return cells.stream().map(PiritCells::written).collect(Collectors.joining(",", "", "\n"));
  }

  /** What is in no quotes may hold a comma where another character parted it. */
  private static String written(String cell) {
    boolean plain = cell.startsWith("\"") || (cell.indexOf(',') < 0 && cell.indexOf(';') < 0);
    return plain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
  }
}
