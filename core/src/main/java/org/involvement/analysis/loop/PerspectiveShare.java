package org.involvement.analysis.loop;

import org.involvement.stakeholder.Perspective;
import org.involvement.value.InvalidValueException;
import org.involvement.value.check.Checks;

/**
 * How many of the contributions from one perspective came to a milestone, such as 'carer: 3 of 5'.
 *
 * @param perspective the perspective
 * @param share how many did
 */
public record PerspectiveShare(Perspective perspective, LoopShare share) {
  /**
   * Checks that both are given.
   *
   * @throws InvalidValueException if either is missing
   */
  public PerspectiveShare {
    Checks.required(perspective, "perspectiveShare.perspective");
    Checks.required(share, "perspectiveShare.share");
  }

  @Override
  public String toString() {
    return perspective + ": " + share;
  }
}
