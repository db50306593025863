package org.involvement.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.involvement.page.Point;

/** What reads alike, as where there is an activity for each day, once and with how often. */
final class Repeated {
  private Repeated() {}

  static List<Point> points(List<Point> points) {
    List<Point> once = new ArrayList<>();
    counted(points)
        .forEach((point, times) -> once.add(new Point(times.apply(point.text()), point.details())));
    return once;
  }

  /** Rows of a table, with how often in one of the columns. */
  static List<List<String>> rows(List<List<String>> rows, int column) {
    List<List<String>> once = new ArrayList<>();
    counted(rows)
        .forEach(
            (row, times) -> {
              List<String> cells = new ArrayList<>(row);
              cells.set(column, times.apply(row.get(column)));
              once.add(cells);
            });
    return once;
  }

  /** Each once, with what adds how often it stands there to its words. */
  private static <T> Map<T, UnaryOperator<String>> counted(List<T> all) {
    Map<T, Integer> times = new LinkedHashMap<>();
    all.forEach(one -> times.merge(one, 1, Integer::sum));
    Map<T, UnaryOperator<String>> counted = new LinkedHashMap<>();
    times.forEach(
        (one, number) ->
            counted.put(one, words -> number == 1 ? words : words + " (" + number + " times)"));
    return counted;
  }
}
