package org.involvement.scoring.internal;

import org.involvement.value.Bounds;

/**
 * The range of a score over the completions in which it has one.
 *
 * @param low the minimum, in [0, 1]
 * @param high the maximum, in [0, 1]
 * @param mayLeave whether there are completions in which it has none and leaves with its weight
 * @param exact whether some completion has the minimum, and some the maximum; otherwise no
 *     completion is outside, and the range may be narrower
 */
public record ScoreRange(double low, double high, boolean mayLeave, boolean exact) {
  public static ScoreRange of(Bounds bounds, boolean mayLeave) {
    return new ScoreRange(bounds.low(), bounds.high(), mayLeave, bounds.exact());
  }

  /** The range of one or the other. */
  public ScoreRange hull(ScoreRange other) {
    return new ScoreRange(
        Math.min(low, other.low),
        Math.max(high, other.high),
        mayLeave || other.mayLeave,
        exact && other.exact);
  }

  /** The same, where no completion is outside another range either. */
  public ScoreRange within(ScoreRange other) {
    double least = Math.max(low, other.low);
    double greatest = Math.min(high, other.high);
    // Both contain the same completions: a gap between them is of rounding.
    return least > greatest
        ? other
        : new ScoreRange(least, greatest, mayLeave && other.mayLeave, exact);
  }

  public ScoreRange leaving() {
    return new ScoreRange(low, high, true, exact);
  }

  /** The same, exact only if something else is too. */
  public ScoreRange exactIf(boolean also) {
    return also ? this : new ScoreRange(low, high, mayLeave, false);
  }
}
