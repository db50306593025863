package org.involvement.scoring.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.involvement.scoring.rule.Aggregation;

/**
 * The aggregate of parts that all stay, which can be asked for with other points for a few of them:
 * the others are not added up again.
 */
final class Aggregate {
  private final Aggregation by;
  private final List<WeightedScore> parts;
  private final double weights;
  private final double sum;
  private final long zeros;
  private final int[] lowestFirst;

  Aggregate(Aggregation by, List<WeightedScore> parts) {
    this.by = by;
    this.parts = parts;
    double allWeights = 0;
    double all = 0;
    long allZeros = 0;
    for (WeightedScore part : parts) {
      allWeights += part.weight();
      all += term(part.weight(), part.points());
      allZeros += isZero(part.points());
    }
    weights = allWeights;
    sum = all;
    zeros = allZeros;
    lowestFirst =
        IntStream.range(0, parts.size())
            .boxed()
            .sorted(Comparator.comparingDouble(i -> parts.get(i).points()))
            .mapToInt(Integer::intValue)
            .toArray();
  }

  /** The aggregate with other points for some parts, each by its index. */
  double with(Map<Integer, Double> replaced) {
    return switch (by) {
      case WEIGHTED_MEAN -> sum(replaced) / weights;
      case GEOMETRIC_MEAN -> zeros(replaced) > 0 ? 0 : Math.exp(sum(replaced) / weights);
      case MINIMUM -> least(replaced);
      case ALL_MUST_HOLD -> least(replaced) == 1 ? 1 : 0;
    };
  }

  /** The aggregate with one more part. */
  double plus(WeightedScore part) {
    double all = sum + term(part.weight(), part.points());
    double least = Math.min(least(Map.of()), part.points());
    return switch (by) {
      case WEIGHTED_MEAN -> all / (weights + part.weight());
      case GEOMETRIC_MEAN ->
          zeros + isZero(part.points()) > 0 ? 0 : Math.exp(all / (weights + part.weight()));
      case MINIMUM -> least;
      case ALL_MUST_HOLD -> least == 1 ? 1 : 0;
    };
  }

  private double sum(Map<Integer, Double> replaced) {
    double with = sum;
    for (Map.Entry<Integer, Double> entry : replaced.entrySet()) {
      WeightedScore part = parts.get(entry.getKey());
      with += term(part.weight(), entry.getValue()) - term(part.weight(), part.points());
    }
    return with;
  }

  private long zeros(Map<Integer, Double> replaced) {
    long with = zeros;
    for (Map.Entry<Integer, Double> entry : replaced.entrySet()) {
      with += isZero(entry.getValue()) - isZero(parts.get(entry.getKey()).points());
    }
    return with;
  }

  private double least(Map<Integer, Double> replaced) {
    double least = replaced.values().stream().mapToDouble(points -> points).min().orElse(1);
    for (int i : lowestFirst) {
      if (!replaced.containsKey(i)) {
        return Math.min(least, parts.get(i).points());
      }
    }
    return least;
  }

  /** What a part adds to the sum; of a geometric mean the zeros are counted instead. */
  private double term(double weight, double points) {
    return by == Aggregation.GEOMETRIC_MEAN
        ? points == 0 ? 0 : weight * Math.log(points)
        : weight * points;
  }

  private static long isZero(double points) {
    return points == 0 ? 1 : 0;
  }
}
