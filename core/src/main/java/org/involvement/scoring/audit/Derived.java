package org.involvement.scoring.audit;

import java.util.Optional;
import java.util.OptionalDouble;
import org.involvement.scoring.card.Support;
import org.involvement.scoring.internal.Reach;
import org.involvement.value.Bounds;

/** What follows for a score from its working and its parts; the components are as in a score. */
record Derived(
    Optional<Bounds> bounds,
    OptionalDouble value,
    OptionalDouble valueIfNotMet,
    OptionalDouble coverage,
    boolean mayNotApply,
    Support support) {

  /** Nothing to score. */
  static Derived none(Support support, OptionalDouble coverage) {
    return new Derived(
        Optional.empty(), OptionalDouble.empty(), OptionalDouble.empty(), coverage, false, support);
  }

  /** A score within its bounds, if it has any; the value is pulled into them. */
  static Derived of(Optional<Reach> reach, OptionalDouble value, OptionalDouble coverage) {
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
    return new Derived(
        bounds,
        within,
        OptionalDouble.empty(),
        coverage,
        reach.get().mayLeave(),
        Support.of(bounds, false));
  }

  /** The same with the value that counts what does not apply as not met. */
  Derived ifNotMet(OptionalDouble found) {
    return new Derived(bounds, value, found, coverage, mayNotApply, support);
  }

  Optional<Reach> reach() {
    return bounds.map(found -> Reach.of(found, mayNotApply));
  }

  boolean isExact() {
    return bounds.map(Bounds::exact).orElse(true);
  }
}
