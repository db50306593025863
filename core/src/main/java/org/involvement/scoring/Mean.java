package org.involvement.scoring;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.involvement.value.Bounds;

/** The weighted arithmetic mean of scores, some of which may leave with their weight. */
final class Mean {
  private final List<Score> scored;

  Mean(List<Score> parts) {
    scored = parts.stream().filter(Score::isScored).toList();
  }

  Optional<Bounds> bounds(boolean exact) {
    if (scored.isEmpty()) {
      return Optional.empty();
    }
    double low = -greatest(score -> -score.bounds().orElseThrow().low());
    double high = greatest(score -> score.bounds().orElseThrow().high());
    return Optional.of(new Bounds(Math.max(0, low), Math.min(1, high), exact));
  }

  /** The mean of those that have a value, which is where the decided facts point to. */
  OptionalDouble value(Bounds bounds) {
    List<Score> valued = scored.stream().filter(score -> score.value().isPresent()).toList();
    if (valued.isEmpty()) {
      return OptionalDouble.empty();
    }
    double mean = mean(valued, score -> score.value().orElseThrow());
    return OptionalDouble.of(Math.max(bounds.low(), Math.min(bounds.high(), mean)));
  }

  /** Whether all may leave. */
  boolean mayNotApply() {
    return scored.stream().allMatch(Score::mayNotApply);
  }

  /** The greatest mean: those that may leave stay only while they raise it. */
  private double greatest(ToDoubleFunction<Score> points) {
    List<Score> leaving =
        scored.stream()
            .filter(Score::mayNotApply)
            .sorted(Comparator.comparingDouble(points).reversed())
            .toList();
    double weight = 0;
    double sum = 0;
    for (Score score : scored) {
      if (!score.mayNotApply()) {
        weight += score.weight().doubleValue();
        sum += score.weight().doubleValue() * points.applyAsDouble(score);
      }
    }
    for (Score score : leaving) {
      if (weight > 0 && points.applyAsDouble(score) <= sum / weight) {
        break;
      }
      weight += score.weight().doubleValue();
      sum += score.weight().doubleValue() * points.applyAsDouble(score);
    }
    return sum / weight;
  }

  static double mean(List<Score> scores, ToDoubleFunction<Score> of) {
    double weight = 0;
    double sum = 0;
    for (Score score : scores) {
      weight += score.weight().doubleValue();
      sum += score.weight().doubleValue() * of.applyAsDouble(score);
    }
    return sum / weight;
  }
}
