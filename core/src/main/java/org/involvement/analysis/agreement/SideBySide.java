package org.involvement.analysis.agreement;

import java.util.Optional;
import org.involvement.analysis.Statistic;
import org.involvement.analysis.internal.PointText;
import org.involvement.stakeholder.Perspective;
import org.involvement.value.InvalidValueException;
import org.involvement.value.RatingCounts;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;

/**
 * All ratings by assessors of one perspective, to be read beside those of others, such as 'staff:
 * 0-0-2-9-9, median 4; 2 assessors'.
 *
 * @param perspective their standpoint; empty where none is recorded
 * @param assessors how many they are
 * @param ratings all their ratings by point
 * @param median the middle of these
 */
public record SideBySide(
    Optional<Perspective> perspective, long assessors, RatingCounts ratings, Statistic median) {
  /**
   * Checks the parts.
   *
   * @throws InvalidValueException if a part is missing or there is no assessor
   */
  public SideBySide {
    perspective = Checks.optional(perspective);
    if (assessors < 1) {
      throw Checks.invalid(
          "sideBySide.assessors", assessors, ViolationKind.OUT_OF_RANGE, "is below 1");
    }
    Checks.required(ratings, "sideBySide.ratings");
    Checks.required(median, "sideBySide.median");
  }

  @Override
  public String toString() {
    return perspective.map(Perspective::value).orElse("no perspective")
        + ": "
        + ratings
        + ", median "
        + PointText.of(median)
        + "; "
        + assessors
        + (assessors == 1 ? " assessor" : " assessors");
  }
}
