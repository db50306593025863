package org.involvement.exchange.polis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.involvement.sheet.CsvProblem;
import org.involvement.sheet.internal.CsvCells;
import org.involvement.sheet.internal.CsvCode;
import org.involvement.sheet.internal.CsvProblems;
import org.involvement.sheet.internal.HarmlessCell;
import org.involvement.value.InvalidValueException;
import org.involvement.value.Text;

/** The file of an export of Polis that has no header: a name and a value on each line. */
final class PolisSummary {
  private final Map<String, String> values = new LinkedHashMap<>();

  /** Adds what a file says. */
  void addAll(String file, List<CsvCells.Line> lines, CsvProblems problems) {
    for (CsvCells.Line line : lines) {
      if (line.width() != 2) {
        String rule = "has " + line.width() + " cells, and not a name and a value";
        problems.add(CsvCode.ROW_WIDTH.problem(file, line.number(), "", "the row", rule));
      } else if (values.putIfAbsent(line.cells().get(0), value(file, line, problems)) != null) {
        problems.add(
            CsvCode.REPEATED.problem(file, line.number(), "", "the name", "stands here twice"));
      }
    }
  }

  private static String value(String file, CsvCells.Line line, CsvProblems problems) {
    String value = HarmlessCell.read(line.cells().get(1));
    try {
      return value.isBlank() ? "" : Text.of(value).value();
    } catch (InvalidValueException e) {
      problems.add(new CsvProblem(file, line.number(), "", "the value", e.code(), e.rule()));
      return "";
    }
  }

  /** Words by their name; empty where there are none. */
  Optional<Text> words(String name) {
    return Optional.ofNullable(values.get(name)).filter(value -> !value.isEmpty()).map(Text::of);
  }

  /** Whether there is a value of this name, and it is another number. */
  boolean differs(String name, long number) {
    return values.containsKey(name) && !Long.toString(number).equals(values.get(name));
  }

  Set<String> names() {
    return values.keySet();
  }
}
