package org.involvement.value;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.involvement.Outcome;
import org.involvement.arbitrary.Values;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatingCountsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0-1-1-6-4    | 0-1-1-6-4
          0-0          | 0-0
          2147483647-0 | 2147483647-0
          2147483647-1 | ratingCounts holds more than 2,147,483,647 ratings
          9999999999-0 | ratingCounts holds more than 2,147,483,647 ratings
          5            | ratingCounts '5' is not of the form 0-1-1-6-4
          1-2-         | ratingCounts '1-2-' is not of the form 0-1-1-6-4
          1--2         | ratingCounts '1--2' is not of the form 0-1-1-6-4
          1-x          | ratingCounts '1-x' is not of the form 0-1-1-6-4
          12345678901-0 | ratingCounts '12345678901-0' is not of the form 0-1-1-6-4""")
  void parse_says_what_is_wrong(String text, String outcome) {
    assertThat(Outcome.of(() -> RatingCounts.parse(text))).isEqualTo(outcome);
  }

  @Example
  void a_scale_has_from_2_to_101_points() {
    assertThat(Outcome.ok(() -> RatingCounts.none(2))).isEqualTo("ok");
    assertThat(Outcome.ok(() -> RatingCounts.none(101))).isEqualTo("ok");
    assertThat(Outcome.ok(() -> RatingCounts.none(1)))
        .isEqualTo("ratingCounts 1 is not from 2 to 101 points");
    assertThat(Outcome.ok(() -> RatingCounts.none(102)))
        .isEqualTo("ratingCounts 102 is not from 2 to 101 points");
    assertThat(Outcome.ok(() -> RatingCounts.of()))
        .isEqualTo("ratingCounts 0 is not from 2 to 101 points");
  }

  @Example
  void no_count_is_negative() {
    assertThat(Outcome.of(() -> RatingCounts.of(1, -1, 0)))
        .isEqualTo("ratingCounts.counts[1] -1 is negative");
    assertThat(Outcome.of(() -> RatingCounts.of(Long.MAX_VALUE, Long.MAX_VALUE)))
        .isEqualTo("ratingCounts holds more than 2,147,483,647 ratings");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1 | 1-1-1
          3 | 0-1-2
          0 | rating 0 is off the scale from 1 to 3
          4 | rating 4 is off the scale from 1 to 3""")
  void a_rating_is_on_the_scale(int point, String outcome) {
    RatingCounts counts = RatingCounts.of(0, 1, 1);
    assertThat(Outcome.of(() -> counts.plus(point))).isEqualTo(outcome);
  }

  @Example
  void a_point_is_counted_from_1() {
    assertThat(RatingCounts.of(7, 8).at(1)).isEqualTo(7);
    assertThat(RatingCounts.of(7, 8).at(2)).isEqualTo(8);
    assertThat(Outcome.of(() -> RatingCounts.of(7, 8).at(3)))
        .isEqualTo("rating 3 is off the scale from 1 to 2");
  }

  @Example
  void only_ratings_on_one_scale_add_up() {
    assertThat(RatingCounts.of(1, 2).plus(RatingCounts.of(3, 0))).hasToString("4-2");
    assertThat(Outcome.of(() -> RatingCounts.of(1, 2).plus(RatingCounts.of(1, 2, 3))))
        .isEqualTo("ratingCounts 1-2-3 does not have 2 points");
  }

  @Property
  void one_rating_more_is_one_more_in_all(@ForAll("counts") RatingCounts counts) {
    RatingCounts more = counts.plus(counts.points());
    assertThat(more.total()).isEqualTo(counts.total() + 1);
    assertThat(more)
        .isEqualTo(counts.plus(RatingCounts.none(counts.points()).plus(counts.points())));
  }

  @Provide
  Arbitrary<RatingCounts> counts() {
    return Values.ratingCounts(4);
  }
}
