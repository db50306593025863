package org.involvement.analysis.consensus;

import java.io.Serializable;
import java.util.Optional;
import org.involvement.analysis.LeftOut;
import org.involvement.value.Count;
import org.involvement.value.InvalidValueException;
import org.involvement.value.RatingCounts;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;

/**
 * Ratings beside those who were asked for one, such as '0-1-1-6-4; 12 of 20 asked'.
 *
 * @param ratings the ratings by point
 * @param askedLeast the least number that can have been asked, not below those who rated
 * @param askedMost the greatest number that can have been asked; {@link Long#MAX_VALUE} where no
 *     upper end is known
 */
public record AskedRatings(RatingCounts ratings, long askedLeast, long askedMost)
    implements Serializable {
  /**
   * Checks the numbers.
   *
   * @throws InvalidValueException if the ratings are missing, fewer were asked than rated, or the
   *     range is upside down
   */
  public AskedRatings {
    Checks.required(ratings, "answered.ratings");
    if (askedLeast < ratings.total()) {
      throw Checks.invalid(
          "answered.askedLeast",
          askedLeast,
          ViolationKind.BELOW_OTHER,
          "is fewer than the " + ratings.total() + " who rated");
    }
    if (askedMost < askedLeast) {
      throw Checks.invalid(
          "answered.askedMost",
          askedMost,
          ViolationKind.BELOW_OTHER,
          "is below askedLeast " + askedLeast);
    }
  }

  /**
   * {@return ratings, and how many were asked for one; those who rated are taken as the least}
   *
   * @throws InvalidValueException if more rated than can have been asked
   */
  public static AskedRatings of(RatingCounts ratings, Optional<Count> asked) {
    Count known = asked.orElse(Count.atLeast(0));
    return new AskedRatings(
        ratings, Math.max(known.min(), ratings.total()), known.max().orElse(Long.MAX_VALUE));
  }

  /** {@return nobody asked on a scale of so many points} */
  public static AskedRatings none(long points) {
    return new AskedRatings(RatingCounts.none(points), 0, 0);
  }

  /** {@return how many were asked, as far as is known} */
  public Count asked() {
    return askedMost == Long.MAX_VALUE
        ? Count.atLeast(askedLeast)
        : Count.between(askedLeast, askedMost);
  }

  /** Those who were asked and gave no rating, as far as there must have been some. */
  Optional<LeftOut> withoutRating() {
    long least = askedLeast - ratings.total();
    if (least == 0) {
      return Optional.empty();
    }
    String number = askedMost == askedLeast ? "" : " (at least)";
    return Optional.of(new LeftOut("asked, gave no rating" + number, least));
  }

  /**
   * {@return both together}
   *
   * @throws InvalidValueException if the scales have different numbers of points
   */
  public AskedRatings plus(AskedRatings other) {
    boolean isOpen = Math.max(askedMost, other.askedMost) == Long.MAX_VALUE;
    return new AskedRatings(
        ratings.plus(other.ratings),
        Math.addExact(askedLeast, other.askedLeast),
        isOpen ? Long.MAX_VALUE : Math.addExact(askedMost, other.askedMost));
  }

  @Override
  public String toString() {
    return ratings + "; " + ratings.total() + " of " + asked() + " asked";
  }
}
