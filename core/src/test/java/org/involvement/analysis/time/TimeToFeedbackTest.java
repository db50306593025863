package org.involvement.analysis.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.involvement.analysis.LeftOut;
import org.involvement.analysis.Statistic;
import org.involvement.feedback.Contribution;
import org.involvement.feedback.Milestone;
import org.involvement.programme.KeptRegister;
import org.involvement.programme.Programme;
import org.involvement.programme.Register;
import org.involvement.value.ContributionId;
import org.involvement.value.InvalidValueException;
import org.involvement.value.PartialDate;
import org.involvement.value.ProgrammeId;
import org.involvement.value.Text;
import org.involvement.work.Fast;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Fast
class TimeToFeedbackTest {
  private static final LocalDate AS_OF = Story.day(50);

  /** Five contributions of 50, 50, 50, 30 and 50 days: 10, 40, withdrawn after 20, two open. */
  private static final List<Contribution> FIVE =
      List.of(
          Story.of("d10 F10"),
          Story.of("d39 F40"),
          Story.of("w20"),
          Story.of("").withRaisedOn(PartialDate.of(Story.day(20))),
          Story.of("d30"));

  private final TimeToFeedback five = FIVE.stream().collect(TimeToFeedback.collector(AS_OF));

  /** Each of the five ten times: the same shares, of enough to give them. */
  private final TimeToFeedback fifty = collect(tenTimes(FIVE));

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
    assertThat(fifty)
        .hasToString("half answered within 40 days; 20 answered, 20 still open, 10 withdrawn");
    assertThat(fifty.firstQuartile()).isEqualTo(Statistic.of(40));
    assertThat(fifty.daysUntil(0.2)).isEqualTo(Statistic.of(10));
    assertThat(fifty.median()).isEqualTo(Statistic.of(40));
    assertThat(fifty.thirdQuartile())
        .isEqualTo(Statistic.undefined("only 0.50 answered within 50 days"));
    assertThat(five).hasToString("2 answered, 2 still open, 1 withdrawn");
    assertThat(five.firstQuartile())
        .isEqualTo(Statistic.undefined("there are fewer than 10 contributions"));
    assertThat(five.counts()).isEqualTo(new EndCounts(2, 1, 0, 0, 2));
  }

  @Test
  void it_says_what_is_measured_of_whom_and_what_it_does_not_say() {
    assertThat(five.definition())
        .isEqualTo(
            "Days from the day a contribution was raised to the first day on which decision and"
                + " reason were fed back to the contributor, to the group or in public, and the"
                + " share of all contributions that came so far by then (Aalen-Johansen). One that"
                + " was withdrawn, merged or split before stays among all. One that is opened again"
                + " later keeps its first day.");
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
          0  | 0.00 (0 of 50)
          9  | 0.00 (0 of 50)
          10 | 0.20 (10 of 50)
          39 | 0.20 (10 of 50)
          40 | 0.50 (20 of 50)
          50 | 0.50 (20 of 50)
          51 | undefined: too few were followed for 51 days: 0 of 50 contributions (20 of 50)""")
  void the_share_within_so_many_days_has_its_counts_beside_it(long days, String share) {
    assertThat(fifty.within(days)).hasToString(share);
    assertThat(fifty.within(days).definition())
        .isEqualTo("Share answered within " + days + " days. " + fifty.definition());
  }

  /**
   * A share or a day is given if at least 10, and a fifth of all, were followed for so long.
   * Answered on day 29, open for five days, and open for 30 days.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1  | 19 | 0 | undefined: too few were followed for 29 days: 1 of 20 contributions (1 of 20)
          9  | 2  | 0 | undefined: too few were followed for 29 days: 9 of 11 contributions (9 of 11)
          10 | 2  | 0 | 1.00 (10 of 12)
          1  | 2  | 9 | 0.10 (1 of 12)
          1  | 2  | 8 | undefined: too few were followed for 29 days: 9 of 11 contributions (1 of 11)
          10 | 40 | 0 | 1.00 (10 of 50)
          10 | 41 | 0 | undefined: too few were followed for 29 days: 10 of 51 contributions (10 of 51)
          10 | 0  | 0 | 1.00 (10 of 10)
          9  | 0  | 0 | undefined: there are fewer than 10 contributions (9 of 9)""")
  void a_share_is_given_only_if_enough_were_followed_for_so_long(
      int answered, int recent, int waiting, String share) {
    TimeToFeedback times = collect(answered, recent, waiting);
    assertThat(times.within(29)).hasToString(share);
    boolean given = !share.startsWith("undefined");
    assertThat(times.daysUntil(0.05).isDefined()).isEqualTo(given);
    assertThat(times.toString().startsWith("half")).isEqualTo(given && answered > waiting);
    assertThat(times.followedFor(29)).isEqualTo(answered + waiting);
  }

  /** One that was answered on day 29 does not tell how long half of twenty wait. */
  @Test
  void where_too_few_were_followed_there_are_only_counts() {
    TimeToFeedback times = collect(1, 19, 0);
    assertThat(times).hasToString("1 answered, 19 still open");
    assertThat(times.median())
        .isEqualTo(Statistic.undefined("too few were followed for 29 days: 1 of 20 contributions"));
    assertThat(times.curve()).extracting(IncidencePoint::reached).containsExactly(0.0, 1.0);
  }

  /** Of those answered on the second day it does not matter how long they could be followed. */
  @Test
  void what_has_ended_was_followed_to_its_end() {
    List<Contribution> all = new ArrayList<>(Collections.nCopies(10, Story.of("d2 F2")));
    all.addAll(Collections.nCopies(19, open(5)));
    all.add(Story.of("d29 F29"));
    TimeToFeedback times = collect(all);
    assertThat(times.followedFor(29)).isEqualTo(11);
    assertThat(times.firstQuartile()).isEqualTo(Statistic.of(2));
    assertThat(times.median())
        .isEqualTo(Statistic.undefined("too few were followed for 29 days: 1 of 30 contributions"));
    assertThat(times).hasToString("11 answered, 19 still open");
  }

  private static TimeToFeedback collect(int answered, int recent, int waiting) {
    List<Contribution> all = new ArrayList<>(Collections.nCopies(answered, Story.of("d29 F29")));
    all.addAll(Collections.nCopies(recent, open(5)));
    all.addAll(Collections.nCopies(waiting, open(30)));
    return collect(all);
  }

  /** Raised so many days before the as-of day. */
  private static Contribution open(int days) {
    return Story.of("").withRaisedOn(PartialDate.of(AS_OF.minusDays(days)));
  }

  @Test
  void where_all_has_ended_nothing_changes_after_the_last_day() {
    TimeToFeedback ended = collect(tenTimes(Story.all("d1 F1", "w3")));
    assertThat(ended.within(1).definition()).startsWith("Share answered within 1 day. ");
    assertThat(ended.within(2)).hasToString("0.50 (10 of 20)");
    assertThat(ended.within(5_000)).hasToString("0.50 (10 of 20)");
    assertThat(ended).hasToString("half answered within 1 day; 10 answered, 10 withdrawn");
    assertThat(ended.daysUntil(0.51).reason()).isEqualTo("only 0.50 answered within 3 days");
  }

  @Test
  void what_falls_short_of_a_share_is_not_rounded_up_to_it() {
    TimeToFeedback ended = collect(tenTimes(Story.all("d1 F1", "w3", "w3", "w3", "w3", "w3")));
    assertThat(ended.daysUntil(0.167).reason()).isEqualTo("only 0.1667 answered within 3 days");
    assertThat(ended.daysUntil(0.18).reason()).isEqualTo("only 0.17 answered within 3 days");
  }

  @Test
  void a_day_that_is_unknown_or_not_yet_come_is_left_out_and_counted() {
    TimeToFeedback result =
        collect(
            List.of(
                Story.of("d10 F10"),
                Contribution.builder().id(ContributionId.of("undated")).build(),
                Story.of("").withRaisedOn(PartialDate.of(AS_OF)),
                Story.of("").withRaisedOn(PartialDate.of(Story.day(51))),
                Story.of("").withRaisedOn(PartialDate.of(Story.day(52)))));
    assertThat(result.leftOut())
        .extracting(LeftOut::toString)
        .containsExactly(
            "1: the day on which it was raised is not known", "2: raised after 2022-03-01");
    assertThat(result.denominator()).isEqualTo("2 contributions raised by 2022-03-01");
    assertThat(result.curve().get(0)).hasToString("after 0 days: 0.00 reached, 1.00 open");
  }

  @Test
  void on_the_day_it_was_raised_is_after_0_days() {
    TimeToFeedback result = collect(tenTimes(Story.all("d0 F0", "d0 F0", "d1 F1")));
    assertThat(result.curve().get(0)).hasToString("after 0 days: 0.67 reached, 0.33 open");
    assertThat(result).hasToString("half answered within 0 days; 30 answered");
    assertThat(result.within(0)).hasToString("0.67 (20 of 30)");
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
    assertThat(collect(Story.all("d3 F7"))).hasToString("1 answered");
    assertThat(collect(Story.all(""))).hasToString("1 still open");
    assertThat(collect(tenTimes(Story.all(""))))
        .hasToString("fewer than half answered so far; 10 still open");
    assertThat(collect(tenTimes(Story.all("w0"))))
        .hasToString("fewer than half answered so far; 10 withdrawn");
    TimeToFeedback alike = collect(tenTimes(Story.all("d3 F7")));
    assertThat(alike).hasToString("half answered within 7 days; 10 answered");
    assertThat(alike.thirdQuartile()).isEqualTo(Statistic.of(7));
    assertThat(alike.daysUntil(1)).isEqualTo(Statistic.of(7));
    assertThat(alike.within(6)).hasToString("0.00 (0 of 10)");
  }

  @Test
  void every_end_is_counted_apart() {
    TimeToFeedback changed =
        Story.all("d3 x7", "n4", "w5", "m6", "s7", "d9", "o9", "").stream()
            .collect(TimeToFeedback.collector(AS_OF, Milestone.CHANGED));
    assertThat(changed)
        .hasToString(
            "1 followed by a change, 2 still open, 1 withdrawn, 2 merged or split, 2 not taken up");
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
        "it is unknown whether 1 of 4 contributions was answered, since some steps may not be recorded";
    assertThat(unknown).hasToString(reason + "; 2 answered, 1 unknown, 1 withdrawn");
    assertThat(unknown.median()).isEqualTo(Statistic.undefined(reason));
    assertThat(unknown.within(30)).hasToString("undefined: " + reason + " (1 of 4)");
    assertThat(unknown.leftOut())
        .containsExactly(new LeftOut("no end is recorded, and some steps may be missing", 1));
    assertThat(unknown.caveat())
        .endsWith(" Some steps may not be recorded, so an earlier one may be missing.");

    Programme kept = programme.withRegisters(KeptRegister.throughout(Register.STEPS));
    assertThat(TimeToFeedback.of(kept)).hasToString("2 answered, 1 still open, 1 withdrawn");
    assertThat(TimeToFeedback.of(programme, Milestone.DECIDED))
        .hasToString("3 decided, 1 withdrawn");
    assertThat(TimeToFeedback.of(programme, Milestone.DECIDED).caveat())
        .endsWith(" Some steps may not be recorded, so an earlier one may be missing.");
    assertThat(TimeToFeedback.of(programme, Milestone.ACKNOWLEDGED))
        .hasToString(
            "it is unknown whether 3 of 4 contributions were acknowledged, since some steps may not"
                + " be recorded; 3 unknown, 1 withdrawn");
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
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> five.followedFor(-1))
        .withMessage("followedFor.days -1 is negative");
  }

  private static List<Contribution> tenTimes(List<Contribution> contributions) {
    return Collections.nCopies(10, contributions).stream().flatMap(List::stream).toList();
  }

  private static TimeToFeedback collect(List<Contribution> contributions) {
    return contributions.stream().collect(TimeToFeedback.collector(AS_OF));
  }
}
