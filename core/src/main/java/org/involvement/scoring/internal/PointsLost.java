package org.involvement.scoring.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.involvement.scoring.card.Score;
import org.involvement.scoring.card.Working;
import org.involvement.scoring.rule.Aggregation;
import org.involvement.value.Bounds;

/**
 * How many points each criterion costs: the value at the top with this criterion alone at its upper
 * bound, less the value at the top.
 */
public final class PointsLost {
  private static final OptionalDouble NONE = OptionalDouble.empty();

  private PointsLost() {}

  /** The same tree with the points lost; of a profile, each criterion at its top is a top. */
  public static Score in(Score root) {
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
    Optional<Values> values = Values.of(score);
    List<Score> parts = new ArrayList<>();
    for (Score part : score.parts()) {
      int at = parts.size();
      parts.add(
          of(
              part,
              top,
              points -> {
                OptionalDouble value = values.map(all -> all.given(at, points)).orElse(NONE);
                return value.isPresent() ? topGiven.apply(value.getAsDouble()) : value;
              }));
    }
    return score.withPointsLost(lost).withParts(parts);
  }

  /** The values of the parts of a combination that has one itself. */
  private record Values(Score score, Aggregate aggregate, Map<Integer, Integer> places) {
    static Optional<Values> of(Score score) {
      if (score.value().isEmpty() || score.parts().isEmpty()) {
        return Optional.empty();
      }
      List<WeightedScore> valued = new ArrayList<>();
      Map<Integer, Integer> places = new HashMap<>();
      for (int i = 0; i < score.parts().size(); i++) {
        Score part = score.parts().get(i);
        if (part.value().isPresent()) {
          places.put(i, valued.size());
          valued.add(new WeightedScore(weight(part), part.value().getAsDouble(), false));
        }
      }
      return Optional.of(
          new Values(score, new Aggregate(aggregation(score).orElseThrow(), valued), places));
    }

    /** The value of the combination with one of its parts at other points. */
    OptionalDouble given(int changed, double points) {
      Score part = score.parts().get(changed);
      if (part.value().equals(OptionalDouble.of(points))) {
        return score.value();
      }
      Optional<Integer> place = Optional.ofNullable(places.get(changed));
      double value =
          place
              .map(at -> aggregate.with(Map.of(at, points)))
              .orElseGet(() -> aggregate.plus(new WeightedScore(weight(part), points, false)));
      Bounds bounds = score.bounds().orElseThrow();
      return OptionalDouble.of(Math.max(bounds.low(), Math.min(bounds.high(), value)));
    }

    private static double weight(Score part) {
      return part.weight().doubleValue();
    }
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
