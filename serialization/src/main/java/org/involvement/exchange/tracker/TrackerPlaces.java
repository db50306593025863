package org.involvement.exchange.tracker;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.involvement.sheet.CsvProblem;

/** Where something is wrong with a tracker, a line for all rows of which the same is wrong. */
final class TrackerPlaces {
  private static final int MOST_ROWS = 8;

  private TrackerPlaces() {}

  /** In the order in which they first stand. */
  static List<String> lines(List<CsvProblem> places) {
    Map<List<String>, List<CsvProblem>> alike = new LinkedHashMap<>();
    places.forEach(
        place ->
            alike
                .computeIfAbsent(List.of(place.column(), place.rule()), first -> new ArrayList<>())
                .add(place));
    return alike.values().stream().map(TrackerPlaces::line).toList();
  }

  /** Such as 'rows 4, 8'. */
  static String rows(List<Integer> rows) {
    return listed(rows.stream().map(String::valueOf).toList());
  }

  private static String line(List<CsvProblem> alike) {
    CsvProblem first = alike.get(0);
    boolean one = alike.stream().allMatch(each -> each.value().equals(first.value()));
    List<String> rows =
        alike.stream().map(each -> each.row() + (one ? "" : " (" + each.value() + ")")).toList();
    return listed(rows)
        + (first.column().isEmpty() ? "" : ", column " + first.column())
        + ": "
        + (one ? first.value() + " " : "")
        + first.rule();
  }

  private static String listed(List<String> rows) {
    int more = rows.size() - MOST_ROWS;
    return (rows.size() == 1 ? "row " : "rows ")
        + rows.stream().limit(MOST_ROWS).collect(Collectors.joining(", "))
        + (more > 0 ? " and " + more + " more" : "");
  }
}
