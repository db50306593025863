package org.involvement.analysis.consensus;

import java.io.Serializable;
import java.util.Map;
import java.util.stream.Collector;
import org.involvement.engagement.RatedStatement;
import org.involvement.engagement.StatementRatings;
import org.involvement.internal.Counter;
import org.involvement.stakeholder.Perspective;
import org.involvement.value.InvalidValueException;
import org.involvement.value.RatingCounts;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;

/**
 * The ratings of one statement by perspective, from which {@link Consensus}, {@link RandUcla} and
 * {@link DelphiRule} are computed.
 *
 * <p>It adds up over any parts of the data in any order. Its memory grows with the points of the
 * scale and the perspectives, not with the ratings.
 *
 * @param unattributed the ratings under no perspective
 * @param byPerspective the ratings under each perspective
 */
public record RatingTally(AskedRatings unattributed, Map<Perspective, AskedRatings> byPerspective)
    implements Serializable {
  /**
   * Checks that all are of one scale.
   *
   * @throws InvalidValueException if a part is missing or the scales have different numbers of
   *     points
   */
  public RatingTally {
    Checks.required(unattributed, "ratingTally.unattributed");
    byPerspective = Checks.map(byPerspective, "ratingTally.byPerspective");
    int points = unattributed.ratings().points();
    byPerspective.forEach(
        (perspective, answered) -> {
          if (answered.ratings().points() != points) {
            throw Checks.invalid(
                "ratingTally.byPerspective." + perspective,
                answered.ratings(),
                ViolationKind.MISMATCH,
                "does not have " + points + " points");
          }
        });
  }

  /** {@return nobody asked on a scale of so many points, 2 to 101} */
  public static RatingTally none(long points) {
    return new RatingTally(AskedRatings.none(points), Map.of());
  }

  /** {@return the ratings that are recorded of a statement} */
  public static RatingTally of(RatedStatement statement) {
    RatingCounter counter = new RatingCounter(statement.points());
    for (StatementRatings part : statement.ratings()) {
      counter.add(part.perspective(), AskedRatings.of(part.counts(), part.asked()));
    }
    return counter.tally();
  }

  /**
   * {@return a collector of the ratings of single people on a scale of so many points} It throws an
   * {@link InvalidValueException} for a rating off the scale.
   */
  public static Collector<Rating, ?, RatingTally> collector(long points) {
    RatingTally none = none(points);
    return Collector.of(
        Counter<Rating>::new,
        (counter, rating) -> {
          none.check(rating);
          counter.add(rating);
        },
        Counter::plus,
        counter -> tally(points, counter.counts()));
  }

  /** {@return all ratings together} */
  public AskedRatings all() {
    return byPerspective.values().stream().reduce(unattributed, AskedRatings::plus);
  }

  /** {@return the ratings under a perspective; nobody where none of it was asked} */
  public AskedRatings of(Perspective perspective) {
    return byPerspective.getOrDefault(
        perspective, AskedRatings.none(unattributed.ratings().points()));
  }

  /**
   * {@return the ratings of both}
   *
   * @throws InvalidValueException if the scales have different numbers of points
   */
  public RatingTally plus(RatingTally other) {
    RatingCounter sum = new RatingCounter(unattributed.ratings().points());
    sum.add(this);
    sum.add(other);
    return sum.tally();
  }

  private static RatingTally tally(long points, Map<Rating, Long> numbers) {
    RatingCounter sum = new RatingCounter(points);
    for (Map.Entry<Rating, Long> entry : numbers.entrySet()) {
      long[] counts = new long[(int) points];
      entry.getKey().point().ifPresent(point -> counts[point - 1] = entry.getValue());
      sum.add(
          entry.getKey().perspective(),
          new AskedRatings(RatingCounts.of(counts), entry.getValue(), entry.getValue()));
    }
    return sum.tally();
  }

  private void check(Rating rating) {
    int points = unattributed.ratings().points();
    rating
        .point()
        .filter(point -> point < 1 || point > points)
        .ifPresent(
            point -> {
              throw Checks.invalid(
                  "rating.point",
                  point,
                  ViolationKind.OUT_OF_RANGE,
                  "is off the scale from 1 to " + points);
            });
  }
}
