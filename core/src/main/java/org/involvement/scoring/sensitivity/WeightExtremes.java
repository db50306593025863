package org.involvement.scoring.sensitivity;

import java.util.Comparator;
import java.util.List;
import org.involvement.scoring.card.Score;
import org.involvement.scoring.internal.WeightedScore;

/** The least or the greatest total when every weight may be less or more by a share of itself. */
final class WeightExtremes {
  private final double share;
  private final boolean greatest;

  private WeightExtremes(double share, boolean greatest) {
    this.share = share;
    this.greatest = greatest;
  }

  static double least(Score root, double share) {
    return Math.min(root.value().orElseThrow(), new WeightExtremes(share, false).of(root));
  }

  static double greatest(Score root, double share) {
    return Math.max(root.value().orElseThrow(), new WeightExtremes(share, true).of(root));
  }

  private double of(Score score) {
    List<WeightedScore> sorted =
        score.parts().stream()
            .filter(part -> part.value().isPresent())
            .map(part -> new WeightedScore(part.weight().doubleValue(), of(part), false))
            .sorted(Comparator.comparingDouble(part -> greatest ? -part.points() : part.points()))
            .toList();
    if (sorted.isEmpty()) {
      return score.value().orElseThrow();
    }
    double found = mean(sorted, 0);
    for (int heavy = 1; heavy <= sorted.size(); heavy++) {
      double mean = mean(sorted, heavy);
      found = greatest ? Math.max(found, mean) : Math.min(found, mean);
    }
    return found;
  }

  /** The mean with the greatest weights on the first so many, and the least on all others. */
  private double mean(List<WeightedScore> parts, int heavy) {
    double weights = 0;
    double sum = 0;
    for (int i = 0; i < parts.size(); i++) {
      double weight = parts.get(i).weight() * (i < heavy ? 1 + share : 1 - share);
      weights += weight;
      sum += weight * parts.get(i).points();
    }
    return sum / weights;
  }
}
