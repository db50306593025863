package org.involvement.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.involvement.value.Bounds;

/**
 * How many points each criterion costs: the value at the top with this criterion alone at its upper
 * bound, less the value at the top.
 */
final class PointsLost {
  private PointsLost() {}

  /** The same tree with the points lost; of a profile, each criterion at its top is a top. */
  static Score in(Score root) {
    return aggregation(root).isPresent()
        ? ofTop(root)
        : root.withParts(root.parts().stream().map(PointsLost::ofTop).toList());
  }

  private static Score ofTop(Score top) {
    return of(top, top.value(), OptionalDouble::of);
  }

  /** With the value at the top, and what it would be if this score had another value. */
  private static Score of(
      Score score, OptionalDouble top, Function<Double, OptionalDouble> topGiven) {
    OptionalDouble lost =
        score
            .bounds()
            .map(bounds -> difference(topGiven.apply(bounds.high()), top))
            .orElse(OptionalDouble.empty());
    List<Score> parts = new ArrayList<>();
    for (int i = 0; i < score.parts().size(); i++) {
      int at = i;
      parts.add(
          of(
              score.parts().get(i),
              top,
              points -> {
                OptionalDouble value = valueGiven(score, at, points);
                return value.isPresent() ? topGiven.apply(value.getAsDouble()) : value;
              }));
    }
    return score.withPointsLost(lost).withParts(parts);
  }

  /** The value of a combination with one of its parts at other points; empty if it has none. */
  private static OptionalDouble valueGiven(Score score, int changed, double points) {
    if (score.value().isEmpty()) {
      return OptionalDouble.empty();
    }
    List<Part> valued = new ArrayList<>();
    for (int i = 0; i < score.parts().size(); i++) {
      Score part = score.parts().get(i);
      if (i == changed || part.value().isPresent()) {
        double of = i == changed ? points : part.value().getAsDouble();
        valued.add(new Part(part.weight().doubleValue(), of, false));
      }
    }
    Bounds bounds = score.bounds().orElseThrow();
    double value = aggregation(score).orElseThrow().of(valued);
    return OptionalDouble.of(Math.max(bounds.low(), Math.min(bounds.high(), value)));
  }

  private static OptionalDouble difference(OptionalDouble raised, OptionalDouble value) {
    return raised.isPresent() && value.isPresent()
        ? OptionalDouble.of(raised.getAsDouble() - value.getAsDouble())
        : OptionalDouble.empty();
  }

  private static Optional<Aggregation> aggregation(Score score) {
    return score.working() instanceof Working.Combined combined
        ? combined.aggregation()
        : Optional.empty();
  }
}
