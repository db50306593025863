package org.involvement.exchange.tracker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.involvement.sheet.internal.CsvCells;
import org.involvement.sheet.internal.CsvCode;
import org.involvement.sheet.internal.CsvProblems;

/** The row of headings of a tracker. */
final class PiritHeader {
  private PiritHeader() {}

  /** Tells which columns are missing that a tracker needs, and which stand twice. */
  static void check(String file, CsvCells.Line header, CsvProblems problems) {
    Map<PiritColumn, List<String>> named = new EnumMap<>(PiritColumn.class);
    for (String heading : header.cells()) {
      PiritHeadings.column(heading)
          .ifPresent(
              column -> named.computeIfAbsent(column, first -> new ArrayList<>()).add(heading));
    }
    String missing =
        Arrays.stream(PiritColumn.values())
            .filter(column -> column.isRequired() && !named.containsKey(column))
            .map(PiritHeadings::orOthers)
            .collect(Collectors.joining(", and no column "));
    if (!missing.isEmpty()) {
      add(problems, file, header, CsvCode.MISSING_COLUMN, "has no column " + missing);
    }
    named.forEach(
        (column, headings) -> {
          if (headings.size() > 1) {
            String rule = "names one column of a tracker more than once: ";
            add(problems, file, header, CsvCode.REPEATED, rule + PiritHeadings.quoted(headings));
          }
        });
  }

  /**
   * The headers of the columns, each of which stands once: those of a tracker, and others by what
   * the sheet calls them.
   */
  static List<String> names(List<String> headings) {
    List<String> names = new ArrayList<>();
    for (String heading : headings) {
      Optional<String> known = PiritHeadings.column(heading).map(PiritColumn::header);
      String name = known.orElse(heading);
      String place = "column " + (names.size() + 1);
      if (name.isBlank()) {
        names.add(place);
      } else {
        names.add(names.contains(name) ? name + " (" + place + ")" : name);
      }
    }
    return names;
  }

  private static void add(
      CsvProblems problems, String file, CsvCells.Line header, CsvCode code, String rule) {
    problems.add(code.problem(file, header.number(), "", "the header", rule));
  }
}
