package org.involvement.analysis.consensus;

import java.util.Optional;
import org.involvement.engagement.RatedStatement;
import org.involvement.engagement.StatementRatings;
import org.involvement.stakeholder.Perspective;
import org.involvement.value.Count;
import org.involvement.value.RatingCounts;
import org.involvement.value.StatementId;
import org.involvement.value.Text;

/** Tallies for the tests, made from the record of a statement. */
final class Panel {
  private Panel() {}

  /** All ratings under no perspective, of people of whom it is not known who else was asked. */
  static RatingTally of(String counts) {
    RatingCounts parsed = RatingCounts.parse(counts);
    return RatingTally.of(
        statement(parsed.points())
            .withRatings(new StatementRatings(Optional.empty(), parsed, Optional.empty())));
  }

  static RatingTally of(String... perspectivesAndCounts) {
    RatedStatement statement = statement(RatingCounts.parse(perspectivesAndCounts[1]).points());
    RatingTally tally = RatingTally.none(statement.points());
    for (int i = 0; i < perspectivesAndCounts.length; i += 2) {
      RatingCounts counts = RatingCounts.parse(perspectivesAndCounts[i + 1]);
      StatementRatings ratings =
          StatementRatings.of(
              Perspective.of(perspectivesAndCounts[i]), counts, Count.of(counts.total()));
      tally = tally.plus(RatingTally.of(statement.withRatings(ratings)));
    }
    return tally;
  }

  static RatedStatement statement(int points) {
    return RatedStatement.builder()
        .id(StatementId.of("q3"))
        .text(Text.of("Travel is paid on the day."))
        .points(points)
        .build();
  }
}
