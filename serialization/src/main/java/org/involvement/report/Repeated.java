package org.involvement.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.involvement.page.Point;

/** What reads alike, as where there is an activity for each day, once and with how often. */
final class Repeated {
  /** A character that no words hold. */
  private static final String BETWEEN = "\u0001";

  private Repeated() {}

  static List<Point> points(List<Point> points) {
    return counted(points, point -> point.text() + BETWEEN + String.join(BETWEEN, point.details()))
        .stream()
        .map(each -> new Point(each.in(each.one().text()), each.one().details()))
        .toList();
  }

  /** Rows of a table, with how often in one of the columns. */
  static List<List<String>> rows(List<List<String>> rows, int column) {
    List<List<String>> once = new ArrayList<>();
    for (Times<List<String>> each : counted(rows, row -> String.join(BETWEEN, row))) {
      List<String> cells = new ArrayList<>(each.one());
      cells.set(column, each.in(cells.get(column)));
      once.add(cells);
    }
    return once;
  }

  /** One of those that read alike, and how many there are. */
  private record Times<T>(T one, long number) {
    Times<T> oneMore() {
      return new Times<>(one, number + 1);
    }

    String in(String words) {
      return number == 1 ? words : words + " (" + number + " times)";
    }
  }

  private static <T> List<Times<T>> counted(List<T> all, Function<T, String> words) {
    Map<String, Times<T>> counted = new LinkedHashMap<>();
    for (T one : all) {
      counted.merge(words.apply(one), new Times<>(one, 1), (first, next) -> first.oneMore());
    }
    return List.copyOf(counted.values());
  }
}
