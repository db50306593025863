package org.involvement.analysis;

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

class FitTest {
  /** A table and, for each of its counts and totals, from where to where it may lie. */
  record Case(Table table, List<Count> ends) {}

  @Property(tries = 500)
  void there_is_a_table_within_the_ends_just_where_going_through_all_finds_one(
      @ForAll("cases") Case given) {
    Ties ties = new Ties(given.table());
    Room room = new Room(ties);
    for (int arc = 0; arc < ties.arcs(); arc++) {
      room.set(arc, Count.atLeast(0));
    }
    Fit fit = new Fit(ties, room);
    for (int arc = 0; arc < ties.arcs(); arc++) {
      fit.atLeast(arc, given.ends().get(arc).least());
      fit.atMost(arc, given.ends().get(arc).most().orElseThrow());
    }
    boolean exists = exists(ties, given.ends(), new long[ties.arcs()], 0);
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
              int arcs = new Ties(table).arcs();
              return Combinators.combine(
                      Arbitraries.of(-1L, 0L, 0L, 0L, 1L).list().ofSize(arcs),
                      shift.list().ofSize(arcs))
                  .as((shifts, widths) -> new Case(table, ends(table, shifts, widths)));
            });
  }

  /** Ends near the true counts, some of which lie outside. */
  private static List<Count> ends(Table table, List<Long> shifts, List<Long> widths) {
    long[] values = new Ties(table).values();
    return IntStream.range(0, values.length)
        .mapToObj(
            arc -> {
              long least = Math.max(0, values[arc] + shifts.get(arc));
              return Count.between(least, least + widths.get(arc));
            })
        .toList();
  }

  private static boolean exists(Ties ties, List<Count> ends, long[] values, int arc) {
    if (!ties.isCount(arc)) {
      return totalsFit(ties, ends, values);
    }
    Count range = ends.get(arc);
    for (long one = range.least(); one <= range.most().orElseThrow(); one++) {
      values[arc] = one;
      if (exists(ties, ends, values, arc + 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean totalsFit(Ties ties, List<Count> ends, long[] values) {
    int columns = ties.table().columns().size();
    int rows = ties.table().rows().size();
    long[] totals = new long[values.length];
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        long count = values[ties.count(i, j)];
        totals[ties.rowTotal(i)] += count;
        totals[ties.columnTotal(j)] += count;
        totals[ties.total()] += count;
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
