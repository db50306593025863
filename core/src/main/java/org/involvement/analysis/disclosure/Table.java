package org.involvement.analysis.disclosure;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.involvement.value.InvalidValueException;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;

/**
 * Counts by rows and columns, such as people by age band and answer.
 *
 * <p>It holds the true numbers and is not meant to leave the house: what may be shown of it is said
 * by a {@link Release}. With one column, or one row, it is a one-way table. Totals are not part of
 * it; they are sums.
 *
 * @param rows the labels of the rows, no two alike and none 'total'
 * @param columns the labels of the columns, no two alike and none 'total'
 * @param counts the counts, row by row, none negative; together at most 1,000,000,000,000
 */
public record Table(List<String> rows, List<String> columns, List<List<Long>> counts) {
  /** The label that totals have. */
  public static final String TOTAL = "total";

  private static final long LARGEST = 1_000_000_000_000L;

  /**
   * Checks labels and counts.
   *
   * @throws InvalidValueException if a label is blank, stands twice or is 'total', there is no
   *     column, a row has more or fewer counts than there are columns, a count is negative, or all
   *     together are above 1,000,000,000,000
   */
  public Table {
    rows = labels(rows, "table.rows");
    columns = Checks.notEmpty(labels(columns, "table.columns"), "table.columns");
    List<List<Long>> given = Checks.list(counts, "table.counts");
    if (given.size() != rows.size()) {
      throw Checks.invalid(
          "table.counts",
          given.size(),
          ViolationKind.MISMATCH,
          "is not the number of rows, " + rows.size());
    }
    List<List<Long>> copy = new ArrayList<>();
    long total = 0;
    for (int i = 0; i < given.size(); i++) {
      String place = "table.counts." + i;
      List<Long> row = Checks.list(given.get(i), place);
      if (row.size() != columns.size()) {
        throw Checks.invalid(
            place,
            row.size(),
            ViolationKind.MISMATCH,
            "is not the number of columns, " + columns.size());
      }
      for (int j = 0; j < row.size(); j++) {
        total += checkCount(row.get(j), place + "." + j);
        if (total > LARGEST) {
          throw Checks.invalid(
              "table.counts", total, ViolationKind.TOO_MANY, "is above " + LARGEST + " together");
        }
      }
      copy.add(row);
    }
    counts = List.copyOf(copy);
  }

  /**
   * {@return a table of these columns, without rows; see {@link #plus}}
   *
   * @throws InvalidValueException if there is no column, a label is blank or 'total', or two are
   *     alike
   */
  public static Table of(String... columns) {
    return new Table(List.of(), List.of(columns), List.of());
  }

  /** {@return how many items have each pair of labels; rows and columns in the order of letters} */
  public static <T> Collector<T, ?, Table> counting(
      Function<? super T, String> row, Function<? super T, String> column) {
    return Collector.of(
        () -> new TreeMap<String, Map<String, Long>>(),
        (found, item) ->
            found
                .computeIfAbsent(row.apply(item), label -> new TreeMap<>())
                .merge(column.apply(item), 1L, Long::sum),
        (one, other) -> {
          other.forEach(
              (label, counts) ->
                  counts.forEach(
                      (name, count) ->
                          one.computeIfAbsent(label, key -> new TreeMap<>())
                              .merge(name, count, Long::sum)));
          return one;
        },
        Table::from);
  }

  /** {@return the same with one more row} */
  public Table plus(String row, long... counts) {
    return new Table(
        Stream.concat(rows.stream(), Stream.of(row)).toList(),
        columns,
        Stream.concat(this.counts.stream(), Stream.of(boxed(counts))).toList());
  }

  /**
   * {@return the same with some rows as one, so that less can be told from it} The new row stands
   * where the first of them stood.
   *
   * @throws InvalidValueException if one of them is not a row
   */
  public Table mergingRows(String into, String... labels) {
    Merging merging = Merging.of(rows, into, List.of(labels), "table.rows");
    return new Table(merging.labels(), columns, merging.sums(counts));
  }

  /**
   * {@return the same with some columns as one, so that less can be told from it} The new column
   * stands where the first of them stood.
   *
   * @throws InvalidValueException if one of them is not a column
   */
  public Table mergingColumns(String into, String... labels) {
    Merging merging = Merging.of(columns, into, List.of(labels), "table.columns");
    return new Table(rows, merging.labels(), counts.stream().map(merging::sum).toList());
  }

  private static Table from(Map<String, Map<String, Long>> found) {
    List<String> columns =
        List.copyOf(
            found.values().stream()
                .flatMap(row -> row.keySet().stream())
                .collect(toCollection(TreeSet::new)));
    return new Table(
        List.copyOf(found.keySet()),
        columns.isEmpty() ? List.of("count") : columns,
        found.values().stream()
            .map(row -> columns.stream().map(name -> row.getOrDefault(name, 0L)).toList())
            .toList());
  }

  private static List<Long> boxed(long... counts) {
    List<Long> boxed = new ArrayList<>();
    for (long count : counts) {
      boxed.add(count);
    }
    return boxed;
  }

  private static long checkCount(long count, String place) {
    if (count < 0) {
      throw Checks.invalid(place, count, ViolationKind.OUT_OF_RANGE, "is negative");
    }
    if (count > LARGEST) {
      throw Checks.invalid(place, count, ViolationKind.OUT_OF_RANGE, "is above " + LARGEST);
    }
    return count;
  }

  private static List<String> labels(Collection<String> given, String place) {
    List<String> labels = Checks.lines(given, place);
    int at = labels.indexOf(TOTAL);
    if (at >= 0) {
      throw Checks.invalid(
          place + "." + at, TOTAL, ViolationKind.RESERVED, "is the label of totals");
    }
    return labels;
  }
}
