package org.involvement.analysis.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.involvement.value.Count;
import org.junit.jupiter.api.Test;

class FeasibilityIntervalsTest {
  /**
   * A table, and for each count and total how much less and more it could be; -1 is without end.
   */
  record Case(Table table, List<Integer> below, List<Integer> above) {}

  @Property(tries = 200)
  void limits_are_those_found_by_going_through_all_tables(@ForAll("cases") Case given) {
    TableNetwork network = new TableNetwork(given.table());
    CellSlack slack = slack(network, given);
    FeasibilityIntervals intervals = new FeasibilityIntervals(network, slack);
    List<long[]> all = new ArrayList<>();
    collect(network, given, new long[network.arcs()], 0, all);
    assertThat(all).isNotEmpty();
    for (int arc = 0; arc < network.arcs(); arc++) {
      int at = arc;
      long least = all.stream().mapToLong(values -> values[at]).min().orElseThrow();
      long most = all.stream().mapToLong(values -> values[at]).max().orElseThrow();
      assertThat(intervals.of(arc)).as("%s", arc).isEqualTo(Count.between(least, most));
    }
  }

  @Test
  void without_totals_a_hidden_count_has_no_upper_end() {
    TableNetwork network = new TableNetwork(Table.of("a", "b").plus("x", 1, 2).plus("y", 3, 4));
    CellSlack slack = new CellSlack(network);
    for (int arc = 0; arc < network.arcs(); arc++) {
      if (!network.isCount(arc) || arc == 0) {
        slack.set(arc, Count.atLeast(0));
      }
    }
    assertThat(new FeasibilityIntervals(network, slack).of(0)).isEqualTo(Count.atLeast(0));
    assertThat(new FeasibilityIntervals(network, slack).of(1)).isEqualTo(Count.of(2));
    assertThat(new FeasibilityIntervals(network, slack).of(network.total()))
        .isEqualTo(Count.atLeast(9));
  }

  @Test
  void counts_as_large_as_any_do_not_overflow() {
    long large = 250_000_000_000L;
    TableNetwork network =
        new TableNetwork(Table.of("a", "b").plus("x", large, large).plus("y", large, large));
    CellSlack slack = new CellSlack(network);
    for (int arc = 0; arc < 4; arc++) {
      slack.set(arc, Count.atLeast(0));
    }
    assertThat(new FeasibilityIntervals(network, slack).of(0))
        .isEqualTo(Count.between(0, 2 * large));
  }

  @Provide
  Arbitrary<Case> cases() {
    return SmallTables.narrow()
        .flatMap(
            table -> {
              int arcs = new TableNetwork(table).arcs();
              Arbitrary<Integer> few = Arbitraries.of(0, 0, 0, 1, 2, 3);
              Arbitrary<Integer> fewOrEndless = Arbitraries.of(0, 0, 1, 2, -1);
              return Combinators.combine(
                      few.list().ofSize(arcs),
                      few.list().ofSize(arcs),
                      fewOrEndless.list().ofSize(arcs))
                  .as(
                      (below, above, totals) ->
                          new Case(table, below, mixed(table, above, totals)));
            });
  }

  /** Counts get a finite end, totals may get none. */
  private static List<Integer> mixed(Table table, List<Integer> counts, List<Integer> totals) {
    TableNetwork network = new TableNetwork(table);
    List<Integer> mixed = new ArrayList<>();
    for (int arc = 0; arc < network.arcs(); arc++) {
      mixed.add(network.isCount(arc) ? counts.get(arc) : totals.get(arc));
    }
    return mixed;
  }

  private static CellSlack slack(TableNetwork network, Case given) {
    CellSlack slack = new CellSlack(network);
    for (int arc = 0; arc < network.arcs(); arc++) {
      long value = slack.value(arc);
      int above = given.above().get(arc);
      slack.set(
          arc,
          new Count(
              Math.max(0, value - given.below().get(arc)),
              above < 0 ? Optional.empty() : Optional.of(value + above)));
    }
    return slack;
  }

  private static void collect(
      TableNetwork network, Case given, long[] values, int arc, List<long[]> all) {
    if (!network.isCount(arc)) {
      fillTotals(network, values);
      if (totalsFit(network, given, values)) {
        all.add(values.clone());
      }
      return;
    }
    long value = network.values()[arc];
    for (long one = Math.max(0, value - given.below().get(arc));
        one <= value + given.above().get(arc);
        one++) {
      values[arc] = one;
      collect(network, given, values, arc + 1, all);
    }
  }

  private static void fillTotals(TableNetwork network, long[] values) {
    int columns = network.table().columns().size();
    int rows = network.table().rows().size();
    for (int arc = rows * columns; arc < values.length; arc++) {
      values[arc] = 0;
    }
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        long count = values[network.count(i, j)];
        values[network.rowTotal(i)] += count;
        values[network.columnTotal(j)] += count;
        values[network.total()] += count;
      }
    }
  }

  private static boolean totalsFit(TableNetwork network, Case given, long[] values) {
    long[] real = network.values();
    for (int arc = 0; arc < values.length; arc++) {
      int above = given.above().get(arc);
      if (!network.isCount(arc)
          && (values[arc] < real[arc] - given.below().get(arc)
              || (above >= 0 && values[arc] > real[arc] + above))) {
        return false;
      }
    }
    return true;
  }
}
