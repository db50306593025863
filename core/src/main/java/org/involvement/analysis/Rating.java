package org.involvement.analysis;

import java.util.Optional;
import org.involvement.stakeholder.Perspective;
import org.involvement.value.check.Checks;

/**
 * What one person who was asked made of a statement.
 *
 * @param perspective the standpoint it is counted under; empty where none is recorded
 * @param point the point of the scale, counted from 1; empty where no rating was given
 */
public record Rating(Optional<Perspective> perspective, Optional<Integer> point) {
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
}
