package org.involvement.scoring.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;
import static org.involvement.scoring.Answered.asked;
import static org.involvement.scoring.Answered.programme;
import static org.involvement.scoring.Answered.rubric;
import static org.involvement.scoring.Answered.together;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.involvement.scoring.Answered;
import org.involvement.scoring.Rubric;
import org.involvement.scoring.card.Scorecard;
import org.involvement.scoring.rule.Aggregation;
import org.involvement.scoring.rule.Condition;
import org.involvement.scoring.rule.Criterion;
import org.involvement.scoring.rule.Measure;
import org.involvement.value.InvalidValueException;
import org.involvement.work.Fast;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Fast
class SensitivityTest {
  private static final BigDecimal FIFTH = new BigDecimal("0.2");

  /**
   * By hand, values 1 and ½ before, 0 and 1 after, weights 1 and 3: totals 2.5 / 4 and 3 / 4.
   *
   * <p>Weight of a: (1.5 + w) / (3 + w) = 3 / (3 + w), so w = 1.5: both 2 / 3. Weight of b: (1 + w
   * / 2) / (1 + w) = w / (1 + w), so w = 2: both 2 / 3.
   */
  @Test
  void the_order_of_two_options_reverses_at_a_weight() {
    List<Reversal> reversals =
        reversals(rubric(asked("a", "1"), asked("b", "3")), "a:yes b:partly", "a:no b:yes");
    assertThat(reversals).extracting(Reversal::path).containsExactly("a", "b");
    assertThat(reversals.get(0).reversals()).singleElement().satisfies(w -> is(w, 1.5));
    assertThat(reversals.get(1).reversals()).singleElement().satisfies(w -> is(w, 2));
    assertThat(reversals.get(1).weight()).isEqualByComparingTo("3");
  }

  /**
   * By hand: before (yes, no) in a group of weight 1 beside c, which is 0; after (no, yes) and c ½
   * of weight 1. With x of weight w and y of weight 1 the group is w / (1 + w) before and 1 / (1 +
   * w) after; totals w / (1 + w) / 2 and (1 / (1 + w) + ½) / 2. The same where w = 1 + (1 + w) / 2,
   * so w = 3: both 3 / 8.
   */
  @Test
  void a_criterion_within_another_has_its_reversal_too() {
    Rubric nested =
        rubric(together("group", "1", asked("x", "1"), asked("y", "1")), asked("c", "1"));
    Reversal x = at("group/x", reversals(nested, "x:yes y:no c:no", "x:no y:yes c:partly"));
    assertThat(x.reversals()).singleElement().satisfies(w -> is(w, 3));
  }

  /**
   * By hand: before a is yes, b unknown and c no; after a is yes, b yes and c no, d unknown to
   * both. With w for a and weights 2 and 1 for b and c: w / (w + 1) before and (w + 2) / (w + 3)
   * after. w (w + 3) = (w + 2) (w + 1) would be 0 = 2: never. With a no after instead it is w / (w
   * + 1) = 2 / (w + 3), so w² + w - 2 = 0: w = 1 (and -2, no weight). Both are then ½.
   */
  @Test
  void where_other_criteria_have_a_value_the_equation_is_a_square_one() {
    Rubric rubric = rubric(asked("a", "5"), asked("b", "2"), asked("c", "1"), asked("d", "1"));
    assertThat(at("a", reversals(rubric, "a:yes c:no", "a:yes b:yes c:no")).noAnswer())
        .contains(NoAnswer.NEVER);
    assertThat(at("a", reversals(rubric, "a:yes c:no", "a:no b:yes c:no")).reversals())
        .singleElement()
        .satisfies(w -> is(w, 1));
  }

  /**
   * By hand, a before partly and after partly, x = ½ in both: the order is that of s1 and s2 where
   * w is small. Before c (1) is no and d (4) yes: (4 + w / 2) / (5 + w). After c is yes, d unknown:
   * (1 + w / 2) / (1 + w). Crosswise: w (4 + ½ - 1 - 5 / 2) + 4 - 5 = 0, so w = 1: both 3 / 4.
   */
  @Test
  void with_the_same_value_in_both_it_is_the_number_of_others_that_decides() {
    Rubric rubric = rubric(asked("a", "2"), asked("c", "1"), asked("d", "4"));
    assertThat(at("a", reversals(rubric, "a:partly c:no d:yes", "a:partly c:yes")).reversals())
        .singleElement()
        .satisfies(w -> is(w, 1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # before     | after       | of a
          a:yes b:yes  | a:partly b:no  | NEVER
          b:yes        | b:no           | NO_VALUE
          a:yes        | a:no           | ALONE
          a:yes        | a:yes          | ALONE
          a:yes b:no   | a:yes b:no     | SAME
          a:out b:no   | a:out b:yes    | NO_VALUE
          a:yes b:no   | c:yes          | NO_TOTAL""")
  void where_there_is_no_such_weight_it_says_why(String before, String after, NoAnswer why) {
    Reversal of = at("a", reversals(rubric(asked("a", "1"), asked("b", "1")), before, after));
    assertThat(of.noAnswer()).contains(why);
    assertThat(of.reversals()).isEmpty();
  }

  @Test
  void where_the_total_is_no_weighted_mean_it_says_so() {
    Rubric linear = rubric(asked("a", "1"), asked("b", "1"));
    Rubric profile = linear.withAggregation(Optional.empty());
    Rubric minimum = linear.withAggregation(Aggregation.MINIMUM);
    Rubric nested =
        rubric(
            asked("a", "1"),
            asked("b", "1")
                .withMeasure(Measure.combined(Aggregation.GEOMETRIC_MEAN, asked("c", "1"))));
    assertWhy(profile, NoAnswer.PROFILE);
    assertWhy(minimum, NoAnswer.NOT_LINEAR);
    assertWhy(nested, NoAnswer.NOT_LINEAR);
    assertWhy(linear.withLeastCoverage(FIFTH), NoAnswer.LEAST_COVERAGE);
  }

  /** C is unknown: one of the two is 1, the other 0, whichever; a and both together are 2 / 3. */
  @Test
  void where_bounds_pull_the_total_it_says_so() {
    Condition paid = Answered.yes("c");
    Rubric both =
        rubric(
            asked("a", "1"),
            Criterion.of("paid", "Paid", Measure.share(paid)),
            Criterion.of("not-paid", "Not paid", Measure.share(Condition.not(paid))));
    assertThat(both.score(programme("a:yes")).value().orElseThrow())
        .isCloseTo(2.0 / 3, within(1e-12));
    assertWhy(both, NoAnswer.PULLED);
  }

  /**
   * By hand, values 1, ½ and 0 of weight 1 each, 0.8 to 1.2: greatest with 1.2, 0.8, 0.8, which is
   * 1.6 / 2.8 = 4 / 7 (with 1.2, 1.2, 0.8 it is 1.8 / 3.2 = 9 / 16); least with 0.8, 0.8, 1.2,
   * which is 1.2 / 2.8 = 3 / 7.
   */
  @Test
  void the_range_when_every_weight_may_move_by_a_fifth() {
    Rubric rubric = rubric(asked("a", "1"), asked("b", "1"), asked("c", "1"), asked("d", "9"));
    WeightRange range =
        Sensitivity.whenWeightsMove(rubric.score(programme("a:yes b:partly c:no")), FIFTH);
    assertThat(range.least().orElseThrow()).isCloseTo(3.0 / 7, within(1e-15));
    assertThat(range.greatest().orElseThrow()).isCloseTo(4.0 / 7, within(1e-15));
    assertThat(range.noAnswer()).isEmpty();
  }

  @Test
  void without_a_total_there_is_no_range() {
    assertThat(
            Sensitivity.whenWeightsMove(rubric(asked("a", "1")).score(programme("b:yes")), FIFTH))
        .isEqualTo(
            new WeightRange(
                FIFTH,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                Optional.of(NoAnswer.NO_TOTAL)));
  }

  @ParameterizedTest
  @CsvSource({"1", "-0.01"})
  void a_share_is_from_0_to_below_1(BigDecimal share) {
    Scorecard card = rubric(asked("a", "1")).score(programme("a:yes"));
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Sensitivity.whenWeightsMove(card, share))
        .withMessage("sensitivity.share " + share + " is not from 0 to below 1");
  }

  private static void assertWhy(Rubric rubric, NoAnswer why) {
    assertThat(reversals(rubric, "a:yes b:no", "a:no b:yes"))
        .isNotEmpty()
        .allSatisfy(reversal -> assertThat(reversal.noAnswer()).contains(why));
    assertThat(Sensitivity.whenWeightsMove(rubric.score(programme("a:yes b:no")), FIFTH).noAnswer())
        .contains(why);
  }

  private static List<Reversal> reversals(Rubric rubric, String before, String after) {
    return Sensitivity.reversals(rubric.compare(programme(before), programme(after)));
  }

  private static Reversal at(String path, List<Reversal> reversals) {
    return reversals.stream()
        .filter(reversal -> reversal.path().equals(path))
        .findFirst()
        .orElseThrow();
  }

  private static void is(double weight, double expected) {
    assertThat(weight).isCloseTo(expected, within(1e-12));
  }
}
