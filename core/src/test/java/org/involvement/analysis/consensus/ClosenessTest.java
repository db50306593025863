package org.involvement.analysis.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.involvement.arbitrary.Values;
import org.involvement.value.RatingCounts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClosenessTest {
  // The first: agrmt 1.42.12, consensus(c(30,40,210,130,530,50,10)), printed in its manual as
  // 0.7256876. All: R 4.2.2, p <- v/sum(v); X <- seq_along(v); mu <- sum(p*X); d <- length(v)-1;
  // 1 + sum((p*log2(1-abs(X-mu)/d))[p>0])
  @ParameterizedTest
  @CsvSource({
    "30-40-210-130-530-50-10, 0.7256876139593462",
    "10-20-30-15-4, 0.6238705960276416",
    "0-1-1-6-4, 0.7332201280774775",
    "1-0-1, 0",
    "5-0-0-0-5, 0",
    "0-0-9-0-0, 1",
    "1-0, 1"
  })
  void consensus_of_tastle_and_wierman(RatingCounts ratings, double expected) {
    assertThat(Closeness.TASTLE_WIERMAN.of(ratings).value().orElseThrow())
        .isCloseTo(expected, within(1e-12));
  }

  // The first: agrmt 1.42.12, agreement(c(30,40,210,130,530,50,10)), printed in its manual as
  // 0.6113333. The second: recomputed for the project's catalogue from the paper's formula. The
  // others by hand: 0-1-1-6-4 has the layers 0-1-1-1-1 (4 of 12, ¼), 0-0-0-1-1 (6 of 12, ¾) and
  // 0-0-0-1-0 (2 of 12, 1), in all 7.5/12; 1-0-1-0-0 has TU 2 and TDU 1, so U (3·2 − 4·1)/(3·3) and
  // A 2/9 · ¾.
  @ParameterizedTest
  @CsvSource({
    "30-40-210-130-530-50-10, 0.6113333, 1e-7",
    "10-20-30-15-4, 0.3924051, 1e-7",
    "0-1-1-6-4, 0.625, 1e-12",
    "1-0-1-0-0, 0.16666666666666666, 1e-12",
    "4-0-0-4, -1, 1e-12",
    "4-0-4, -1, 1e-12",
    "4-4-4-4, 0, 1e-12",
    "0-0-4-0, 1, 1e-12"
  })
  void agreement_of_van_der_eijk(RatingCounts ratings, double expected, double tolerance) {
    assertThat(Closeness.VAN_DER_EIJK.of(ratings).value().orElseThrow())
        .isCloseTo(expected, within(tolerance));
  }

  @Example
  void where_nobody_rated_both_are_undefined() {
    assertThat(List.of(Closeness.values()))
        .extracting(closeness -> closeness.of(RatingCounts.none(5)).toString())
        .containsOnly("undefined: nobody rated");
  }

  @Example
  void agreement_needs_three_points() {
    assertThat(Closeness.VAN_DER_EIJK.of(RatingCounts.of(2, 3)))
        .hasToString("undefined: agreement A needs a scale of 3 points or more");
    assertThat(Closeness.VAN_DER_EIJK.of(RatingCounts.none(2)))
        .hasToString("undefined: agreement A needs a scale of 3 points or more");
  }

  @Property
  void both_stay_in_their_range(@ForAll("some") RatingCounts ratings) {
    assertThat(value(Closeness.TASTLE_WIERMAN, ratings)).isBetween(0.0, 1.0);
    assertThat(value(Closeness.VAN_DER_EIJK, ratings)).isBetween(-1 - 1e-9, 1 + 1e-9);
  }

  @Property
  void the_scale_turned_round_is_as_close_and_a_panel_twice_as_large_too(
      @ForAll("some") RatingCounts ratings) {
    List<Long> turned = new ArrayList<>(ratings.counts());
    Collections.reverse(turned);
    for (Closeness closeness : Closeness.values()) {
      double value = value(closeness, ratings);
      assertThat(value(closeness, new RatingCounts(turned))).isCloseTo(value, within(1e-9));
      assertThat(value(closeness, ratings.plus(ratings))).isCloseTo(value, within(1e-9));
    }
  }

  @Property
  void a_rating_on_the_only_point_there_is_changes_nothing(@ForAll("points") int point) {
    RatingCounts one = RatingCounts.none(5).plus(point);
    for (Closeness closeness : Closeness.values()) {
      assertThat(value(closeness, one)).isEqualTo(1);
      assertThat(value(closeness, one.plus(point))).isEqualTo(1);
      assertThat(value(closeness, one.plus(point % 5 + 1))).isLessThan(1);
    }
  }

  @Provide
  Arbitrary<Integer> points() {
    return Arbitraries.integers().between(1, 5);
  }

  @Provide
  Arbitrary<RatingCounts> some() {
    return Arbitraries.longs()
        .between(3, 9)
        .flatMap(Values::ratingCounts)
        .filter(ratings -> ratings.total() > 0);
  }

  private static double value(Closeness closeness, RatingCounts ratings) {
    return closeness.of(ratings).value().orElseThrow();
  }
}
