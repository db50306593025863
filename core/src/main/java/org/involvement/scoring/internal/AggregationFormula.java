package org.involvement.scoring.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.involvement.scoring.rule.Aggregation;

/** The formulas by which the scores of criteria become one, and their ends where some may leave. */
public enum AggregationFormula {
  /** See {@link Aggregation#WEIGHTED_MEAN}. */
  WEIGHTED_MEAN {
    @Override
    public double of(List<WeightedScore> parts) {
      return mean(parts, points -> points);
    }

    @Override
    public double greatest(List<WeightedScore> parts) {
      return mean(raising(parts, points -> points), points -> points);
    }

    @Override
    public double least(List<WeightedScore> parts) {
      return mean(raising(parts, points -> -points), points -> points);
    }
  },

  /** See {@link Aggregation#GEOMETRIC_MEAN}. */
  GEOMETRIC_MEAN {
    @Override
    public double of(List<WeightedScore> parts) {
      return Math.exp(mean(parts, Math::log));
    }

    @Override
    public double greatest(List<WeightedScore> parts) {
      return of(raising(parts, Math::log));
    }

    @Override
    public double least(List<WeightedScore> parts) {
      return of(raising(parts, points -> -Math.log(points)));
    }
  },

  /** See {@link Aggregation#MINIMUM}. */
  MINIMUM {
    @Override
    public double of(List<WeightedScore> parts) {
      return parts.stream().mapToDouble(WeightedScore::points).min().orElseThrow();
    }

    @Override
    public double greatest(List<WeightedScore> parts) {
      return of(fewest(parts));
    }

    @Override
    public double least(List<WeightedScore> parts) {
      return of(parts);
    }
  },

  /** See {@link Aggregation#ALL_MUST_HOLD}. */
  ALL_MUST_HOLD {
    @Override
    public double of(List<WeightedScore> parts) {
      return parts.stream().allMatch(part -> part.points() == 1) ? 1 : 0;
    }

    @Override
    public double greatest(List<WeightedScore> parts) {
      return of(fewest(parts));
    }

    @Override
    public double least(List<WeightedScore> parts) {
      return of(parts);
    }
  };

  public static AggregationFormula of(Aggregation aggregation) {
    return switch (aggregation) {
      case WEIGHTED_MEAN -> WEIGHTED_MEAN;
      case GEOMETRIC_MEAN -> GEOMETRIC_MEAN;
      case MINIMUM -> MINIMUM;
      case ALL_MUST_HOLD -> ALL_MUST_HOLD;
    };
  }

  /** The aggregate of at least one part, in [0, 1]; none of them leaves. */
  public abstract double of(List<WeightedScore> parts);

  /** The greatest aggregate, where those that may leave do or do not, but not all leave. */
  public abstract double greatest(List<WeightedScore> parts);

  /** The least aggregate, where those that may leave do or do not, but not all leave. */
  public abstract double least(List<WeightedScore> parts);

  private static double mean(List<WeightedScore> parts, DoubleUnaryOperator of) {
    double weight = 0;
    double sum = 0;
    for (WeightedScore part : parts) {
      weight += part.weight();
      sum += part.weight() * of.applyAsDouble(part.points());
    }
    return sum / weight;
  }

  /** Those that must stay, and of the others those that raise the mean: the highest, and on. */
  private static List<WeightedScore> raising(List<WeightedScore> parts, DoubleUnaryOperator of) {
    List<WeightedScore> kept = new ArrayList<>(parts);
    kept.removeIf(WeightedScore::mayLeave);
    List<WeightedScore> leaving =
        parts.stream()
            .filter(WeightedScore::mayLeave)
            .sorted(
                Comparator.comparingDouble((WeightedScore part) -> of.applyAsDouble(part.points()))
                    .reversed())
            .toList();
    for (WeightedScore part : leaving) {
      if (!kept.isEmpty() && of.applyAsDouble(part.points()) <= mean(kept, of)) {
        break;
      }
      kept.add(part);
    }
    return kept;
  }

  /** As few as can stay: those that must, or the best of all. */
  private static List<WeightedScore> fewest(List<WeightedScore> parts) {
    List<WeightedScore> staying = parts.stream().filter(part -> !part.mayLeave()).toList();
    return staying.isEmpty()
        ? List.of(
            parts.stream().max(Comparator.comparingDouble(WeightedScore::points)).orElseThrow())
        : staying;
  }
}
