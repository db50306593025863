package org.involvement.engagement;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.involvement.stakeholder.Perspective;
import org.involvement.value.ActivityId;
import org.involvement.value.InvalidValueException;
import org.involvement.value.RatingCounts;
import org.involvement.value.StatementId;
import org.involvement.value.Text;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;

/**
 * A statement that people were asked to rate on an ordered scale, as in a survey or a round of a
 * Delphi study, with how they did.
 *
 * <p>It holds counts and never who gave which rating. Each rating is counted once, under one
 * perspective.
 *
 * @param id its id within the programme
 * @param text what was to be rated
 * @param activity where it was rated; empty means unknown
 * @param points how many points the scale has, from 1, the least in favour, upwards; 2 to 101
 * @param ratings the ratings by perspective; empty where nobody was asked
 */
@Value.Builder
public record RatedStatement(
    StatementId id,
    Text text,
    Optional<ActivityId> activity,
    long points,
    List<StatementRatings> ratings)
    implements WithRatedStatement {
  /**
   * Checks the parts.
   *
   * @throws InvalidValueException if id or text is missing, the scale has fewer than 2 or more than
   *     101 points, ratings are of another scale, or a perspective stands twice
   */
  public RatedStatement {
    Checks.required(id, "ratedStatement.id");
    Checks.required(text, "ratedStatement.text");
    activity = Checks.optional(activity);
    if (points < 2 || points > 101) {
      throw Checks.invalid(
          "ratedStatement.points", points, ViolationKind.OUT_OF_RANGE, "is not from 2 to 101");
    }
    ratings =
        Checks.distinct(
            ratings,
            "ratedStatement.ratings",
            part -> part.perspective().map(Perspective::value).orElse("of any perspective"));
    for (int i = 0; i < ratings.size(); i++) {
      RatingCounts counts = ratings.get(i).counts();
      if (counts.points() != points) {
        throw Checks.invalid(
            "ratedStatement.ratings." + i + ".counts",
            counts,
            ViolationKind.MISMATCH,
            "does not have the " + points + " points of the scale");
      }
    }
  }

  /** {@return an empty builder} */
  public static RatedStatementBuilder builder() {
    return new RatedStatementBuilder();
  }
}
