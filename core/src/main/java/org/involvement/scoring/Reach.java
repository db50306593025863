package org.involvement.scoring;

/**
 * How far a score reaches over the completions in which it has one.
 *
 * @param low the least, in [0, 1]
 * @param high the greatest, in [0, 1]
 * @param mayLeave whether there are completions in which it has none and leaves with its weight
 */
record Reach(double low, double high, boolean mayLeave) {
  Reach hull(Reach other) {
    return new Reach(
        Math.min(low, other.low), Math.max(high, other.high), mayLeave || other.mayLeave);
  }

  Reach leaving() {
    return new Reach(low, high, true);
  }
}
