package org.involvement.scoring.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.involvement.programme.Programme;
import org.involvement.scoring.Rubric;
import org.involvement.scoring.Small;
import org.involvement.scoring.card.Score;
import org.involvement.scoring.internal.EveryCompletion;
import org.involvement.scoring.internal.Node;
import org.involvement.scoring.internal.Roots;
import org.involvement.scoring.internal.ScoreRange;
import org.involvement.scoring.internal.Scoring;

/**
 * Whatever work is granted, bounds contain every completion; where they are exact, they are its.
 */
class BudgetPropertiesTest {
  private static final double ROUNDING = 1e-12;
  private static final long MOST_COMPLETIONS = 3_000;

  @Property
  void bounds_within_any_budget_contain_every_completion(
      @ForAll("programmes") Programme programme,
      @ForAll("rubrics") Rubric rubric,
      @ForAll("budgets") long budget) {
    EveryCompletion every = new EveryCompletion(programme, rubric);
    Assume.that(every.size() <= MOST_COMPLETIONS);
    List<Double> totals = every.totals();
    Optional<ScoreRange> reach = Roots.of(rubric, programme, budget).reach();
    Statistics.label("exact").collect(reach.map(ScoreRange::exact).orElse(false));
    if (totals.isEmpty()) {
      assertThat(reach.filter(ScoreRange::exact)).isEmpty();
      return;
    }
    double low = reach.orElseThrow().low();
    double high = reach.get().high();
    assertThat(low).isLessThanOrEqualTo(Collections.min(totals) + ROUNDING);
    assertThat(high).isGreaterThanOrEqualTo(Collections.max(totals) - ROUNDING);
    if (reach.get().exact()) {
      assertThat(low).isCloseTo(Collections.min(totals), within(ROUNDING));
      assertThat(high).isCloseTo(Collections.max(totals), within(ROUNDING));
    }
  }

  @Property
  void a_scorecard_of_any_budget_follows_from_its_own_working(
      @ForAll("programmes") Programme programme,
      @ForAll("rubrics") Rubric rubric,
      @ForAll("budgets") long budget) {
    Node root = Roots.of(rubric, programme, budget);
    Score scored = Scoring.score(rubric.id(), rubric.title(), BigDecimal.ONE, root);
    RecomputedScore derived = Recomputation.of(scored);
    assertThat(derived.bounds().isPresent()).isEqualTo(scored.bounds().isPresent());
    scored
        .bounds()
        .ifPresent(
            bounds -> {
              assertThat(derived.bounds().orElseThrow().exact()).isEqualTo(bounds.exact());
              assertThat(derived.bounds().get().low()).isCloseTo(bounds.low(), within(ROUNDING));
              assertThat(derived.bounds().get().high()).isCloseTo(bounds.high(), within(ROUNDING));
            });
  }

  @Property
  void more_work_never_widens_the_bounds(
      @ForAll("programmes") Programme programme,
      @ForAll("rubrics") Rubric rubric,
      @ForAll("budgets") long budget) {
    Optional<ScoreRange> less = Roots.of(rubric, programme, budget).reach();
    Optional<ScoreRange> more = Roots.of(rubric, programme, Scoring.BUDGET).reach();
    // Safe bounds may be there although nothing is scored in any completion.
    assertThat(more.isEmpty() || less.isPresent()).isTrue();
    more.ifPresent(
        reach -> {
          assertThat(reach.low()).isGreaterThanOrEqualTo(less.orElseThrow().low() - ROUNDING);
          assertThat(reach.high()).isLessThanOrEqualTo(less.get().high() + ROUNDING);
        });
  }

  @Provide
  Arbitrary<Programme> programmes() {
    return Small.programmes();
  }

  @Provide
  Arbitrary<Rubric> rubrics() {
    return Small.rubrics();
  }

  @Provide
  Arbitrary<Long> budgets() {
    return Arbitraries.longs().between(1, 400);
  }
}
