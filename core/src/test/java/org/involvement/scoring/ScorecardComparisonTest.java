package org.involvement.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;
import static org.involvement.scoring.Answered.asked;
import static org.involvement.scoring.Answered.programme;
import static org.involvement.scoring.Answered.rubric;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.involvement.feedback.Contribution;
import org.involvement.feedback.Milestone;
import org.involvement.framework.FactId;
import org.involvement.programme.KeptRegister;
import org.involvement.programme.Programme;
import org.involvement.programme.Register;
import org.involvement.scoring.card.Difference;
import org.involvement.scoring.card.ScoreDifference;
import org.involvement.scoring.card.Scorecard;
import org.involvement.scoring.rule.Aggregation;
import org.involvement.scoring.rule.Condition;
import org.involvement.scoring.rule.Criterion;
import org.involvement.scoring.rule.Fact;
import org.involvement.scoring.rule.Measure;
import org.involvement.scoring.rule.Quantity;
import org.involvement.value.ContributionId;
import org.involvement.value.InvalidValueException;
import org.involvement.value.PartialDate;
import org.involvement.value.ProgrammeId;
import org.involvement.value.Text;
import org.involvement.work.Fast;
import org.junit.jupiter.api.Test;

@Fast
class ScorecardComparisonTest {
  private static final Rubric TWO = rubric(asked("a", "1"), asked("b", "3"));

  /** By hand: a, of weight 1 of 4, goes from no to yes; b is unknown in both, and the same. */
  @Test
  void what_is_unknown_in_both_cancels_out() {
    ScorecardComparison compared = compare(TWO, "a:no", "a:yes");
    assertThat(compared.before().bounds().orElseThrow()).hasToString("[0.00, 0.75]");
    assertThat(compared.after().bounds().orElseThrow()).hasToString("[0.25, 1.00]");
    assertThat(compared.difference()).contains(new Difference(0.25, 0.25, true));
    assertThat(compared.at("a").difference().orElseThrow().order())
        .isEqualTo(Difference.Order.HIGHER);
    assertThat(compared.at("b").difference()).contains(new Difference(0, 0, true));
    assertThat(compared).hasToString("Answered, 1: total +0.25; 1 higher, 1 the same");
  }

  /** By hand: (b / 2) less ((1 + b) / 2 + c) / 2, for b and c from 0 to 1. */
  @Test
  void on_one_line_it_counts_the_first_criteria_and_not_their_parts() {
    Rubric three =
        rubric(Answered.together("t", "1", asked("a", "1"), asked("b", "1")), asked("c", "1"));
    assertThat(compare(three, "a:yes", "a:no c:exempt"))
        .hasToString("Answered, 1: total [-0.75, 0.00]; 1 lower, 1 not compared");
    assertThat(Rubrics.ukStandards().compare(programme(""), programme("payment-offered:yes")))
        .hasToString(
            "UK Standards for Public Involvement, 2019: 5 the same, 1 not distinguishable");
    assertThat(rubric(three.criteria().get(1)).compare(programme("c:yes"), programme("c:exempt")))
        .hasToString("Answered, 1: 1 not compared");
  }

  /** By hand: [0.25, 1] less [0, 0.75]. */
  @Test
  void bounds_that_overlap_are_not_distinguishable() {
    Difference apart =
        ScorecardComparison.of(TWO.score(programme("a:no")), TWO.score(programme("a:yes")))
            .difference()
            .orElseThrow();
    assertThat(apart).isEqualTo(new Difference(-0.5, 1, false)).hasToString("[-0.50, +1.00] safe");
    assertThat(apart.order()).isEqualTo(Difference.Order.NOT_DISTINGUISHABLE);
    assertThat(apart.order().inWords()).isEqualTo("not distinguishable");
  }

  @Test
  void on_another_day_what_is_unknown_may_be_another() {
    Programme later = programme("a:yes").withAsOf(LocalDate.of(2022, 6, 30));
    assertThat(TWO.compare(programme("a:no"), later).difference())
        .contains(new Difference(-0.5, 1, false));
    assertThat(TWO.compare(programme("a:no b:no"), later).difference())
        .as("one is known")
        .contains(new Difference(0.25, 1, true));
  }

  /** By hand: b is unknown before and no after, so it was no, partly or yes: 1/4 less 0 to 3/4. */
  @Test
  void what_is_answered_after_was_unknown_before() {
    assertThat(compare(TWO, "a:no", "a:yes b:no").difference())
        .contains(new Difference(-0.5, 0.25, true));
  }

  /** By hand, for b no, partly and yes: 0, ½ and ½ before; 0, ½ and 1 after. */
  @Test
  void other_aggregations_are_tried_over_what_is_unknown_in_both() {
    Rubric least = TWO.withAggregation(Aggregation.MINIMUM);
    assertThat(compare(least, "a:partly", "a:yes").difference())
        .contains(new Difference(0, 0.5, true));
    assertThat(least.compare(programme("a:partly"), programme("a:yes")).difference())
        .as("the bounds alone would say [-0.50, +1.00]")
        .hasValueSatisfying(found -> assertThat(found).hasToString("[0.00, +0.50]"));
  }

  /** Eight unknown facts of three answers have 6561 completions, seven have 2187. */
  @Test
  void above_4096_completions_the_difference_is_that_of_the_bounds() {
    assertThat(compare(least(7), "a:partly", "a:yes").difference())
        .contains(new Difference(0, 0.5, true));
    assertThat(compare(least(8), "a:partly", "a:yes").difference())
        .contains(new Difference(-0.5, 1, false));
  }

  /**
   * By hand: of one contribution it is unknown whether it was decided, so whether it was answered.
   */
  @Test
  void a_whole_list_that_was_not_kept_is_the_same_in_both_where_nothing_of_it_changed() {
    Rubric loop =
        rubric(
            asked("a", "1"),
            Criterion.of(
                "loop", "Loop", Measure.share(Condition.is(Fact.derived(FactId.ANSWERED)))));
    Programme said = programme("a:no").withContributions(raised("c-1"));
    assertThat(loop.whatIf(said, p -> p.withPractices(programme("a:yes").practices())).difference())
        .contains(new Difference(0.5, 0.5, true));
    assertThat(
            loop.whatIf(said, p -> p.withContributions(raised("c-1"), raised("c-2"))).difference())
        .contains(new Difference(-0.5, 0.5, false));
    assertThat(
            loop.whatIf(
                    said,
                    p ->
                        p.withRegisters(
                            KeptRegister.throughout(Register.CONTRIBUTIONS, Register.STEPS)))
                .difference())
        .contains(new Difference(-0.5, 0, true));
  }

  /** The days are unknown: where the record of them changed, they may be other ones. */
  @Test
  void a_number_that_is_unknown_is_the_same_where_nothing_of_it_changed() {
    Rubric days =
        rubric(
            asked("a", "1"),
            Criterion.of(
                "days",
                "Days",
                new Measure.Between(
                    new Quantity.Days(Milestone.RAISED, Milestone.DECIDED),
                    BigDecimal.TEN,
                    BigDecimal.ZERO)));
    Programme said =
        programme("a:no")
            .withRegisters(KeptRegister.throughout(Register.CONTRIBUTIONS))
            .withContributions(raised("c-1"));
    assertThat(days.whatIf(said, p -> p.withPractices(programme("a:yes").practices())).difference())
        .contains(new Difference(0.5, 0.5, true));
    assertThat(
            days.whatIf(said, p -> p.withContributions(raised("c-1"), raised("c-2"))).difference())
        .contains(new Difference(-0.5, 0.5, false));
  }

  @Test
  void a_profile_has_no_total_and_its_criteria_are_compared() {
    ScorecardComparison compared = compare(TWO.withAggregation(Optional.empty()), "a:no", "a:yes");
    assertThat(compared.difference()).isEmpty();
    assertThat(compared.at("a").difference()).contains(new Difference(1, 1, true));
  }

  @Test
  void of_what_does_not_apply_there_are_no_parts() {
    Rubric conditional =
        rubric(
            Answered.together("group", "1", asked("a", "1")).withApplies(Answered.yes("b")),
            asked("c", "1"));
    assertThat(compare(conditional, "b:no c:yes", "b:yes c:yes").scores())
        .extracting(ScoreDifference::path)
        .containsExactly("", "group", "c");
    assertThat(compare(conditional, "b:no c:yes", "b:yes c:yes").at("group").difference())
        .isEmpty();
  }

  @Test
  void only_one_programme_by_one_version_of_one_rubric_is_compared() {
    Scorecard card = TWO.score(programme("a:no"));
    refused(
        () -> ScorecardComparison.of(card, card.withProgramme(ProgrammeId.of("q"))),
        "scorecardComparison.after.programme 'q' is not that of before, 'p'");
    refused(
        () -> TWO.whatIf(programme(""), p -> p.withId(ProgrammeId.of("q"))),
        "scorecardComparison.after.programme 'q' is not that of before, 'p'");
    refused(
        () -> ScorecardComparison.of(card, card.withRubric("other")),
        "scorecardComparison.after.rubric 'other' is not that of before, 'answered'");
    refused(
        () -> ScorecardComparison.of(card, card.withVersion("2")),
        "scorecardComparison.after.version '2' is not that of before, '1'");
    refused(
        () ->
            ScorecardComparison.of(
                card, rubric(asked("a", "1"), asked("b", "2")).score(programme("a:no"))),
        "scorecardComparison.after has criteria and weights [a 1, b 2] and before [a 1, b 3]");
    refused(
        () -> ScorecardComparison.of(card, card).at("c"),
        "scorecardComparison.at 'c' is no criterion of both");
  }

  @Test
  void a_difference_is_a_number_from_minus_1_to_1() {
    refused(
        () -> new Difference(-1.1, 0, true), "difference.low -1.1 is not a number from -1 to 1");
    refused(
        () -> new Difference(0, Double.NaN, true),
        "difference.high NaN is not a number from -1 to 1");
    refused(
        () -> new Difference(0.5, 0.25, true), "difference.high 0.25 is below difference.low 0.5");
    assertThat(new Difference(-0.25, -0.25, true)).hasToString("-0.25");
    assertThat(new Difference(-0.001, 0.25, true)).hasToString("[0.00, +0.25]");
    assertThat(new Difference(-0.5, -0.25, true).order()).isEqualTo(Difference.Order.LOWER);
    assertThat(new Difference(0, 1e-13, true).order()).isEqualTo(Difference.Order.SAME);
    assertThat(new Difference(0, 0.25, true).order())
        .isEqualTo(Difference.Order.NOT_DISTINGUISHABLE);
    assertThat(new Difference(-0.25, 0.5, true).width()).isCloseTo(0.75, within(1e-15));
  }

  /**
   * By hand, with u for 1.5 times c plus d, which is 0 to 2.5, and e from 0 to 1: (1.5 + u) / 5
   * before and (1.75 + u + e) / 6 after, so that u lowers the difference by 1 / 30 of itself. Least
   * with u 2.5 and e 0, which is -0.09; greatest with u 0 and e 1, which is 0.16.
   */
  @Test
  void as_text() {
    Rubric rubric =
        rubric(
                asked("a", "1"),
                Answered.together("group", "3", asked("b", "1"), asked("c", "1")),
                asked("d", "1"),
                asked("e", "1").withApplies(Answered.yes("a")))
            .withCaveat("Said with each.");
    assertThat(compare(rubric, "a:no b:yes", "a:yes b:partly").toText())
        .isEqualTo(
            """
            Answered, 1
            A programme, before and after a change, as known on 2022-03-31
            + higher  - lower  = the same  ? not distinguishable  . none         by how much
            --------------------------------------------------------------------------------
            ? Total                                                           [-0.09, +0.16]
              partly 0.75 in [0.30, 0.80], then partly 0.63 in [0.29, 0.88]
            + Is it so of a?                                                           +1.00
              not supported 0.00, then supported 1.00
            - Of group                                                                 -0.25
              cannot tell 1.00 in [0.50, 1.00], then partly 0.50 in [0.25, 0.75]
                - Is it so of b?                                                       -0.50
                  supported 1.00, then partly 0.50
                = Is it so of c?                                                        0.00
            = Is it so of d?                                                            0.00
            . Is it so of e?                                                    not compared
              no data, then cannot tell in [0.00, 1.00]
            --------------------------------------------------------------------------------
            Said with each.
            """);
  }

  @Test
  void text_of_two_days() {
    Programme later = programme("a:yes").withAsOf(LocalDate.of(2022, 6, 30));
    assertThat(TWO.compare(programme("a:no"), later).toText())
        .isEqualTo(
            """
            Answered, 1
            A programme, as known on 2022-03-31 and on 2022-06-30
            + higher  - lower  = the same  ? not distinguishable  . none         by how much
            --------------------------------------------------------------------------------
            ? Total                                                      [-0.50, +1.00] safe
              cannot tell 0.00 in [0.00, 0.75], then cannot tell 1.00 in [0.25, 1.00]
            + Is it so of a?                                                           +1.00
              not supported 0.00, then supported 1.00
            ? Is it so of b?                                             [-1.00, +1.00] safe
            --------------------------------------------------------------------------------
            safe: the difference is nowhere outside, and may be narrower.
            """);
  }

  private static Rubric least(int unknown) {
    Criterion[] criteria =
        IntStream.rangeClosed(0, unknown)
            .mapToObj(i -> asked(i == 0 ? "a" : "x" + i, "1"))
            .toArray(Criterion[]::new);
    return rubric(criteria).withAggregation(Aggregation.MINIMUM);
  }

  private static Contribution raised(String id) {
    return Contribution.raised(
        ContributionId.of(id), Text.of("words"), PartialDate.of(LocalDate.of(2022, 2, 22)));
  }

  private static ScorecardComparison compare(Rubric rubric, String before, String after) {
    return rubric.compare(programme(before), programme(after));
  }

  private static void refused(ThrowingCallable call, String message) {
    assertThatExceptionOfType(InvalidValueException.class).isThrownBy(call).withMessage(message);
  }
}
