package org.involvement.scoring.internal;

import java.util.Optional;

/** How far a score reaches over some completions, and the first of them that show it. */
final class Extremes {
  private Optional<ScoreRange> reach = Optional.empty();
  private Optional<Assumption> least = Optional.empty();
  private Optional<Assumption> greatest = Optional.empty();
  private Optional<Assumption> without = Optional.empty();

  void add(Assumption assumption, Optional<ScoreRange> found) {
    if (without.isEmpty() && found.map(ScoreRange::mayLeave).orElse(true)) {
      without = Optional.of(assumption);
    }
    if (found.isEmpty()) {
      return;
    }
    if (reach.isEmpty() || found.get().low() < reach.get().low()) {
      least = Optional.of(assumption);
    }
    if (reach.isEmpty() || found.get().high() > reach.get().high()) {
      greatest = Optional.of(assumption);
    }
    reach = Optional.of(reach.map(found.get()::hull).orElse(found.get()));
  }

  /** The reach over all; what leaves in some completion may leave. */
  Optional<ScoreRange> reach() {
    return without.isPresent() ? reach.map(ScoreRange::leaving) : reach;
  }

  Optional<Assumption> least() {
    return least;
  }

  Optional<Assumption> greatest() {
    return greatest;
  }

  Optional<Assumption> without() {
    return without;
  }
}
