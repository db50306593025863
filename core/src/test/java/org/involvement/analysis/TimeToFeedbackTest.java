package org.involvement.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.involvement.feedback.Contribution;
import org.involvement.programme.Programme;
import org.involvement.programme.Register;
import org.involvement.value.ContributionId;
import org.involvement.value.InvalidValueException;
import org.involvement.value.ProgrammeId;
import org.involvement.value.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeToFeedbackTest {
  private static final LocalDate AS_OF = Story.day(50);

  /** Five contributions of 50, 50, 50, 30 and 50 days: 10, 40, withdrawn after 20, two open. */
  private static final List<Contribution> FIVE =
      List.of(
          Story.of("d10 F10"),
          Story.of("d39 F40"),
          Story.of("w20"),
          Story.of("").withRaisedOn(Story.day(20)),
          Story.of("d30"));

  private final TimeToFeedback five = FIVE.stream().collect(TimeToFeedback.collector(AS_OF));

  /**
   * By hand: 5 at risk, 1 of 5 on day 10; 4 at risk, 1 withdrawn on day 20, so 3/5 are open; one
   * leaves on day 30; 1 of 2 on day 40 is 3/5 · 1/2.
   */
  @Test
  void the_curve_has_a_point_for_each_day_with_counts() {
    assertThat(five.curve())
        .extracting(IncidencePoint::toString)
        .containsExactly(
            "after 10 days: 0.20 reached, 0.80 open",
            "after 20 days: 0.20 reached, 0.60 open",
            "after 30 days: 0.20 reached, 0.60 open",
            "after 40 days: 0.50 reached, 0.30 open",
            "after 50 days: 0.50 reached, 0.30 open");
    assertThat(five.curve()).extracting(IncidencePoint::atRisk).containsExactly(5L, 4L, 3L, 2L, 1L);
    assertThat(five.curve())
        .extracting(point -> point.counts().toString())
        .containsExactly("1 reached", "1 withdrawn", "1 open", "1 reached", "1 open");
    assertThat(five.curve().get(4).withdrawn()).isEqualTo(0.2, within(1e-12));
  }

  @Test
  void it_says_how_long_half_waited_and_what_became_of_the_rest() {
    assertThat(five)
        .hasToString("half fed back within 40 days; 2 fed back, 2 still open, 1 withdrawn");
    assertThat(five.firstQuartile()).isEqualTo(Statistic.of(40));
    assertThat(five.daysUntil(0.2)).isEqualTo(Statistic.of(10));
    assertThat(five.median()).isEqualTo(Statistic.of(40));
    assertThat(five.thirdQuartile())
        .isEqualTo(Statistic.undefined("only 0.50 fed back within 50 days"));
    assertThat(five.counts()).isEqualTo(new EndCounts(2, 1, 0, 0, 2));
  }

  @Test
  void it_says_what_is_measured_of_whom_and_what_it_does_not_say() {
    assertThat(five.definition()).isEqualTo(Milestone.FED_BACK.definition());
    assertThat(five.denominator()).isEqualTo("5 contributions raised by 2022-03-01");
    assertThat(five.leftOut()).isEmpty();
    assertThat(five.caveat())
        .isEqualTo(
            "This is of all that was recorded and not of a sample, so it has no margin of error;"
                + " what was never recorded is not in it. Every step is taken to be recorded, and"
                + " what is still open to go on as others did that were open for as long.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0  | 0.00 (0 of 5)
          9  | 0.00 (0 of 5)
          10 | 0.20 (1 of 5)
          39 | 0.20 (1 of 5)
          40 | 0.50 (2 of 5)
          50 | 0.50 (2 of 5)
          51 | undefined: none was followed for more than 50 days (2 of 5)""")
  void the_share_within_so_many_days_has_its_counts_beside_it(long days, String share) {
    assertThat(five.within(days)).hasToString(share);
    assertThat(five.within(days).definition())
        .isEqualTo("Share fed back within " + days + " days. " + five.definition());
  }

  @Test
  void where_all_has_ended_nothing_changes_after_the_last_day() {
    TimeToFeedback ended = collect(Story.all("d1 F1", "w3"));
    assertThat(ended.within(1).definition()).startsWith("Share fed back within 1 day. ");
    assertThat(ended.within(2)).hasToString("0.50 (1 of 2)");
    assertThat(ended.within(5_000)).hasToString("0.50 (1 of 2)");
    assertThat(ended).hasToString("half fed back within 1 day; 1 fed back, 1 withdrawn");
    assertThat(ended.daysUntil(0.51).reason()).isEqualTo("only 0.50 fed back within 3 days");
  }

  @Test
  void what_falls_short_of_a_share_is_not_rounded_up_to_it() {
    TimeToFeedback ended = collect(Story.all("d1 F1", "w3", "w3", "w3", "w3", "w3"));
    assertThat(ended.daysUntil(0.167).reason()).isEqualTo("only 0.1667 fed back within 3 days");
    assertThat(ended.daysUntil(0.18).reason()).isEqualTo("only 0.17 fed back within 3 days");
  }

  @Test
  void a_day_that_is_unknown_or_not_yet_come_is_left_out_and_counted() {
    TimeToFeedback result =
        collect(
            List.of(
                Story.of("d10 F10"),
                Contribution.builder().id(ContributionId.of("undated")).build(),
                Story.of("").withRaisedOn(AS_OF),
                Story.of("").withRaisedOn(Story.day(51)),
                Story.of("").withRaisedOn(Story.day(52))));
    assertThat(result.leftOut())
        .extracting(LeftOut::toString)
        .containsExactly(
            "1: the day on which it was raised is not known", "2: raised after 2022-03-01");
    assertThat(result.denominator()).isEqualTo("2 contributions raised by 2022-03-01");
    assertThat(result.curve().get(0)).hasToString("after 0 days: 0.00 reached, 1.00 open");
  }

  @Test
  void on_the_day_it_was_raised_is_after_0_days() {
    TimeToFeedback result = collect(Story.all("d0 F0", "d0 F0", "d1 F1"));
    assertThat(result.curve().get(0)).hasToString("after 0 days: 0.67 reached, 0.33 open");
    assertThat(result).hasToString("half fed back within 0 days; 3 fed back");
    assertThat(result.within(0)).hasToString("0.67 (2 of 3)");
  }

  @Test
  void of_nothing_or_of_unknown_days_only_there_is_a_reason() {
    TimeToFeedback nothing = collect(List.of());
    String reason = "no contribution is known to be raised by 2022-03-01";
    assertThat(nothing).hasToString(reason);
    assertThat(nothing.median()).isEqualTo(Statistic.undefined(reason));
    assertThat(nothing.within(30)).hasToString("undefined: " + reason + " (0 of 0)");
    assertThat(nothing.denominator()).isEqualTo("0 contributions raised by 2022-03-01");
    assertThat(nothing.leftOut()).isEmpty();

    TimeToFeedback unknown =
        collect(List.of(Contribution.builder().id(ContributionId.of("undated")).build()));
    assertThat(unknown).hasToString(reason);
    assertThat(unknown.leftOut())
        .containsExactly(new LeftOut("the day on which it was raised is not known", 1));
  }

  @Test
  void of_one_and_of_many_alike() {
    assertThat(collect(Story.all("d3 F7"))).hasToString("half fed back within 7 days; 1 fed back");
    assertThat(collect(Story.all(""))).hasToString("fewer than half fed back so far; 1 still open");
    assertThat(collect(Story.all("w0")))
        .hasToString("fewer than half fed back so far; 1 withdrawn");
    TimeToFeedback alike = collect(Story.all("d3 F7", "d3 F7", "d3 F7", "d3 F7"));
    assertThat(alike).hasToString("half fed back within 7 days; 4 fed back");
    assertThat(alike.thirdQuartile()).isEqualTo(Statistic.of(7));
    assertThat(alike.daysUntil(1)).isEqualTo(Statistic.of(7));
    assertThat(alike.within(6)).hasToString("0.00 (0 of 4)");
  }

  @Test
  void every_end_is_counted_apart() {
    TimeToFeedback changed =
        Story.all("d3 x7", "n4", "w5", "m6", "s7", "d9", "o9", "").stream()
            .collect(TimeToFeedback.collector(AS_OF, Milestone.CHANGED));
    assertThat(changed)
        .hasToString(
            "fewer than half acted on so far; 1 acted on, 2 still open, 1 withdrawn, 2 merged or split,"
                + " 2 not taken up");
  }

  @Test
  void where_not_every_step_was_recorded_what_is_missing_is_unknown() {
    Programme programme =
        Programme.builder()
            .id(ProgrammeId.of("p"))
            .title(Text.of("t"))
            .asOf(AS_OF)
            .contributions(
                Stream.of("d10 F10", "d12 F40", "d13", "w4")
                    .map(
                        steps -> Story.of(steps).withId(ContributionId.of(steps.replace(' ', '-'))))
                    .toList())
            .build();
    TimeToFeedback unknown = TimeToFeedback.of(programme);
    String reason =
        "it is unknown whether 1 of 4 contributions was fed back, as not every step was recorded";
    assertThat(unknown).hasToString(reason + "; 2 fed back, 1 unknown, 1 withdrawn");
    assertThat(unknown.median()).isEqualTo(Statistic.undefined(reason));
    assertThat(unknown.within(30)).hasToString("undefined: " + reason + " (1 of 4)");
    assertThat(unknown.leftOut())
        .containsExactly(new LeftOut("no end is recorded, and not every step was", 1));
    assertThat(unknown.caveat())
        .endsWith(" Not every step was recorded, so an earlier one may be missing.");

    Programme kept = programme.withRegisters(List.of(Register.STEPS));
    assertThat(TimeToFeedback.of(kept))
        .hasToString("half fed back within 40 days; 2 fed back, 1 still open, 1 withdrawn");
    assertThat(TimeToFeedback.of(programme, Milestone.DECIDED))
        .hasToString("half decided within 12 days; 3 decided, 1 withdrawn");
    assertThat(TimeToFeedback.of(programme, Milestone.DECIDED).caveat())
        .endsWith(" Not every step was recorded, so an earlier one may be missing.");
    assertThat(TimeToFeedback.of(programme, Milestone.ACKNOWLEDGED))
        .hasToString(
            "it is unknown whether 3 of 4 contributions were acknowledged, as not every step was"
                + " recorded; 3 unknown, 1 withdrawn");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -0.1, 1.01, Double.NaN})
  void a_share_to_wait_for_is_above_0_and_at_most_1(double share) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> five.daysUntil(share))
        .withMessage("daysUntil.share " + share + " is not above 0 and at most 1");
  }

  @Test
  void days_are_not_negative() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> five.within(-1))
        .withMessage("within.days -1 is negative");
  }

  private static TimeToFeedback collect(List<Contribution> contributions) {
    return contributions.stream().collect(TimeToFeedback.collector(AS_OF));
  }
}
