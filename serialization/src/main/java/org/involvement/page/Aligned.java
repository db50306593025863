package org.involvement.page;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A table as lines in columns. */
final class Aligned {
  private static final int BETWEEN = 2;
  private static final int INDENT = 2;

  private Aligned() {}

  static boolean fits(Block.Grid grid, int width) {
    int[] widths = widths(grid);
    return INDENT + IntStream.of(widths).sum() + BETWEEN * (widths.length - 1) <= width;
  }

  static List<String> lines(Block.Grid grid) {
    int[] widths = widths(grid);
    return all(grid).map(row -> line(row, widths)).toList();
  }

  private static String line(List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int column = 0; column < row.size(); column++) {
      String cell = row.get(column);
      line.append(cell).append(" ".repeat(widths[column] + BETWEEN - cell.length()));
    }
    return line.toString();
  }

  /** How wide the widest entry of each column is. */
  private static int[] widths(Block.Grid grid) {
    return IntStream.range(0, grid.header().size())
        .map(column -> all(grid).mapToInt(row -> row.get(column).length()).max().orElseThrow())
        .toArray();
  }

  private static Stream<List<String>> all(Block.Grid grid) {
    return Stream.concat(Stream.of(grid.header()), grid.rows().stream());
  }
}
