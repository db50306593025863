package org.involvement.csv;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.involvement.analysis.LeftOut;
import org.involvement.form.Shown;

/** What was not taken over from another tool's files, counted by reason; the first have a place. */
final class Unmapped {
  private final Map<String, Long> items = new LinkedHashMap<>();
  private final CsvProblems places = new CsvProblems(CsvProblems.MOST);

  void add(String reason, long number) {
    if (number > 0) {
      items.merge(reason, number, Long::sum);
    }
  }

  /** One item, with the cell in which it stands. */
  void add(String reason, CsvProblem place) {
    add(reason, 1);
    places.add(place);
  }

  /** Several items of one reason, of which the first are known by the cells they stand in. */
  void add(String reason, CsvProblems items) {
    add(reason, items.count());
    items.list().forEach(places::add);
  }

  /** The first places. */
  List<CsvProblem> places() {
    return places.list();
  }

  /** The reasons in the order in which they were first met. */
  List<LeftOut> list() {
    return items.entrySet().stream()
        .map(each -> new LeftOut(Shown.line(each.getKey()), each.getValue()))
        .toList();
  }
}
