package org.involvement.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.involvement.sheet.CsvProblem;
import org.involvement.sheet.InvolvementCsvException;
import org.involvement.sheet.internal.CsvCode;
import org.involvement.sheet.internal.CsvProblems;
import org.involvement.sheet.internal.Row;
import org.involvement.sheet.internal.SheetTable;

/** Rows put together by the keys that they name; a row that names no row is told. */
final class Assembly {
  private final CsvProblems problems;
  private final Map<TableLayout, Map<Key, List<Row>>> waiting = new LinkedHashMap<>();

  /** Numbers that are missing among the rows of one parent. */
  private final Map<TableLayout, List<CsvProblem>> gaps = new LinkedHashMap<>();

  /**
   * The cells that name a parent, compared so that hash tables find it among those of equal hash.
   */
  private record Key(List<String> cells) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      return Arrays.compare(cells.toArray(String[]::new), other.cells.toArray(String[]::new));
    }
  }

  /** Of some tables, each with what was read; tables that are not there have no rows. */
  Assembly(Map<TableLayout, SheetTable> tables, CsvProblems problems) {
    this.problems = problems;
    tables.forEach(this::sort);
  }

  private void sort(TableLayout layout, SheetTable table) {
    Map<Key, List<Row>> byParent = new LinkedHashMap<>();
    for (Row row : table.rows()) {
      Key parent = new Key(layout.parents().stream().map(row::cell).toList());
      byParent.computeIfAbsent(parent, first -> new ArrayList<>()).add(row);
    }
    waiting.put(layout, byParent);
  }

  /** The programme with all that belongs to it; empty where there is not one of it. */
  Optional<RowGroup> programme() {
    List<RowGroup> programmes = items(Layout.PROGRAMME, List.of());
    String file = Layout.PROGRAMME.file();
    if (programmes.isEmpty()) {
      problems.add(CsvCode.MISSING_ROW.problem(file, 0, "", "the file", "holds no programme"));
      return Optional.empty();
    }
    if (programmes.size() > 1) {
      Row second = programmes.get(1).row();
      problems.add(second.problem("", "the row", CsvCode.REPEATED, "is a second programme"));
    }
    waiting.forEach(this::tellOrphans);
    gaps.forEach(this::tellGaps);
    return Optional.of(programmes.get(0));
  }

  /** The items of one parent, with what belongs to them. */
  private List<RowGroup> items(TableLayout table, List<String> parent) {
    List<RowGroup> items = new ArrayList<>();
    List<Row> rows = waiting.getOrDefault(table, new HashMap<>()).remove(new Key(parent));
    if (rows == null) {
      return items;
    }
    if (table.isNumbered()) {
      rows = numbered(table, rows);
    }
    for (Row row : rows) {
      RowGroup item = new RowGroup(table, row);
      List<String> key = new ArrayList<>(parent);
      table.key().ifPresent(own -> key.add(row.cell(own)));
      for (TablePart.Child child : table.children()) {
        children(item, child, key);
      }
      items.add(item);
    }
    return items;
  }

  private void children(RowGroup item, TablePart.Child child, List<String> key) {
    List<String> padded = new ArrayList<>(key);
    while (padded.size() < child.table().parents().size()) {
      padded.add(0, "");
    }
    List<RowGroup> found = items(child.table(), padded);
    found.forEach(each -> item.add(child.name(), each));
    if (child.single() && found.size() > 1) {
      Row second = found.get(1).row();
      problems.add(
          second.problem("", "the row", CsvCode.REPEATED, "is the second where there can be one"));
    }
  }

  /** Rows by number, which goes from 0 up by one. */
  private List<Row> numbered(TableLayout table, List<Row> rows) {
    Map<Row, Long> numbers = new LinkedHashMap<>();
    for (Row row : rows) {
      try {
        numbers.put(row, row.whole(TableLayout.NUMBER));
      } catch (InvolvementCsvException e) {
        problems.add(e.problem());
      }
    }
    List<Row> sorted = new ArrayList<>(numbers.keySet());
    sorted.sort(Comparator.comparing(row -> Objects.requireNonNull(numbers.get(row))));
    if (sorted.size() == rows.size()) {
      checkWithoutGaps(table, sorted, numbers);
    }
    return sorted;
  }

  private void checkWithoutGaps(TableLayout table, List<Row> sorted, Map<Row, Long> numbers) {
    for (int i = 0; i < sorted.size(); i++) {
      Row row = sorted.get(i);
      long number = Objects.requireNonNull(numbers.get(row));
      String shown = Long.toString(number);
      if (number < i) {
        problems.add(row.problem(TableLayout.NUMBER, shown, CsvCode.REPEATED, "stands twice"));
        return;
      }
      if (number > i) {
        String rule = "comes without " + i + ": numbers go from 0 up by one";
        gaps.computeIfAbsent(table, first -> new ArrayList<>())
            .add(row.problem(TableLayout.NUMBER, shown, CsvCode.MISSING_ROW, rule));
        return;
      }
    }
  }

  /** A row whose parent is not found is missing elsewhere: then only the row is told. */
  private void tellGaps(TableLayout table, List<CsvProblem> found) {
    if (waiting.getOrDefault(table, Map.of()).isEmpty()) {
      found.forEach(problems::add);
    }
  }

  private void tellOrphans(TableLayout table, Map<Key, List<Row>> rows) {
    rows.values().stream()
        .flatMap(List::stream)
        .sorted(Comparator.comparingInt(Row::number))
        .forEach(row -> problems.add(orphan(table, row)));
  }

  private static CsvProblem orphan(TableLayout table, Row row) {
    List<String> parents = table.parents();
    String column = parents.get(parents.size() - 1);
    if (row.isEmpty(column)) {
      return row.problem(column, column, CsvCode.MISSING_CELL, "is missing");
    }
    return row.refused(column, CsvCode.MISSING_ROW, "names no row of " + parentFile(table))
        .problem();
  }

  private static String parentFile(TableLayout table) {
    return Layout.PROGRAMME
        .withChildren()
        .filter(parent -> parent.children().stream().anyMatch(child -> child.table().equals(table)))
        .filter(parent -> !parent.equals(Layout.PROGRAMME))
        .map(TableLayout::file)
        .findFirst()
        .orElseThrow();
  }
}
