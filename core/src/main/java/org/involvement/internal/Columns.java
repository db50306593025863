package org.involvement.internal;

import java.util.ArrayList;
import java.util.List;

/** Lines of text in columns, the first to the left and all others to the right, and paragraphs. */
public final class Columns {
  private final List<List<String>> lines = new ArrayList<>();

  public void add(String first, List<String> others) {
    List<String> line = new ArrayList<>();
    line.add(first);
    line.addAll(others);
    lines.add(line);
  }

  public void add(String first, String... others) {
    add(first, List.of(others));
  }

  /** The lines, each column as wide as its widest entry. */
  @Override
  public String toString() {
    List<Integer> widths = new ArrayList<>();
    for (List<String> line : lines) {
      for (int j = 0; j < line.size(); j++) {
        if (j == widths.size()) {
          widths.add(0);
        }
        widths.set(j, Math.max(widths.get(j), line.get(j).length()));
      }
    }
    StringBuilder text = new StringBuilder();
    for (List<String> line : lines) {
      StringBuilder row = new StringBuilder(line.get(0));
      row.append(" ".repeat(widths.get(0) - line.get(0).length()));
      for (int j = 1; j < line.size(); j++) {
        row.append("  ").append(" ".repeat(widths.get(j) - line.get(j).length()));
        row.append(line.get(j));
      }
      text.append(row.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }

  /** Words in lines of at most 80 characters. */
  public static String paragraph(String words) {
    return String.join("\n", Wrapping.spaced("", words, Wrapping.WIDTH)) + "\n";
  }
}
