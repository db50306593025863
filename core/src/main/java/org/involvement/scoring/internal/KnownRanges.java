package org.involvement.scoring.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.involvement.scoring.rule.Aggregation;
import org.jspecify.annotations.Nullable;

/**
 * The ranges of several criteria, aggregated once; asked for with other ranges for a few of them,
 * it does not add up the rest again.
 */
final class KnownRanges {
  private final Aggregation by;
  private final List<Double> weights;
  private final List<Optional<ScoreRange>> ranges;
  private final boolean allStay;
  private final long inexact;

  private @Nullable Aggregate low;
  private @Nullable Aggregate high;

  /**
   * Known ranges.
   *
   * @param by how they are aggregated
   * @param weights their weights
   * @param ranges the ranges; empty where there is nothing to score
   */
  KnownRanges(Aggregation by, List<Double> weights, List<Optional<ScoreRange>> ranges) {
    this.by = by;
    this.weights = weights;
    this.ranges = ranges;
    allStay = ranges.stream().allMatch(KnownRanges::stays);
    inexact = ranges.stream().filter(KnownRanges::isInexact).count();
  }

  /** The aggregate with other ranges for some, each by its index. */
  Optional<ScoreRange> with(Map<Integer, Optional<ScoreRange>> moved) {
    if (moved.isEmpty() || !allStay || !moved.values().stream().allMatch(KnownRanges::stays)) {
      return addedUpWith(moved);
    }
    long inexactNow = inexact;
    for (Map.Entry<Integer, Optional<ScoreRange>> entry : moved.entrySet()) {
      inexactNow += isInexact(entry.getValue()) ? 1 : 0;
      inexactNow -= isInexact(ranges.get(entry.getKey())) ? 1 : 0;
    }
    double most = high().with(points(moved, ScoreRange::high));
    double least = Math.min(low().with(points(moved, ScoreRange::low)), most);
    return Optional.of(new ScoreRange(clamp(least), clamp(most), false, inexactNow == 0));
  }

  /** The same, with everything added up. */
  Optional<ScoreRange> addedUpWith(Map<Integer, Optional<ScoreRange>> moved) {
    List<WeightedScore> lows = new ArrayList<>();
    List<WeightedScore> highs = new ArrayList<>();
    boolean mayLeave = true;
    boolean exact = true;
    for (int i = 0; i < ranges.size(); i++) {
      Optional<ScoreRange> range = moved.getOrDefault(i, ranges.get(i));
      if (range.isPresent()) {
        lows.add(new WeightedScore(weights.get(i), range.get().low(), range.get().mayLeave()));
        highs.add(new WeightedScore(weights.get(i), range.get().high(), range.get().mayLeave()));
        mayLeave &= range.get().mayLeave();
        exact &= range.get().exact();
      }
    }
    if (lows.isEmpty()) {
      return Optional.empty();
    }
    AggregationFormula formula = AggregationFormula.of(by);
    double most = formula.greatest(highs);
    return Optional.of(new ScoreRange(Math.min(formula.least(lows), most), most, mayLeave, exact));
  }

  private Aggregate low() {
    if (low == null) {
      low = new Aggregate(by, parts(ScoreRange::low));
    }
    return low;
  }

  private Aggregate high() {
    if (high == null) {
      high = new Aggregate(by, parts(ScoreRange::high));
    }
    return high;
  }

  private List<WeightedScore> parts(ToDoubleFunction<ScoreRange> end) {
    List<WeightedScore> parts = new ArrayList<>();
    for (int i = 0; i < ranges.size(); i++) {
      double points = ranges.get(i).map(end::applyAsDouble).orElseThrow();
      parts.add(new WeightedScore(weights.get(i), points, false));
    }
    return parts;
  }

  private static Map<Integer, Double> points(
      Map<Integer, Optional<ScoreRange>> moved, ToDoubleFunction<ScoreRange> end) {
    Map<Integer, Double> points = new HashMap<>();
    moved.forEach((i, range) -> points.put(i, range.map(end::applyAsDouble).orElseThrow()));
    return points;
  }

  private static boolean stays(Optional<ScoreRange> range) {
    return range.filter(found -> !found.mayLeave()).isPresent();
  }

  private static boolean isInexact(Optional<ScoreRange> range) {
    return range.filter(found -> !found.exact()).isPresent();
  }

  private static double clamp(double points) {
    return Math.max(0, Math.min(1, points));
  }
}
