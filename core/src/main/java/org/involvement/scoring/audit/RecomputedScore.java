package org.involvement.scoring.audit;

import java.util.Optional;
import java.util.OptionalDouble;
import org.involvement.scoring.card.Support;
import org.involvement.scoring.internal.ScoreRange;
import org.involvement.value.Bounds;

/** What follows for a score from its working and its parts; the components are as in a score. */
record RecomputedScore(
    Optional<Bounds> bounds,
    OptionalDouble value,
    OptionalDouble valueIfNotMet,
    OptionalDouble coverage,
    boolean mayNotApply,
    Support support) {

  /** Nothing to score. */
  static RecomputedScore none(Support support, OptionalDouble coverage) {
    return new RecomputedScore(
        Optional.empty(), OptionalDouble.empty(), OptionalDouble.empty(), coverage, false, support);
  }

  /** A score within its bounds, if it has any; the value is pulled into them. */
  static RecomputedScore of(
      Optional<ScoreRange> reach, OptionalDouble value, OptionalDouble coverage) {
    if (reach.isEmpty()) {
      return none(Support.NO_DATA, coverage);
    }
    double low = reach.get().low();
    double high = reach.get().high();
    OptionalDouble within =
        value.isPresent()
            ? OptionalDouble.of(Math.max(low, Math.min(high, value.getAsDouble())))
            : value;
    Optional<Bounds> bounds = Optional.of(new Bounds(low, high, reach.get().exact()));
    return new RecomputedScore(
        bounds,
        within,
        OptionalDouble.empty(),
        coverage,
        reach.get().mayLeave(),
        Support.of(bounds, false));
  }

  /** The same with the value that counts what does not apply as not met. */
  RecomputedScore ifNotMet(OptionalDouble found) {
    return new RecomputedScore(bounds, value, found, coverage, mayNotApply, support);
  }

  Optional<ScoreRange> reach() {
    return bounds.map(found -> ScoreRange.of(found, mayNotApply));
  }

  boolean isExact() {
    return bounds.map(Bounds::exact).orElse(true);
  }
}
