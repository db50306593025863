package org.involvement.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.involvement.analysis.time.TimeToFeedback;
import org.involvement.feedback.Contribution;
import org.involvement.feedback.Disposition;
import org.involvement.feedback.Milestone;
import org.involvement.value.ContributionId;
import org.involvement.value.InvalidValueException;
import org.involvement.value.PartialDate;
import org.involvement.value.Period;
import org.involvement.work.Fast;
import org.junit.jupiter.api.Test;

@Fast
class TrendTest {
  private static final Period FIRST = Period.parse("2022-01-01/2022-03-31");
  private static final Period SECOND = Period.parse("2022-04-01/2022-06-30");
  private static final LocalDate AS_OF = LocalDate.of(2022, 12, 31);

  /** Each of five ten times, so that there are enough for a share. */
  private final List<Contribution> fifty =
      Collections.nCopies(
              10,
              List.of(
                  raised("2022-01-01"),
                  raised("2022-03-31")
                      .decided(PartialDate.of(LocalDate.of(2022, 4, 10)), Disposition.AGREED),
                  raised("2022-04-01"),
                  raised("2022-07-01"),
                  Contribution.builder().id(ContributionId.of("undated")).build()))
          .stream()
          .flatMap(List::stream)
          .toList();

  @Test
  void each_period_has_its_own_counts() {
    Trend trend = decidedWithin(30, List.of(FIRST, SECOND));
    assertThat(trend)
        .hasToString(
            """
            2022-01-01/2022-03-31: 0.50 (10 of 20)
            2022-04-01/2022-06-30: 0.00 (0 of 10)""");
    assertThat(trend.definition())
        .startsWith(
            "Share decided within 30 days. Days from the day a contribution was raised to the first"
                + " day on which it was decided");
    assertThat(trend.denominator()).isEqualTo("2 periods, each with its own");
    assertThat(trend.leftOut())
        .extracting(LeftOut::toString)
        .containsExactly("10: the day is not known", "10: the day is in none of the periods");
    assertThat(trend.caveat()).contains("A difference between periods is not explained by them");
  }

  @Test
  void a_period_of_nobody_has_a_reason_and_a_trend_of_no_period_is_one() {
    Trend trend = decidedWithin(30, List.of(Period.parse("2021-01-01/2021-12-31")));
    assertThat(trend.points().get(0))
        .hasToString(
            "2021-01-01/2021-12-31: undefined: no contribution is known to be raised by 2022-12-31"
                + " (0 of 0)");
    assertThat(trend.denominator()).isEqualTo("1 period, each with its own");
    Trend none = Trend.of(List.of());
    assertThat(none.definition()).isEqualTo("No period was asked for");
    assertThat(none).hasToString("");
  }

  @Test
  void an_open_period_can_be_the_last() {
    assertThat(decidedWithin(30, List.of(FIRST, Period.parse("2022-04-01/.."))).points().get(1))
        .hasToString("2022-04-01/..: 0.00 (0 of 20)");
  }

  @Test
  void figures_of_two_definitions_are_not_put_side_by_side() {
    List<TrendPoint> points =
        List.of(
            new TrendPoint(FIRST, Counted.share("Share answered", 1, 2)),
            new TrendPoint(SECOND, Counted.share("Share answered in time", 1, 2)));
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Trend.of(points))
        .withMessage(
            "trend.points[1].figure.definition is 'Share answered in time', and that of points[0]"
                + " is 'Share answered'");
  }

  @Test
  void periods_ascend_and_do_not_overlap() {
    for (String next :
        List.of("2022-03-31/2022-06-30", "2021-01-01/2021-12-31", FIRST.toString())) {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> decidedWithin(30, List.of(FIRST, Period.parse(next))))
          .withMessage("trend.points[1].period " + next + " does not begin after " + FIRST);
    }
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> decidedWithin(30, List.of(Period.parse("2022-01-01/.."), SECOND)))
        .withMessage(
            "trend.points[1].period 2022-04-01/2022-06-30 does not begin after 2022-01-01/..");
  }

  @Test
  void a_figure_has_counts_that_fit() {
    assertThat(Counted.share("Share answered", 31, 50)).hasToString("0.62 (31 of 50)");
    assertThat(Counted.share("Share answered", 0, 0))
        .hasToString("undefined: there is no item (0 of 0)");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Counted.share("Share answered", 3, 2))
        .withMessage("counted.of 2 is below counted.counted 3");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new Counted("Share answered", Statistic.of(1), -1, 2))
        .withMessage("counted.counted -1 is negative");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Counted.share(" ", 1, 2))
        .withMessage("counted.definition is blank");
  }

  private Trend decidedWithin(long days, List<Period> periods) {
    return Trend.of(
        fifty,
        Contribution::raisedOn,
        periods,
        part ->
            part.stream().collect(TimeToFeedback.collector(AS_OF, Milestone.DECIDED)).within(days));
  }

  private static Contribution raised(String day) {
    return Contribution.builder()
        .id(ContributionId.of("c"))
        .raisedOn(PartialDate.of(LocalDate.parse(day)))
        .build();
  }
}
