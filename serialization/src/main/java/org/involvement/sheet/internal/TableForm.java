package org.involvement.sheet.internal;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.involvement.form.ShownValue;
import org.involvement.json.ReadLimits;

/** Which columns a table has, in any order; what is read is a {@link SheetTable}. */
public final class TableForm {
  private final Map<String, Column> columns = new LinkedHashMap<>();
  private final Predicate<String> others;

  private TableForm(List<Column> columns, Predicate<String> others) {
    columns.forEach(column -> this.columns.put(column.name(), column));
    this.others = others;
  }

  public static TableForm of(List<Column> columns) {
    return new TableForm(columns, name -> false);
  }

  public static TableForm of(Column... columns) {
    return of(List.of(columns));
  }

  /** The same, where columns with other names may stand too. */
  public TableForm orOthers(Predicate<String> named) {
    return new TableForm(List.copyOf(columns.values()), named);
  }

  /** Whether a column holds words of people; of one that is not known nobody can say. */
  boolean holdsWords(String column) {
    Column known = columns.get(column);
    return known == null || known.words();
  }

  public boolean has(String column) {
    return columns.containsKey(column);
  }

  /**
   * Reads a file of a folder.
   *
   * @return the table; empty where something is wrong with the file or its header, which is told
   * @throws java.io.UncheckedIOException if it cannot be read
   */
  public Optional<SheetTable> read(Path file, ReadLimits limits, CsvProblems problems) {
    return CsvFile.read(file, limits, problems)
        .flatMap(lines -> read(CsvFile.name(file), lines, problems));
  }

  /** Reads a file that is in memory. */
  public Optional<SheetTable> read(
      String name, byte[] bytes, ReadLimits limits, CsvProblems problems) {
    return CsvFile.read(name, bytes, limits, problems)
        .flatMap(lines -> read(name, lines, problems));
  }

  /** Reads rows of which the first is the header. */
  public Optional<SheetTable> read(String name, List<CsvCells.Line> lines, CsvProblems problems) {
    return header(name, lines.get(0), problems).map(places -> table(name, places, lines, problems));
  }

  private SheetTable table(
      String name, Map<String, Integer> places, List<CsvCells.Line> lines, CsvProblems problems) {
    SheetTable table = new SheetTable(this, name, places);
    for (CsvCells.Line line : lines.subList(1, lines.size())) {
      if (line.width() == places.size()) {
        table.add(line);
      } else {
        String rule = "has " + line.width() + " cells, and the header " + places.size();
        problems.add(CsvCode.ROW_WIDTH.problem(name, line.number(), "", "the row", rule));
      }
    }
    return table;
  }

  /** Where each column stands; empty where there is something wrong. */
  private Optional<Map<String, Integer>> header(
      String name, CsvCells.Line line, CsvProblems problems) {
    Map<String, Integer> places = new LinkedHashMap<>();
    Set<String> wrong = new HashSet<>();
    List<String> header = line.cells();
    if (header.stream().noneMatch(columns::containsKey)) {
      // What stands there may be words of people.
      String rule = "names no column of this table, which has " + names();
      problems.add(CsvCode.HEADER.problem(name, line.number(), "", "the header", rule));
      return Optional.empty();
    }
    for (String cell : header) {
      if (places.putIfAbsent(cell, places.size()) != null) {
        wrong.add(cell);
        problems.add(
            CsvCode.REPEATED.problem(
                name, line.number(), cell, ShownValue.quoted(cell), "stands in the header twice"));
      } else if (!columns.containsKey(cell) && !others.test(cell)) {
        wrong.add(cell);
        String rule = "is no column of this table, which has " + names();
        problems.add(
            CsvCode.UNKNOWN_COLUMN.problem(
                name, line.number(), cell, ShownValue.quoted(cell), rule));
      }
    }
    for (Column column : columns.values()) {
      if (column.required() && !places.containsKey(column.name())) {
        wrong.add(column.name());
        problems.add(
            CsvCode.MISSING_COLUMN.problem(
                name, line.number(), column.name(), column.name(), "is missing"));
      }
    }
    return wrong.isEmpty() ? Optional.of(new HashMap<>(places)) : Optional.empty();
  }

  private String names() {
    return columns.keySet().stream().collect(Collectors.joining(", "));
  }
}
