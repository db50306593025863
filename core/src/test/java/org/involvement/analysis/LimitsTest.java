package org.involvement.analysis;

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

class LimitsTest {
  /**
   * A table, and for each count and total how much less and more it could be; -1 is without end.
   */
  record Case(Table table, List<Integer> below, List<Integer> above) {}

  @Property(tries = 200)
  void limits_are_those_found_by_going_through_all_tables(@ForAll("cases") Case given) {
    Ties ties = new Ties(given.table());
    Room room = room(ties, given);
    Limits limits = new Limits(ties, room);
    List<long[]> all = new ArrayList<>();
    collect(ties, given, new long[ties.arcs()], 0, all);
    assertThat(all).isNotEmpty();
    for (int arc = 0; arc < ties.arcs(); arc++) {
      int at = arc;
      long least = all.stream().mapToLong(values -> values[at]).min().orElseThrow();
      long most = all.stream().mapToLong(values -> values[at]).max().orElseThrow();
      assertThat(limits.of(arc)).as("%s", arc).isEqualTo(Count.between(least, most));
    }
  }

  @Test
  void without_totals_a_hidden_count_has_no_upper_end() {
    Ties ties = new Ties(Table.of("a", "b").plus("x", 1, 2).plus("y", 3, 4));
    Room room = new Room(ties);
    for (int arc = 0; arc < ties.arcs(); arc++) {
      if (!ties.isCount(arc) || arc == 0) {
        room.set(arc, Count.atLeast(0));
      }
    }
    assertThat(new Limits(ties, room).of(0)).isEqualTo(Count.atLeast(0));
    assertThat(new Limits(ties, room).of(1)).isEqualTo(Count.of(2));
    assertThat(new Limits(ties, room).of(ties.total())).isEqualTo(Count.atLeast(9));
  }

  @Test
  void counts_as_large_as_any_do_not_overflow() {
    long large = 250_000_000_000L;
    Ties ties = new Ties(Table.of("a", "b").plus("x", large, large).plus("y", large, large));
    Room room = new Room(ties);
    for (int arc = 0; arc < 4; arc++) {
      room.set(arc, Count.atLeast(0));
    }
    assertThat(new Limits(ties, room).of(0)).isEqualTo(Count.between(0, 2 * large));
  }

  @Provide
  Arbitrary<Case> cases() {
    return SmallTables.narrow()
        .flatMap(
            table -> {
              int arcs = new Ties(table).arcs();
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
    Ties ties = new Ties(table);
    List<Integer> mixed = new ArrayList<>();
    for (int arc = 0; arc < ties.arcs(); arc++) {
      mixed.add(ties.isCount(arc) ? counts.get(arc) : totals.get(arc));
    }
    return mixed;
  }

  private static Room room(Ties ties, Case given) {
    Room room = new Room(ties);
    for (int arc = 0; arc < ties.arcs(); arc++) {
      long value = room.value(arc);
      int above = given.above().get(arc);
      room.set(
          arc,
          new Count(
              Math.max(0, value - given.below().get(arc)),
              above < 0 ? Optional.empty() : Optional.of(value + above)));
    }
    return room;
  }

  private static void collect(Ties ties, Case given, long[] values, int arc, List<long[]> all) {
    if (!ties.isCount(arc)) {
      fillTotals(ties, values);
      if (totalsFit(ties, given, values)) {
        all.add(values.clone());
      }
      return;
    }
    long value = ties.values()[arc];
    for (long one = Math.max(0, value - given.below().get(arc));
        one <= value + given.above().get(arc);
        one++) {
      values[arc] = one;
      collect(ties, given, values, arc + 1, all);
    }
  }

  private static void fillTotals(Ties ties, long[] values) {
    int columns = ties.table().columns().size();
    int rows = ties.table().rows().size();
    for (int arc = rows * columns; arc < values.length; arc++) {
      values[arc] = 0;
    }
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        long count = values[ties.count(i, j)];
        values[ties.rowTotal(i)] += count;
        values[ties.columnTotal(j)] += count;
        values[ties.total()] += count;
      }
    }
  }

  private static boolean totalsFit(Ties ties, Case given, long[] values) {
    long[] real = ties.values();
    for (int arc = 0; arc < values.length; arc++) {
      int above = given.above().get(arc);
      if (!ties.isCount(arc)
          && (values[arc] < real[arc] - given.below().get(arc)
              || (above >= 0 && values[arc] > real[arc] + above))) {
        return false;
      }
    }
    return true;
  }
}
