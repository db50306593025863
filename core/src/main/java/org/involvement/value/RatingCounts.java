package org.involvement.value;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.involvement.value.check.Checks;

/**
 * How many ratings fell on each point of an ordered scale, such as '0-1-1-6-4' on one of 5 points.
 *
 * <p>Points are numbered from 1. It holds neither who rated nor what the points are called, and
 * says nothing of how far two points are apart.
 *
 * @param counts the ratings on each point, from the lowest; 2 to 101 points, together at most
 *     2,147,483,647 ratings
 */
public record RatingCounts(List<Long> counts) implements Serializable {
  private static final int MOST_POINTS = 101;
  private static final long MOST_RATINGS = Integer.MAX_VALUE;
  private static final Pattern FORM = Pattern.compile("\\d{1,10}(-\\d{1,10}){1,100}");

  /**
   * Checks the counts.
   *
   * @throws InvalidValueException if there are fewer than 2 or more than 101 points, a count is
   *     missing or negative, or there are more than 2,147,483,647 ratings
   */
  public RatingCounts {
    counts = Checks.list(counts, "ratingCounts.counts");
    checkPoints(counts.size());
    long total = 0;
    for (int i = 0; i < counts.size(); i++) {
      if (counts.get(i) < 0) {
        throw Checks.invalid(
            "ratingCounts.counts." + i, counts.get(i), ViolationKind.OUT_OF_RANGE, "is negative");
      }
      total += Math.min(counts.get(i), MOST_RATINGS + 1);
    }
    if (total > MOST_RATINGS) {
      throw Checks.invalid(
          "ratingCounts", "", ViolationKind.TOO_MANY, "holds more than 2,147,483,647 ratings");
    }
  }

  /** {@return the ratings on each point, from the lowest} */
  public static RatingCounts of(long... counts) {
    return new RatingCounts(
        LongStream.of(Checks.required(counts, "ratingCounts.counts")).boxed().toList());
  }

  /**
   * {@return no rating on a scale of so many points}
   *
   * @throws InvalidValueException if it has fewer than 2 or more than 101 points
   */
  public static RatingCounts none(long points) {
    checkPoints(points);
    return new RatingCounts(Stream.generate(() -> 0L).limit(points).toList());
  }

  /**
   * {@return what {@link #toString()} wrote} The form is '0-1-1-6-4'.
   *
   * @throws InvalidValueException if the text has another form or holds too many points or ratings
   */
  public static RatingCounts parse(String text) {
    if (!FORM.matcher(Checks.required(text, "ratingCounts")).matches()) {
      throw Checks.invalid(
          "ratingCounts", text, ViolationKind.MALFORMED, "is not of the form 0-1-1-6-4");
    }
    return new RatingCounts(Stream.of(text.split("-", -1)).map(Long::valueOf).toList());
  }

  /** {@return how many points the scale has} */
  public int points() {
    return counts.size();
  }

  /** {@return how many ratings there are} */
  public long total() {
    return counts.stream().mapToLong(Long::longValue).sum();
  }

  /**
   * {@return how many ratings fell on a point, counted from 1}
   *
   * @throws InvalidValueException if it is off the scale
   */
  public long at(int point) {
    checkPoint(point);
    return counts.get(point - 1);
  }

  /**
   * {@return these and one more rating on a point, counted from 1}
   *
   * @throws InvalidValueException if the point is off the scale
   */
  public RatingCounts plus(int point) {
    checkPoint(point);
    List<Long> more = new ArrayList<>(counts);
    more.set(point - 1, more.get(point - 1) + 1);
    return new RatingCounts(more);
  }

  /**
   * {@return the ratings of both together}
   *
   * @throws InvalidValueException if the other scale has another number of points, or there are too
   *     many ratings
   */
  public RatingCounts plus(RatingCounts other) {
    if (Checks.required(other, "ratingCounts").points() != points()) {
      throw Checks.invalid(
          "ratingCounts", other, ViolationKind.MISMATCH, "does not have " + points() + " points");
    }
    List<Long> sums = new ArrayList<>();
    for (int i = 0; i < counts.size(); i++) {
      sums.add(counts.get(i) + other.counts.get(i));
    }
    return new RatingCounts(sums);
  }

  @Override
  public String toString() {
    return String.join("-", counts.stream().map(String::valueOf).toList());
  }

  private void checkPoint(int point) {
    if (point < 1 || point > points()) {
      throw Checks.invalid(
          "rating", point, ViolationKind.OUT_OF_RANGE, "is off the scale from 1 to " + points());
    }
  }

  private static void checkPoints(long points) {
    if (points < 2 || points > MOST_POINTS) {
      throw Checks.invalid(
          "ratingCounts",
          points,
          ViolationKind.OUT_OF_RANGE,
          "is not from 2 to " + MOST_POINTS + " points");
    }
  }
}
