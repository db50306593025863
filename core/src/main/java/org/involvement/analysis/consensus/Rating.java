package org.involvement.analysis.consensus;

import java.util.Comparator;
import java.util.Optional;
import org.involvement.stakeholder.Perspective;
import org.involvement.value.check.Checks;

/**
 * What one person who was asked made of a statement.
 *
 * @param perspective the standpoint it is counted under; empty where none is recorded
 * @param point the point of the scale, counted from 1; empty where no rating was given
 */
public record Rating(Optional<Perspective> perspective, Optional<Integer> point)
    implements Comparable<Rating> {
  private static final Comparator<Rating> ORDER =
      Comparator.comparing((Rating rating) -> rating.perspective.map(Perspective::value).orElse(""))
          .thenComparing(rating -> rating.point.orElse(0));

  /** Takes what is missing as empty. */
  public Rating {
    perspective = Checks.optional(perspective);
    point = Checks.optional(point);
  }

  /** {@return a rating from a perspective} */
  public static Rating of(Perspective perspective, int point) {
    return new Rating(Optional.of(perspective), Optional.of(point));
  }

  /** {@return that somebody of a perspective was asked and gave no rating} */
  public static Rating none(Perspective perspective) {
    return new Rating(Optional.of(perspective), Optional.empty());
  }

  /** Compares the perspective, then the point; none is before any. */
  @Override
  public int compareTo(Rating other) {
    return ORDER.compare(this, other);
  }
}
