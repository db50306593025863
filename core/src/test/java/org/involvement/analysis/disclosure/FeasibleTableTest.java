package org.involvement.analysis.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.involvement.value.Count;

class FeasibleTableTest {
  /** A table and, for each of its counts and totals, from where to where it may lie. */
  record Case(Table table, List<Count> ends) {}

  @Property(tries = 500)
  void there_is_a_table_within_the_ends_just_where_going_through_all_finds_one(
      @ForAll("cases") Case given) {
    TableNetwork network = new TableNetwork(given.table());
    CellSlack slack = new CellSlack(network);
    for (int arc = 0; arc < network.arcs(); arc++) {
      slack.set(arc, Count.atLeast(0));
    }
    FeasibleTable fit = new FeasibleTable(network, slack);
    for (int arc = 0; arc < network.arcs(); arc++) {
      fit.atLeast(arc, given.ends().get(arc).min());
      fit.atMost(arc, given.ends().get(arc).max().orElseThrow());
    }
    boolean exists = exists(network, given.ends(), new long[network.arcs()], 0);
    Statistics.label("exists")
        .collect(exists)
        .coverage(
            coverage -> {
              coverage.check(true).percentage(percent -> percent > 10);
              coverage.check(false).percentage(percent -> percent > 10);
            });
    assertThat(fit.isPossible()).isEqualTo(exists);
  }

  @Provide
  Arbitrary<Case> cases() {
    return SmallTables.narrow()
        .flatMap(
            table -> {
              Arbitrary<Long> shift = Arbitraries.of(0L, 0L, 1L, 2L);
              int arcs = new TableNetwork(table).arcs();
              return Combinators.combine(
                      Arbitraries.of(-1L, 0L, 0L, 0L, 1L).list().ofSize(arcs),
                      shift.list().ofSize(arcs))
                  .as((shifts, widths) -> new Case(table, ends(table, shifts, widths)));
            });
  }

  /** Ends near the true counts, some of which lie outside. */
  private static List<Count> ends(Table table, List<Long> shifts, List<Long> widths) {
    long[] values = new TableNetwork(table).values();
    return IntStream.range(0, values.length)
        .mapToObj(
            arc -> {
              long least = Math.max(0, values[arc] + shifts.get(arc));
              return Count.between(least, least + widths.get(arc));
            })
        .toList();
  }

  private static boolean exists(TableNetwork network, List<Count> ends, long[] values, int arc) {
    if (!network.isCount(arc)) {
      return totalsFit(network, ends, values);
    }
    Count range = ends.get(arc);
    for (long one = range.min(); one <= range.max().orElseThrow(); one++) {
      values[arc] = one;
      if (exists(network, ends, values, arc + 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean totalsFit(TableNetwork network, List<Count> ends, long[] values) {
    int columns = network.table().columns().size();
    int rows = network.table().rows().size();
    long[] totals = new long[values.length];
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        long count = values[network.count(i, j)];
        totals[network.rowTotal(i)] += count;
        totals[network.columnTotal(j)] += count;
        totals[network.total()] += count;
      }
    }
    for (int arc = rows * columns; arc < totals.length; arc++) {
      if (!SmallTables.contains(ends.get(arc), totals[arc])) {
        return false;
      }
    }
    return true;
  }
}
