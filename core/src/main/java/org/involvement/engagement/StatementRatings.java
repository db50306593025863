package org.involvement.engagement;

import java.util.Optional;
import org.involvement.stakeholder.Perspective;
import org.involvement.value.Count;
import org.involvement.value.InvalidValueException;
import org.involvement.value.RatingCounts;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;

/**
 * How people of one perspective rated a statement, such as 0-1-1-6-4 of 20 who were asked.
 *
 * @param perspective whose ratings they are; empty means of any perspective
 * @param counts the ratings by point of the scale, from the least in favour
 * @param asked how many were asked, those who gave no rating included; empty means unknown
 */
public record StatementRatings(
    Optional<Perspective> perspective, RatingCounts counts, Optional<Count> asked) {
  /**
   * Checks the parts.
   *
   * @throws InvalidValueException if the counts are missing, or more rated than can have been asked
   */
  public StatementRatings {
    perspective = Checks.optional(perspective);
    Checks.required(counts, "statementRatings.counts");
    asked = Checks.optional(asked);
    Optional<Long> most = asked.flatMap(Count::max);
    if (most.isPresent() && most.get() < counts.total()) {
      throw Checks.invalid(
          "statementRatings.asked",
          asked.get(),
          ViolationKind.BELOW_OTHER,
          "is fewer than the " + counts.total() + " who rated");
    }
  }

  /** {@return the ratings of a perspective, of so many who were asked} */
  public static StatementRatings of(Perspective perspective, RatingCounts counts, Count asked) {
    return new StatementRatings(
        Checks.given(perspective, "statementRatings.perspective"),
        counts,
        Checks.given(asked, "statementRatings.asked"));
  }
}
