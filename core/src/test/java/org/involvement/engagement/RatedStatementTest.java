package org.involvement.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.Example;
import org.involvement.Outcome;
import org.involvement.stakeholder.Perspective;
import org.involvement.value.Count;
import org.involvement.value.RatingCounts;
import org.involvement.value.StatementId;
import org.involvement.value.Text;
import org.involvement.work.Fast;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Fast
class RatedStatementTest {
  private static final RatingCounts TWELVE = RatingCounts.of(0, 1, 1, 6, 4);
  private static final RatedStatement STATEMENT =
      RatedStatement.builder()
          .id(StatementId.of("q3"))
          .text(Text.of("Travel is paid on the day."))
          .points(5)
          .build();

  private final StatementRatings ofCarers =
      StatementRatings.of(Perspective.CARER, TWELVE, Count.of(20));
  private final StatementRatings ofAnybody =
      new StatementRatings(Optional.empty(), TWELVE, Optional.empty());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          12    | ok
          11    | statementRatings.asked 11 is fewer than the 12 who rated
          10+   | ok
          10-15 | ok
          5-11  | statementRatings.asked 5-11 is fewer than the 12 who rated""")
  void no_more_rate_than_were_asked(Count asked, String outcome) {
    assertThat(Outcome.ok(() -> StatementRatings.of(Perspective.CARER, TWELVE, asked)))
        .isEqualTo(outcome);
  }

  @Example
  void its_scale_has_from_2_to_101_points() {
    assertThat(Outcome.ok(() -> STATEMENT.withPoints(2))).isEqualTo("ok");
    assertThat(Outcome.ok(() -> STATEMENT.withPoints(101))).isEqualTo("ok");
    assertThat(Outcome.ok(() -> STATEMENT.withPoints(1)))
        .isEqualTo("ratedStatement.points 1 is not from 2 to 101");
    assertThat(Outcome.ok(() -> STATEMENT.withPoints(102)))
        .isEqualTo("ratedStatement.points 102 is not from 2 to 101");
  }

  @Example
  void its_ratings_are_on_its_scale() {
    StatementRatings other =
        StatementRatings.of(Perspective.STAFF, RatingCounts.of(1, 2), Count.of(3));
    assertThat(Outcome.ok(() -> STATEMENT.withRatings(ofCarers, ofAnybody))).isEqualTo("ok");
    assertThat(Outcome.ok(() -> STATEMENT.withRatings(ofCarers, other)))
        .isEqualTo("ratedStatement.ratings[1].counts 1-2 does not have the 5 points of the scale");
  }

  @Example
  void a_perspective_stands_once() {
    assertThat(Outcome.ok(() -> STATEMENT.withRatings(ofCarers, ofAnybody, ofCarers)))
        .isEqualTo("ratedStatement.ratings[2] 'carer' stands at ratings[0] already");
    assertThat(Outcome.ok(() -> STATEMENT.withRatings(ofAnybody, ofAnybody)))
        .isEqualTo("ratedStatement.ratings[1] 'of any perspective' stands at ratings[0] already");
  }
}
