package org.involvement.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import net.jqwik.api.Example;
import org.involvement.Outcome;
import org.involvement.value.RatingCounts;
import org.involvement.work.Fast;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Fast
class MedianTest {
  // R 4.2.2, psych 2.2.9: x <- rep(seq_along(v), v); c(median(x), interp.median(x))
  @ParameterizedTest
  @CsvSource({
    "0-1-1-6-4, 4, 4.166666666666667",
    "1-2-3-0-0-5, 3, 3.333333333333333",
    "2-0-0-0-2, 3, 3",
    "0-0-3-0-0, 3, 3",
    "7-3-9-2-8, 3, 3",
    "1-2-0-0-1, 2, 2"
  })
  void the_middle_and_the_middle_moved_within_its_point(
      RatingCounts ratings, double middle, double interpolated) {
    assertThat(Median.MIDDLE.of(ratings).value()).hasValue(middle);
    assertThat(Median.INTERPOLATED.of(ratings).value().orElseThrow())
        .isCloseTo(interpolated, within(1e-12));
  }

  @Example
  void between_two_points_it_stays() {
    assertThat(Median.INTERPOLATED.of(RatingCounts.of(0, 3, 3, 0)).value()).hasValue(2.5);
    assertThat(Median.INTERPOLATED.of(RatingCounts.of(3, 0, 3)).value()).hasValue(2);
  }

  @Example
  void nobody_has_no_middle() {
    assertThat(Median.values())
        .extracting(median -> median.of(RatingCounts.none(5)).toString())
        .containsOnly("undefined: nobody rated");
  }

  // R 4.2.2: x <- rep(1:9, c(1,2,0,3,1,0,2,1,1)); for (t in 1:9) quantile(x, c(.25, .3, .7),
  // type=t)
  @ParameterizedTest
  @CsvSource({
    "HF1, 2, 4, 7",
    "HF2, 2, 4, 7",
    "HF3, 2, 2, 7",
    "HF4, 2, 2.6, 6.4",
    "HF5, 2.5, 3.6, 7",
    "HF6, 2, 3.2, 7",
    "HF7, 3, 4, 7",
    "HF8, 2.333333333333333, 3.466666666666666, 7",
    "HF9, 2.375, 3.5, 7"
  })
  void each_percentile_method_is_that_of_r(
      PercentileMethod method, double quarter, double p30, double p70) {
    RatingCounts ratings = RatingCounts.of(1, 2, 0, 3, 1, 0, 2, 1, 1);
    assertThat(method.of(ratings, 0.25).value().orElseThrow()).isCloseTo(quarter, within(1e-12));
    assertThat(method.of(ratings, 0.3).value().orElseThrow()).isCloseTo(p30, within(1e-12));
    assertThat(method.of(ratings, 0.7).value().orElseThrow()).isCloseTo(p70, within(1e-12));
    assertThat(method.of(ratings, 0).value()).hasValue(1);
    assertThat(method.of(ratings, 1).value()).hasValue(9);
  }

  @Example
  void a_method_is_named_by_its_number() {
    assertThat(PercentileMethod.HF7).hasToString("definition 7 of Hyndman and Fan");
    assertThat(
            Arrays.stream(PercentileMethod.values()).map(one -> one.of(RatingCounts.none(9), 0.3)))
        .containsOnly(Statistic.undefined("nobody rated"));
  }

  @Example
  void very_many_ratings_take_no_more_memory() {
    RatingCounts many = RatingCounts.of(1_000_000_000, 0, 1_147_483_647);
    assertThat(PercentileMethod.HF1.of(many, 0.4).value()).hasValue(1);
    assertThat(Median.MIDDLE.of(many).value()).hasValue(3);
  }

  @ParameterizedTest
  @CsvSource({"-0.1", "1.1", "NaN"})
  void a_share_is_from_0_to_1(double share) {
    assertThat(Outcome.of(() -> PercentileMethod.HF7.of(RatingCounts.of(1, 2), share)))
        .isEqualTo("share " + share + " is not a number from 0 to 1");
  }
}
