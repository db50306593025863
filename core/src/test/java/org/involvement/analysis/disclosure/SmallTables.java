package org.involvement.analysis.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.involvement.value.Count;

/** Tables small enough that all others like them can be gone through, and rules for them. */
final class SmallTables {
  static final DisclosureRule ONE_OR_TWO_HIDDEN =
      new DisclosureRule(
          "One or two",
          List.of(
              new CountBand.Show(Count.ZERO),
              new CountBand.Hide(Count.between(1, 2), "*"),
              new CountBand.Show(Count.atLeast(3))),
          DisclosureRule.Totals.EXACT);

  private SmallTables() {}

  /** Tables of up to three rows and columns with small counts, many of them 0. */
  static Arbitrary<Table> tables() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 3), Arbitraries.integers().between(1, 3))
        .flatAs((rows, columns) -> tables(rows, columns));
  }

  /** The same with up to two columns. */
  static Arbitrary<Table> narrow() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 3), Arbitraries.integers().between(1, 2))
        .flatAs((rows, columns) -> tables(rows, columns));
  }

  static Arbitrary<Table> tables(int rows, int columns) {
    return Arbitraries.frequencyOf(
            Tuple.of(1, Arbitraries.just(0L)),
            Tuple.of(3, Arbitraries.longs().between(0, 4)),
            Tuple.of(1, Arbitraries.longs().between(5, 9)))
        .list()
        .ofSize(rows * columns)
        .map(counts -> table(rows, columns, counts));
  }

  static Table table(int rows, int columns, List<Long> counts) {
    return table(labels("r", rows), labels("c", columns), counts);
  }

  private static Table table(List<String> rows, List<String> columns, List<Long> counts) {
    List<List<Long>> all = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      all.add(counts.subList(i * columns.size(), (i + 1) * columns.size()));
    }
    return new Table(rows, columns, all);
  }

  static Arbitrary<DisclosureRule> rules() {
    CountBand none = new CountBand.Show(Count.ZERO);
    CountBand two = new CountBand.Hide(Count.between(1, 2), "*");
    CountBand upToTwo = new CountBand.Hide(Count.between(0, 2), "*");
    CountBand shown = new CountBand.Show(Count.atLeast(3));
    CountBand rounded = new CountBand.Round(Count.atLeast(3), 3);
    CountBand some = new CountBand.InWords(Count.between(3, 4), "some");
    CountBand many = new CountBand.InWords(Count.atLeast(5), "many");
    Arbitrary<List<CountBand>> bands =
        Arbitraries.of(
            List.of(none, two, shown),
            List.of(upToTwo, shown),
            List.of(none, two, rounded),
            List.of(upToTwo, rounded),
            List.of(none, two, some, many),
            List.of(none, new CountBand.Hide(Count.atLeast(1), "*")),
            List.of(none, two, some, new CountBand.Show(Count.atLeast(5))));
    return Combinators.combine(bands, Arbitraries.of(DisclosureRule.Totals.class))
        .as((those, totals) -> new DisclosureRule("Small", those, totals));
  }

  /**
   * All tables that a reader cannot rule out and that differ from the true one by at most so much
   * in each count: what flows nowhere, but is tried out.
   */
  static List<Table> like(Release release, long reach) {
    return like(release, reach, table -> true);
  }

  static List<Table> like(Release release, long reach, Predicate<Table> also) {
    ReleasedTable shown = release.shown();
    Table counts = release.counts();
    List<List<Long>> choices = new ArrayList<>();
    for (int i = 0; i < counts.rows().size(); i++) {
      for (int j = 0; j < counts.columns().size(); j++) {
        long count = counts.counts().get(i).get(j);
        Count range = shown.cells().get(i).get(j).range();
        choices.add(
            LongStream.rangeClosed(Math.max(0, count - reach), count + reach)
                .filter(value -> contains(range, value))
                .boxed()
                .toList());
      }
    }
    List<Table> all = new ArrayList<>();
    choose(
        choices,
        new ArrayList<>(),
        chosen -> {
          Table table = table(counts.rows(), counts.columns(), chosen);
          if (agrees(table, shown) && also.test(table)) {
            all.add(table);
          }
        });
    return all;
  }

  private interface Found {
    void table(List<Long> counts);
  }

  private static void choose(List<List<Long>> choices, List<Long> chosen, Found found) {
    if (chosen.size() == choices.size()) {
      found.table(List.copyOf(chosen));
      return;
    }
    for (long value : choices.get(chosen.size())) {
      chosen.add(value);
      choose(choices, chosen, found);
      chosen.remove(chosen.size() - 1);
    }
  }

  private static boolean agrees(Table table, ReleasedTable shown) {
    long all = 0;
    for (int i = 0; i < table.rows().size(); i++) {
      long sum = sum(table.counts().get(i));
      all += sum;
      if (!shown.rowTotals().isEmpty() && !contains(shown.rowTotals().get(i).range(), sum)) {
        return false;
      }
    }
    for (int j = 0; j < shown.columnTotals().size(); j++) {
      if (!contains(shown.columnTotals().get(j).range(), columnSum(table, j))) {
        return false;
      }
    }
    long total = all;
    return shown.total().map(cell -> contains(cell.range(), total)).orElse(true);
  }

  /** A count or total of a table, by the labels of its row and column. */
  static long at(Table table, CellName name) {
    boolean allRows = name.row().equals(Table.TOTAL);
    boolean allColumns = name.column().equals(Table.TOTAL);
    int row = table.rows().indexOf(name.row());
    int column = table.columns().indexOf(name.column());
    if (allRows && allColumns) {
      return table.counts().stream().mapToLong(SmallTables::sum).sum();
    }
    if (allRows) {
      return columnSum(table, column);
    }
    return allColumns ? sum(table.counts().get(row)) : table.counts().get(row).get(column);
  }

  static boolean contains(Count range, long value) {
    return range.min() <= value && range.max().map(most -> value <= most).orElse(true);
  }

  private static long sum(List<Long> counts) {
    return counts.stream().mapToLong(Long::longValue).sum();
  }

  private static long columnSum(Table table, int column) {
    return table.counts().stream().mapToLong(row -> row.get(column)).sum();
  }

  private static List<String> labels(String letter, int number) {
    return LongStream.range(0, number).mapToObj(i -> letter + i).toList();
  }
}
