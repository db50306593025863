package org.involvement.csv;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.involvement.json.JsonProblem;
import org.involvement.sheet.CsvProblem;
import org.involvement.sheet.internal.CsvCode;

/** In which cell stands what is wrong with the document that the rows stand for. */
final class CellPlaces {
  private static final Pattern EARLIER = Pattern.compile("(.*)stands at \\w+\\[(\\d+)] already");

  private CellPlaces() {}

  static CsvProblem of(JsonProblem problem, RowGroup programme) {
    List<String> path = Arrays.asList(problem.pointer().split("/", -1));
    return of(problem, path.subList(1, path.size()), programme);
  }

  private static CsvProblem of(JsonProblem problem, List<String> path, RowGroup item) {
    Optional<TablePart.Child> child =
        path.isEmpty() ? Optional.empty() : item.table().child(path.get(0));
    if (child.isEmpty()) {
      return item.row()
          .problem(column(item.table(), path), problem.value(), code(problem), problem.rule());
    }
    List<RowGroup> items = item.children(path.get(0));
    int index = child.get().single() ? 0 : path.size() > 1 ? Integer.parseInt(path.get(1)) : -1;
    if (index < 0 || index >= items.size()) {
      return item.row().problem("", problem.value(), code(problem), problem.rule());
    }
    List<String> rest = path.subList(child.get().single() ? 1 : 2, path.size());
    RowGroup found = items.get(index);
    return rest.isEmpty()
        ? found
            .row()
            .problem(
                column(found.table(), rest), problem.value(), code(problem), rule(problem, items))
        : of(problem, rest, found);
  }

  /** The code of a rule of the model as it is; one of JSON as that of a table. */
  private static String code(JsonProblem problem) {
    return switch (problem.code()) {
      case "json.missing-field" -> CsvCode.MISSING_CELL.toString();
      case "json.repeated" -> CsvCode.REPEATED.toString();
      case "json.limit" -> CsvCode.LIMIT.toString();
      default ->
          problem.code().startsWith("json.") ? CsvCode.WRONG_VALUE.toString() : problem.code();
    };
  }

  /** The rule that one of several rows breaks; another of them is called by its number. */
  private static String rule(JsonProblem problem, List<RowGroup> rows) {
    Matcher earlier = EARLIER.matcher(problem.rule());
    return earlier.matches()
        ? earlier.group(1)
            + "stands in row "
            + rows.get(Integer.parseInt(earlier.group(2))).row().number()
            + " already"
        : problem.rule();
  }

  /** The column of a place, or the first within it; empty for the row as a whole. */
  private static String column(TableLayout table, List<String> path) {
    List<String> columns = table.columns().stream().map(TableLayout.Held::header).toList();
    if (table.row() instanceof TablePart.Cell cell) {
      return cell.name();
    }
    for (int length = path.size(); length > 0; length--) {
      String name = String.join(".", path.subList(0, length));
      Optional<String> found =
          columns.stream()
              .filter(column -> column.equals(name) || column.startsWith(name + "."))
              .findFirst();
      if (found.isPresent()) {
        return found.get();
      }
    }
    return "";
  }
}
