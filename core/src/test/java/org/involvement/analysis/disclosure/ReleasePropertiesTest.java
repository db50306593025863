package org.involvement.analysis.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What holds of every release, tried out on all tables that a reader cannot rule out. */
class ReleasePropertiesTest {
  @Property(tries = 200)
  void nothing_that_is_kept_back_is_determined(
      @ForAll("tables") Table table, @ForAll("rules") DisclosureRule rule) {
    Release release = Release.of(table, rule);
    List<Table> like = SmallTables.like(release, 1);
    assertThat(like).contains(SmallTables.table(rows(table), columns(table), flat(table)));
    for (InferredRange deduction : release.deductions()) {
      assertThat(like)
          .extracting(one -> SmallTables.at(one, deduction.cell()))
          .as("%s", deduction.cell())
          .anySatisfy(
              value -> assertThat(value).isNotEqualTo(SmallTables.at(table, deduction.cell())))
          .allSatisfy(value -> assertThat(SmallTables.contains(deduction.range(), value)).isTrue());
    }
  }

  @Property(tries = 150)
  void what_is_hidden_by_hand_is_not_determined_either(
      @ForAll("tables") Table table, @ForAll("rules") DisclosureRule rule) {
    Release release = Release.of(table, rule).hiding("r0", "c0");
    List<Table> like = SmallTables.like(release, 1);
    assertThat(release.shown().at("r0", "c0").isConcealed()).isTrue();
    for (InferredRange deduction : release.deductions()) {
      assertThat(like)
          .extracting(one -> SmallTables.at(one, deduction.cell()))
          .anySatisfy(
              value -> assertThat(value).isNotEqualTo(SmallTables.at(table, deduction.cell())));
    }
  }

  @Property(tries = 150)
  void a_rule_is_never_shown_more_of_than_it_allows(
      @ForAll("tables") Table table, @ForAll("rules") DisclosureRule rule) {
    ReleasedTable shown = Release.of(table, rule).shown();
    for (int i = 0; i < rows(table); i++) {
      for (int j = 0; j < columns(table); j++) {
        long count = table.counts().get(i).get(j);
        ReleasedCell cell = shown.cells().get(i).get(j);
        boolean isFurther =
            cell instanceof ReleasedCell.Hidden hidden && hidden.mark().equals("[c]");
        assertThat(isFurther || cell.equals(rule.show(count))).isTrue();
        assertThat(SmallTables.contains(cell.range(), count)).isTrue();
      }
    }
  }

  /** Of all changes by one that leave the totals as they are, the one that touches the least. */
  @Property(tries = 150)
  void one_hidden_count_is_protected_by_others_with_the_least_sum(@ForAll("oneSmall") Table table) {
    long least = Long.MAX_VALUE;
    for (List<Integer> change : changes(rows(table), columns(table))) {
      long sum = cost(table, change);
      least = change.get(0) != 0 && sum >= 0 ? Math.min(least, sum) : least;
    }
    Assume.that(least < Long.MAX_VALUE);
    ReleasedTable shown = Release.of(table, SmallTables.ONE_OR_TWO_HIDDEN).shown();
    long hidden = 0;
    for (int i = 0; i < rows(table); i++) {
      for (int j = 0; j < columns(table); j++) {
        boolean isFurther = shown.cells().get(i).get(j).toString().equals("[c]");
        hidden += isFurther ? table.counts().get(i).get(j) : 0;
      }
    }
    assertThat(hidden).isEqualTo(least);
  }

  /** The sum of the counts changed besides the first; negative where one cannot be changed. */
  private static long cost(Table table, List<Integer> change) {
    List<Long> counts = flat(table);
    long sum = 0;
    for (int at = 0; at < counts.size(); at++) {
      long changed = counts.get(at) + change.get(at);
      boolean fits = at == 0 ? changed >= 1 && changed <= 2 : changed >= 3;
      if (change.get(at) != 0 && (!fits || (at > 0 && counts.get(at) < 3))) {
        return -1;
      }
      sum += at > 0 && change.get(at) != 0 ? counts.get(at) : 0;
    }
    return sum;
  }

  /** All ways to make counts one more or one less so that every row and column adds up to 0. */
  private static List<List<Integer>> changes(int rows, int columns) {
    List<List<Integer>> all = new ArrayList<>();
    for (int number = 0; number < Math.pow(3, rows * columns); number++) {
      List<Integer> change = new ArrayList<>();
      for (int rest = number, at = 0; at < rows * columns; at++, rest /= 3) {
        change.add(rest % 3 - 1);
      }
      boolean isEven = true;
      for (int i = 0; i < rows; i++) {
        int row = i;
        isEven &=
            change.subList(row * columns, (row + 1) * columns).stream().mapToInt(x -> x).sum() == 0;
      }
      for (int j = 0; j < columns; j++) {
        int sum = 0;
        for (int i = 0; i < rows; i++) {
          sum += change.get(i * columns + j);
        }
        isEven &= sum == 0;
      }
      if (isEven) {
        all.add(change);
      }
    }
    return all;
  }

  @Provide
  Arbitrary<Table> oneSmall() {
    Arbitrary<Long> others =
        Arbitraries.frequencyOf(
            Tuple.of(1, Arbitraries.just(0L)), Tuple.of(6, Arbitraries.longs().between(3, 20)));
    return Combinators.combine(
            Arbitraries.longs().between(1, 2),
            others.list().ofSize(8),
            Arbitraries.integers().between(2, 3))
        .as(
            (first, rest, rows) -> {
              List<Long> counts = new ArrayList<>(List.of(first));
              counts.addAll(rest);
              return SmallTables.table(rows, 3, counts.subList(0, rows * 3));
            });
  }

  @Provide
  Arbitrary<Table> tables() {
    return SmallTables.tables();
  }

  @Provide
  Arbitrary<DisclosureRule> rules() {
    return SmallTables.rules();
  }

  private static int rows(Table table) {
    return table.rows().size();
  }

  private static int columns(Table table) {
    return table.columns().size();
  }

  private static List<Long> flat(Table table) {
    return table.counts().stream().flatMap(List::stream).toList();
  }
}
