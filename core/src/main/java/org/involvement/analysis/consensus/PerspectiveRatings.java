package org.involvement.analysis.consensus;

import java.util.Optional;
import java.util.OptionalLong;
import org.involvement.analysis.Statistic;
import org.involvement.analysis.internal.PointText;
import org.involvement.stakeholder.Perspective;
import org.involvement.value.InvalidValueException;
import org.involvement.value.check.Checks;

/**
 * The ratings of one perspective beside those of all, such as 'staff: 0-0-1-5-6; 12 of 12 asked;
 * median 4.5; 0 on the other side'.
 *
 * @param perspective whose ratings they are; empty where no perspective is recorded
 * @param answered their ratings, and how many of them were asked
 * @param median their middle rating
 * @param opposed how many of them rated on the other side of the middle of the scale than the
 *     median of all; empty where that median is in the middle, or there is none
 */
public record PerspectiveRatings(
    Optional<Perspective> perspective,
    AskedRatings answered,
    Statistic median,
    OptionalLong opposed) {
  /**
   * Checks the parts.
   *
   * @throws InvalidValueException if a part is missing
   */
  public PerspectiveRatings {
    perspective = Checks.optional(perspective);
    Checks.required(answered, "perspectiveRatings.answered");
    Checks.required(median, "perspectiveRatings.median");
    Checks.required(opposed, "perspectiveRatings.opposed");
  }

  @Override
  public String toString() {
    return perspective.map(Perspective::value).orElse("no perspective")
        + ": "
        + answered
        + "; median "
        + PointText.of(median)
        + (opposed.isPresent() ? "; " + opposed.getAsLong() + " on the other side" : "");
  }
}
