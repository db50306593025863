package org.involvement.scoring.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.involvement.engagement.Activity;
import org.involvement.engagement.LevelRating;
import org.involvement.engagement.Method;
import org.involvement.engagement.PracticeRecord;
import org.involvement.feedback.Contribution;
import org.involvement.feedback.Disposition;
import org.involvement.feedback.Milestone;
import org.involvement.framework.Frameworks;
import org.involvement.framework.LevelId;
import org.involvement.framework.Practice;
import org.involvement.framework.Scale;
import org.involvement.programme.KeptRegister;
import org.involvement.programme.Programme;
import org.involvement.programme.Register;
import org.involvement.scoring.Rubric;
import org.involvement.scoring.card.Score;
import org.involvement.scoring.known.Gap;
import org.involvement.stakeholder.Category;
import org.involvement.stakeholder.Characteristic;
import org.involvement.stakeholder.Composition;
import org.involvement.stakeholder.HeadCount;
import org.involvement.value.ActivityId;
import org.involvement.value.Answer;
import org.involvement.value.Basis;
import org.involvement.value.Bounds;
import org.involvement.value.ContributionId;
import org.involvement.value.Count;
import org.involvement.value.InvalidValueException;
import org.involvement.value.PartialDate;
import org.involvement.value.ProgrammeId;
import org.involvement.value.Text;
import org.involvement.work.Fast;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Fast
class MeasureTest {
  private static final LocalDate DAY = LocalDate.of(2022, 2, 1);
  private static final Text WORDS = Text.of("words");
  private static final Characteristic AGE = Characteristic.of("age");
  private static final Category YOUNG = Category.of("under-25");
  private static final BigDecimal NONE = BigDecimal.ZERO;
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal FULL = BigDecimal.ONE;

  private final Programme bare =
      Programme.builder()
          .id(ProgrammeId.of("p"))
          .title(WORDS)
          .asOf(DAY.plusDays(30))
          .addAllRegisters(KeptRegister.throughout(Register.CONTRIBUTIONS, Register.STEPS))
          .build();

  @ParameterizedTest
  @CsvSource({"2, 0, 0", "7, 0.5, 0.5", "12, 1, 1", "20, 1, 1"})
  void an_amount_lies_between_its_marks(BigDecimal days, double low, double high) {
    Programme programme =
        bare.withPractices(
            PracticeRecord.of(
                Practice.MATERIALS_LEAD_DAYS, Answer.amount(days, "days"), Basis.DOCUMENT));
    Measure lead =
        new Measure.Between(
            new Quantity.Amount(Practice.MATERIALS_LEAD_DAYS, "days"),
            BigDecimal.valueOf(2),
            BigDecimal.valueOf(12));
    assertThat(score(lead, programme).bounds()).contains(Bounds.of(low, high));
  }

  @Test
  void an_amount_that_is_unknown_is_one_unknown() {
    Measure lead =
        new Measure.Between(
            new Quantity.Amount(Practice.MATERIALS_LEAD_DAYS, "days"), NONE, BigDecimal.TEN);
    Score score = score(lead, bare);
    assertThat(score.bounds()).contains(Bounds.of(0, 1));
    assertThat(score.value()).isEmpty();
    assertThat(score.gaps()).extracting(Gap::cause).containsExactly(Gap.Cause.NOT_RECORDED);
  }

  /** By hand: 10 days score 0.5 of 20 to 0; open for 30 days they score 0; withdrawn leaves. */
  @Test
  void days_that_still_run_are_at_least_those_until_today() {
    Contribution raised = Contribution.raised(ContributionId.of("c-1"), WORDS, PartialDate.of(DAY));
    Programme programme =
        bare.withContributions(
            raised.decided(PartialDate.of(DAY.plusDays(10)), Disposition.AGREED),
            raised.withId(ContributionId.of("c-2")),
            raised.withId(ContributionId.of("c-3")).withdrawn(PartialDate.of(DAY)));
    Measure days =
        new Measure.Between(
            new Quantity.Days(Milestone.RAISED, Milestone.DECIDED), BigDecimal.valueOf(20), NONE);
    assertThat(score(days, programme).bounds()).contains(Bounds.at(0.25));
  }

  @Test
  void people_short_of_a_target_are_a_share_of_it() {
    Measure target =
        new Measure.Between(new Quantity.People(AGE, YOUNG), NONE, BigDecimal.valueOf(20));
    assertThat(score(target, with(Count.of(5))).bounds()).contains(Bounds.at(0.25));
    assertThat(score(target, with(Count.between(5, 15))).bounds()).contains(Bounds.of(0.25, 0.75));
    assertThat(score(target, with(Count.atLeast(5))).bounds()).contains(Bounds.of(0.25, 1));
    assertThat(score(target, bare).bounds()).contains(Bounds.of(0, 1));
  }

  @Test
  void a_band_is_from_its_beginning_to_below_its_end() {
    Measure bands = new Measure.Banded(new Quantity.People(AGE, YOUNG), table(5, 20));
    assertThat(score(bands, with(Count.of(4))).bounds()).contains(Bounds.at(0));
    assertThat(score(bands, with(Count.of(5))).bounds()).contains(Bounds.at(0.5));
    assertThat(score(bands, with(Count.of(19))).bounds()).contains(Bounds.at(0.5));
    assertThat(score(bands, with(Count.of(20))).bounds()).contains(Bounds.at(1));
    assertThat(score(bands, with(Count.between(4, 5))).bounds()).contains(Bounds.of(0, 0.5));
    assertThat(score(bands, with(Count.atLeast(5))).bounds()).contains(Bounds.of(0.5, 1));
  }

  @Test
  void a_table_of_bands_has_no_gap_and_no_overlap() {
    Quantity people = new Quantity.People(AGE, YOUNG);
    refused(() -> new Measure.Banded(people, List.of()), "banded.bands is empty");
    refused(
        () ->
            new Measure.Banded(
                people,
                List.of(
                    Band.below(BigDecimal.valueOf(20), NONE),
                    Band.from(new BigDecimal("20.1"), FULL))),
        "banded.bands[1].from '20.1' is not where the band before ends: 20");
    refused(
        () -> new Measure.Banded(people, List.of(Band.below(BigDecimal.TEN, NONE))),
        "banded.bands[0].below 10 ends the last band");
    refused(
        () -> Band.between(BigDecimal.TEN, BigDecimal.ONE, HALF),
        "band.below 1 is not above band.from 10");
    refused(
        () -> Band.below(BigDecimal.TEN, new BigDecimal("1.5")),
        "band.score 1.5 is not from 0 to 1");
  }

  @Test
  void distinct_methods_are_at_least_those_recorded_unless_all_activities_are() {
    Programme programme =
        bare.withActivities(
            Activity.builder()
                .id(ActivityId.of("a"))
                .addMethods(Method.WORKSHOP, Method.SURVEY)
                .build());
    Measure four = new Measure.Between(new Quantity.Methods(), NONE, BigDecimal.valueOf(4));
    assertThat(score(four, programme).bounds()).contains(Bounds.of(0.5, 1));
    assertThat(
            score(four, programme.withRegisters(KeptRegister.throughout(Register.ACTIVITIES)))
                .bounds())
        .contains(Bounds.at(0.5));
  }

  /**
   * By hand, on Arnstein's eight levels: 2 at the lowest and 2 at the highest make one half; with 2
   * to 6 at the highest the mean is at most 6 of 8.
   */
  @Test
  void ratings_are_a_mean_of_even_steps() {
    Scale arnstein = Frameworks.standard().scale("arnstein-1969").orElseThrow();
    Measure ratings = new Measure.Ratings(arnstein);
    assertThat(score(ratings, rated(Count.of(2))).bounds()).contains(Bounds.at(0.5));
    assertThat(score(ratings, rated(Count.of(2))).value()).hasValue(0.5);
    assertThat(score(ratings, rated(Count.between(2, 6))).bounds()).contains(Bounds.of(0.5, 0.75));
    assertThat(score(ratings, rated(Count.between(2, 6))).value()).isEmpty();
    assertThat(score(ratings, rated(Count.atLeast(2))).bounds()).contains(Bounds.of(0.5, 1));
    assertThat(score(ratings, bare).bounds()).contains(Bounds.of(0, 1));
  }

  @Test
  void a_typology_is_not_rated() {
    Scale lundy = Frameworks.standard().scale("lundy-2007").orElseThrow();
    refused(
        () -> new Measure.Ratings(lundy),
        "ratings.scale 'lundy-2007' has no levels that can be compared");
  }

  @Test
  void a_constant_is_itself() {
    assertThat(score(new Measure.Constant(HALF), bare).bounds()).contains(Bounds.at(0.5));
    refused(() -> new Measure.Constant(BigDecimal.TEN), "constant.score 10 is not from 0 to 1");
  }

  @ParameterizedTest
  @CsvSource({
    "WEIGHTED_MEAN,  0.4375",
    "GEOMETRIC_MEAN, 0.3535533905932738",
    "MINIMUM,        0.25",
    "ALL_MUST_HOLD,  0"
  })
  void aggregations_of_a_quarter_with_weight_three_and_one_with_weight_one(
      Aggregation aggregation, double expected) {
    Criterion low =
        Criterion.of("low", "Low", new Measure.Constant(new BigDecimal("0.25")))
            .withWeight(BigDecimal.valueOf(3));
    Criterion high = Criterion.of("high", "High", new Measure.Constant(FULL));
    Bounds bounds = score(Measure.combined(aggregation, low, high), bare).bounds().orElseThrow();
    assertThat(bounds.low()).isCloseTo(expected, within(1e-15));
    assertThat(bounds.high()).isCloseTo(expected, within(1e-15));
  }

  @Test
  void below_the_least_coverage_there_is_no_value_and_bounds_stay() {
    Criterion known = Criterion.of("known", "Known", new Measure.Constant(FULL));
    Criterion unknown =
        Criterion.of("unknown", "Unknown", Measure.practice(Practice.PAYMENT_OFFERED));
    Measure half =
        new Measure.Combined(Aggregation.WEIGHTED_MEAN, Optional.of(HALF), List.of(known, unknown));
    Measure more =
        new Measure.Combined(
            Aggregation.WEIGHTED_MEAN,
            Optional.of(new BigDecimal("0.51")),
            List.of(known, unknown));
    assertThat(score(half, bare).value()).hasValue(1);
    assertThat(score(more, bare).value()).isEmpty();
    assertThat(score(more, bare).bounds()).contains(Bounds.of(0.5, 1));
    refused(
        () -> new Measure.Combined(Aggregation.MINIMUM, Optional.of(NONE), List.of(known)),
        "combined.leastCoverage 0 is not above 0 and at most 1");
  }

  private static List<Band> table(long first, long second) {
    return List.of(
        Band.below(BigDecimal.valueOf(first), NONE),
        Band.between(BigDecimal.valueOf(first), BigDecimal.valueOf(second), HALF),
        Band.from(BigDecimal.valueOf(second), FULL));
  }

  private Programme with(Count young) {
    return bare.withCompositions(
        Composition.builder()
            .characteristic(AGE)
            .exclusive(true)
            .addCounts(HeadCount.of(YOUNG, young))
            .build());
  }

  private Programme rated(Count highest) {
    return bare.withRatings(
        LevelRating.of(LevelId.of("arnstein-1969", "manipulation"), Count.of(2)),
        LevelRating.of(LevelId.of("arnstein-1969", "citizen-control"), highest));
  }

  private static Score score(Measure measure, Programme programme) {
    return Rubric.builder()
        .id("r")
        .title("R")
        .version("1")
        .author("test")
        .addCriteria(Criterion.of("only", "Only", measure))
        .build()
        .score(programme)
        .at("only");
  }

  private static void refused(ThrowingCallable call, String message) {
    assertThatExceptionOfType(InvalidValueException.class).isThrownBy(call).withMessage(message);
  }
}
