package org.involvement.analysis.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.involvement.value.Count;
import org.involvement.work.Fast;
import org.junit.jupiter.api.Test;

@Fast
class CellSuppressionTest {
  private static final DisclosureRule FEWER_THAN_FIVE =
      new DisclosureRule(
          "Fewer than five",
          List.of(
              new CountBand.Show(Count.ZERO),
              new CountBand.Hide(Count.between(1, 4), "*"),
              new CountBand.Show(Count.atLeast(5))),
          DisclosureRule.Totals.EXACT);

  @Test
  void a_table_that_takes_too_long_is_left_out_as_a_whole() {
    CellSuppression all = new CellSuppression(people(), FEWER_THAN_FIVE, List.of(), 1);
    assertThat(all.isLeftOut()).isTrue();
    // Six counts, a total of each row and column, and the total of all.
    assertThat(IntStream.range(0, 12)).allMatch(all::isConcealed);
  }

  @Test
  void a_table_within_the_limit_shows_counts() {
    CellSuppression some = new CellSuppression(people(), FEWER_THAN_FIVE, List.of());
    assertThat(some.isLeftOut()).isFalse();
    assertThat(IntStream.range(0, 12)).anyMatch(arc -> !some.isConcealed(arc));
  }

  private static Table people() {
    return Table.of("yes", "no").plus("a", 3, 20).plus("b", 40, 50).plus("c", 30, 60);
  }
}
