package org.involvement.scoring.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.involvement.scoring.Answered.asked;
import static org.involvement.scoring.Answered.programme;
import static org.involvement.scoring.Answered.rubric;
import static org.involvement.scoring.Answered.together;
import static org.involvement.scoring.Answered.yes;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.involvement.scoring.card.Score;
import org.involvement.scoring.card.Scorecard;
import org.involvement.scoring.rule.Aggregation;
import org.involvement.scoring.rule.Criterion;
import org.involvement.scoring.rule.Measure;
import org.involvement.work.Fast;
import org.junit.jupiter.api.Test;

/** The expected numbers are worked out by hand from the definition of {@link Score#pointsLost}. */
@Fast
class PointsLostTest {
  private static final double TOLERANCE = 1e-15;

  /** Known: a is 1, b is 0; together one half. With c at 1 and twice the weight: 3 of 4. */
  @Test
  void what_is_unknown_costs_what_its_best_would_add() {
    Scorecard card =
        rubric(asked("a", "1"), asked("b", "1"), asked("c", "2")).score(programme("a:yes b:no"));
    assertThat(card.value()).hasValue(0.5);
    assertThat(lost(card, "c")).isCloseTo(0.25, within(TOLERANCE));
    assertThat(lost(card, "a")).isZero();
    assertThat(lost(card, "b")).isZero();
    assertThat(card.root().pointsLost().orElseThrow()).isCloseTo(0.25, within(TOLERANCE));
  }

  /** Each of two unknowns would lift 1/2 to 2/3, both together to 3/4, which is less than both. */
  @Test
  void they_do_not_add_up() {
    Scorecard card =
        rubric(asked("a", "1"), asked("b", "1"), asked("c", "1"), asked("d", "1"))
            .score(programme("a:yes b:no"));
    assertThat(lost(card, "c")).isCloseTo(1.0 / 6, within(TOLERANCE));
    assertThat(lost(card, "d")).isCloseTo(1.0 / 6, within(TOLERANCE));
    assertThat(card.root().pointsLost().orElseThrow()).isCloseTo(0.25, within(TOLERANCE));
  }

  /** The group is 0 as far as known; with c at 1 it is one half, and the whole 3/4 for 1/2. */
  @Test
  void it_is_lost_at_the_top_through_all_that_lies_between() {
    Scorecard card =
        rubric(asked("a", "1"), together("group", "1", asked("b", "1"), asked("c", "1")))
            .score(programme("a:yes b:no"));
    assertThat(lost(card, "group/c")).isCloseTo(0.25, within(TOLERANCE));
    assertThat(lost(card, "group")).isCloseTo(0.25, within(TOLERANCE));
  }

  /**
   * The group has no value for lack of coverage, and at its best is one half. The value, 1, is
   * pulled into the bounds, at most (1 + 1/2 + 1) / 3; with the group at its best it is 3/4.
   */
  @Test
  void what_has_no_value_yet_may_lower_the_mean_at_its_best() {
    Measure covered =
        new Measure.Combined(
            Aggregation.WEIGHTED_MEAN,
            Optional.of(new BigDecimal("0.6")),
            List.of(asked("b", "1"), asked("c", "1")));
    Scorecard card =
        rubric(asked("a", "1"), Criterion.of("group", "Of group", covered), asked("d", "1"))
            .score(programme("a:yes b:no"));
    assertThat(card.value()).hasValue(2.5 / 3);
    assertThat(lost(card, "group")).isCloseTo(0.75 - 2.5 / 3, within(TOLERANCE));
    assertThat(card.at("group/c").pointsLost()).isEmpty();
  }

  @Test
  void a_profile_has_its_criteria_at_the_top() {
    Scorecard card =
        rubric(
                together("one", "1", asked("a", "1"), asked("b", "1"), asked("c", "1")),
                together("other", "1", asked("d", "1")))
            .withAggregation(Optional.empty())
            .score(programme("a:yes b:no d:no"));
    assertThat(lost(card, "one/c")).isCloseTo(1.0 / 6, within(TOLERANCE));
    assertThat(lost(card, "other/d")).isZero();
    assertThat(card.root().pointsLost()).isEmpty();
  }

  @Test
  void nothing_is_lost_where_there_is_no_value_or_nothing_to_score() {
    Scorecard empty = rubric(asked("a", "1")).score(programme(""));
    assertThat(empty.at("a").pointsLost()).isEmpty();
    Scorecard card =
        rubric(asked("a", "1"), asked("b", "1").withApplies(yes("c")))
            .score(programme("a:no c:no"));
    assertThat(card.at("b").pointsLost()).isEqualTo(OptionalDouble.empty());
    assertThat(lost(card, "a")).isZero();
  }

  private static double lost(Scorecard card, String path) {
    return card.at(path).pointsLost().orElseThrow();
  }
}
