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
public record Reach(double low, double high, boolean mayLeave, boolean exact) {
  public static Reach of(Bounds bounds, boolean mayLeave) {
    return new Reach(bounds.low(), bounds.high(), mayLeave, bounds.exact());
  }

  /** The range of one or the other. */
  public Reach hull(Reach other) {
    return new Reach(
        Math.min(low, other.low),
        Math.max(high, other.high),
        mayLeave || other.mayLeave,
        exact && other.exact);
  }

  /** The same, where no completion is outside another range either. */
  public Reach within(Reach other) {
    double least = Math.max(low, other.low);
    double greatest = Math.min(high, other.high);
    // Both contain the same completions: a gap between them is of rounding.
    return least > greatest ? other : new Reach(least, greatest, mayLeave && other.mayLeave, exact);
  }

  public Reach leaving() {
    return new Reach(low, high, true, exact);
  }

  /** The same, exact only if something else is too. */
  public Reach exactIf(boolean also) {
    return also ? this : new Reach(low, high, mayLeave, false);
  }
}
