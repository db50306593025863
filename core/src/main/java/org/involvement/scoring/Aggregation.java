package org.involvement.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** How the scores of several criteria become one, such as 'weighted mean'. */
public enum Aggregation {
  /**
   * The weighted arithmetic mean of the criteria that apply: the sum of weight times score, divided
   * by the sum of the weights. A low score is made up for by a high one (OECD and JRC, Handbook on
   * Constructing Composite Indicators, 2008, step 6).
   */
  WEIGHTED_MEAN {
    @Override
    double of(List<Part> parts) {
      return mean(parts, points -> points);
    }

    @Override
    double greatest(List<Part> parts) {
      return mean(raising(parts, points -> points), points -> points);
    }

    @Override
    double least(List<Part> parts) {
      return mean(raising(parts, points -> -points), points -> points);
    }
  },

  /**
   * The weighted geometric mean of the criteria that apply: the product of the scores, each to the
   * power of its share of the weights. A low score is made up for only in part, and one that is 0
   * makes the whole 0 (OECD and JRC, Handbook on Constructing Composite Indicators, 2008, step 6).
   */
  GEOMETRIC_MEAN {
    @Override
    double of(List<Part> parts) {
      return Math.exp(mean(parts, Math::log));
    }

    @Override
    double greatest(List<Part> parts) {
      return of(raising(parts, Math::log));
    }

    @Override
    double least(List<Part> parts) {
      return of(raising(parts, points -> -Math.log(points)));
    }
  },

  /** The least score among the criteria that apply; weights play no part. */
  MINIMUM {
    @Override
    double of(List<Part> parts) {
      return parts.stream().mapToDouble(Part::points).min().orElseThrow();
    }

    @Override
    double greatest(List<Part> parts) {
      return of(fewest(parts));
    }

    @Override
    double least(List<Part> parts) {
      return of(parts);
    }
  },

  /** 1 where every criterion that applies is 1, otherwise 0; weights play no part. */
  ALL_MUST_HOLD {
    @Override
    double of(List<Part> parts) {
      return parts.stream().allMatch(part -> part.points() == 1) ? 1 : 0;
    }

    @Override
    double greatest(List<Part> parts) {
      return of(fewest(parts));
    }

    @Override
    double least(List<Part> parts) {
      return of(parts);
    }
  };

  /** The aggregate of at least one part, in [0, 1]; none of them leaves. */
  abstract double of(List<Part> parts);

  /** The greatest aggregate, where those that may leave do or do not, but not all leave. */
  abstract double greatest(List<Part> parts);

  /** The least aggregate, where those that may leave do or do not, but not all leave. */
  abstract double least(List<Part> parts);

  private static double mean(List<Part> parts, DoubleUnaryOperator of) {
    double weight = 0;
    double sum = 0;
    for (Part part : parts) {
      weight += part.weight();
      sum += part.weight() * of.applyAsDouble(part.points());
    }
    return sum / weight;
  }

  /** Those that must stay, and of the others those that raise the mean: the highest, and on. */
  private static List<Part> raising(List<Part> parts, DoubleUnaryOperator of) {
    List<Part> kept = new ArrayList<>(parts);
    kept.removeIf(Part::mayLeave);
    List<Part> leaving =
        parts.stream()
            .filter(Part::mayLeave)
            .sorted(
                Comparator.comparingDouble((Part part) -> of.applyAsDouble(part.points()))
                    .reversed())
            .toList();
    for (Part part : leaving) {
      if (!kept.isEmpty() && of.applyAsDouble(part.points()) <= mean(kept, of)) {
        break;
      }
      kept.add(part);
    }
    return kept;
  }

  /** As few as can stay: those that must, or the best of all. */
  private static List<Part> fewest(List<Part> parts) {
    List<Part> staying = parts.stream().filter(part -> !part.mayLeave()).toList();
    return staying.isEmpty()
        ? List.of(parts.stream().max(Comparator.comparingDouble(Part::points)).orElseThrow())
        : staying;
  }
}
