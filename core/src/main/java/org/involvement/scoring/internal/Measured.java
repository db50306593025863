package org.involvement.scoring.internal;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.involvement.scoring.card.Figure;
import org.involvement.scoring.card.Score;
import org.involvement.scoring.card.Working;
import org.involvement.value.Bounds;

/**
 * What a measure came to, before it is known of which criterion. All is as of {@link Score}; bounds
 * come from elsewhere.
 */
@Value.Builder
record Measured(
    OptionalDouble value,
    OptionalDouble valueIfNotMet,
    OptionalDouble coverage,
    Working working,
    List<Score> parts) {

  static MeasuredBuilder builder() {
    return new MeasuredBuilder();
  }

  /** What a figure comes to. */
  static Measured of(Figure figure) {
    return builder()
        .value(figure.value())
        .valueIfNotMet(figure.valueIfNotMet())
        .coverage(figure.coverage())
        .working(figure)
        .build();
  }

  /** Nothing is decided, though there would be something to decide. */
  Measured undecided(Working.Undecided why) {
    return coverage.isEmpty()
        ? this
        : new Measured(
            OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.of(0), why, parts);
  }

  /** The value pulled into the bounds, which rounding or a safe bound may have left. */
  OptionalDouble valueWithin(Optional<Bounds> bounds) {
    if (value.isEmpty() || bounds.isEmpty()) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(
        Math.max(bounds.get().low(), Math.min(bounds.get().high(), value.getAsDouble())));
  }
}
