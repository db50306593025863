package org.involvement.page;

import java.util.ArrayList;
import java.util.List;

/** A table as lines in columns. */
final class Aligned {
  private static final int BETWEEN = 2;
  private static final int INDENT = 2;

  private Aligned() {}

  static boolean fits(Block.Grid grid, int width) {
    int sum = INDENT - BETWEEN;
    for (int column = 0; column < grid.header().size(); column++) {
      sum += width(grid, column) + BETWEEN;
    }
    return sum <= width;
  }

  static List<String> lines(Block.Grid grid) {
    List<List<String>> all = new ArrayList<>();
    all.add(grid.header());
    all.addAll(grid.rows());
    return all.stream().map(row -> line(grid, row)).toList();
  }

  private static String line(Block.Grid grid, List<String> row) {
    StringBuilder line = new StringBuilder();
    for (int column = 0; column < row.size(); column++) {
      String cell = row.get(column);
      int gap = width(grid, column) + BETWEEN - cell.length();
      line.append(cell).append(" ".repeat(gap));
    }
    return line.toString();
  }

  private static int width(Block.Grid grid, int column) {
    int width = grid.header().get(column).length();
    for (List<String> row : grid.rows()) {
      width = Math.max(width, row.get(column).length());
    }
    return width;
  }
}
