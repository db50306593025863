package org.involvement.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.involvement.page.Point;
import org.involvement.value.Period;

/** What reads alike, as where there is an activity for each day, once and with how often. */
final class Repeated {
  /** A character that no words hold. */
  private static final String BETWEEN = "\u0001";

  private Repeated() {}

  /**
   * Something that may read like another.
   *
   * @param when its time; empty where that is not known, so that it may be that of another
   */
  record Once<T>(T one, Optional<Period> when) {}

  static List<Point> points(List<Once<Point>> points) {
    return counted(points, point -> point.text() + BETWEEN + String.join(BETWEEN, point.details()))
        .stream()
        .map(each -> new Point(each.in(each.one().text()), each.one().details()))
        .toList();
  }

  /** Rows of a table, with how often in one of the columns. */
  static List<List<String>> rows(List<Once<List<String>>> rows, int column) {
    List<List<String>> once = new ArrayList<>();
    for (Times<List<String>> each : counted(rows, row -> String.join(BETWEEN, row))) {
      List<String> cells = new ArrayList<>(each.one());
      cells.set(column, each.in(cells.get(column)));
      once.add(cells);
    }
    return once;
  }

  /** One of those that read alike, and when each of them was. */
  private record Times<T>(T one, List<Optional<Period>> whens) {
    private static final Comparator<Period> BY_END =
        Comparator.comparing((Period period) -> period.end().orElse(LocalDate.MAX))
            .thenComparing(Period::start);

    /** With the number of times that is certain; without one where it could be a single time. */
    String in(String words) {
      long certain = certain();
      boolean all = certain == whens.size();
      return certain < 2 ? words : words + " (" + certain + (all ? " times)" : " or more times)");
    }

    /** How many there are at least: a time that is not known, or is part of another, is no more. */
    private long certain() {
      long certain = 0;
      Optional<Period> last = Optional.empty();
      for (Period next : whens.stream().flatMap(Optional::stream).sorted(BY_END).toList()) {
        if (last.isEmpty() || next.equals(last.get()) || isAfter(last.get(), next)) {
          certain++;
          last = Optional.of(next);
        }
      }
      return certain;
    }

    private static boolean isAfter(Period first, Period next) {
      return first.end().filter(next.start()::isAfter).isPresent();
    }
  }

  private static <T> List<Times<T>> counted(List<Once<T>> all, Function<T, String> words) {
    Map<String, Times<T>> counted = new LinkedHashMap<>();
    for (Once<T> each : all) {
      counted
          .computeIfAbsent(
              words.apply(each.one()), first -> new Times<>(each.one(), new ArrayList<>()))
          .whens()
          .add(each.when());
    }
    return List.copyOf(counted.values());
  }
}
