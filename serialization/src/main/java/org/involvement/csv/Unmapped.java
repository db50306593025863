package org.involvement.csv;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.involvement.analysis.LeftOut;

/** What was not taken over from another tool's files, counted by reason. */
final class Unmapped {
  private final Map<String, Long> items = new LinkedHashMap<>();

  void add(String reason, long number) {
    if (number > 0) {
      items.merge(reason, number, Long::sum);
    }
  }

  /** The reasons in the order in which they were first met. */
  List<LeftOut> list() {
    return items.entrySet().stream()
        .map(each -> new LeftOut(each.getKey(), each.getValue()))
        .toList();
  }
}
