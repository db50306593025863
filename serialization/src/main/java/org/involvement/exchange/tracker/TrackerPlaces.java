package org.involvement.exchange.tracker;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.involvement.exchange.LossCause;
import org.involvement.exchange.LossKind;
import org.involvement.exchange.LossPlace;

/** Places in a tracker in words, one line for all rows with the same problem. */
final class TrackerPlaces {
  private static final int MOST_ROWS = 8;

  private TrackerPlaces() {}

  /** What all places of one line have in common. */
  private record Alike(LossKind kind, String column, LossCause cause) {}

  /** Returns the lines, in the order of their first rows. */
  static List<String> lines(List<LossPlace> places) {
    Map<Alike, List<LossPlace>> alike = new LinkedHashMap<>();
    places.forEach(
        place ->
            alike
                .computeIfAbsent(
                    new Alike(place.kind(), place.column(), place.cause()),
                    first -> new ArrayList<>())
                .add(place));
    return alike.values().stream().map(TrackerPlaces::line).toList();
  }

  /** Returns rows such as 'rows 4, 8'. */
  static String rows(List<Integer> rows) {
    return listed(rows.stream().map(String::valueOf).toList());
  }

  private static String line(List<LossPlace> alike) {
    LossPlace first = alike.get(0);
    boolean one = alike.stream().allMatch(each -> each.value().equals(first.value()));
    List<String> rows =
        alike.stream().map(each -> each.row() + (one ? "" : " (" + each.value() + ")")).toList();
    return listed(rows)
        + (first.column().isEmpty() ? "" : ", column " + first.column())
        + ": "
        + (one ? first.value() + " " : "")
        + first.problem().rule();
  }

  private static String listed(List<String> rows) {
    int more = rows.size() - MOST_ROWS;
    return (rows.size() == 1 ? "row " : "rows ")
        + rows.stream().limit(MOST_ROWS).collect(Collectors.joining(", "))
        + (more > 0 ? " and " + more + " more" : "");
  }
}
