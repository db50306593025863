package org.involvement.scoring.card;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.involvement.value.Bounds;
import org.involvement.value.Count;

/** The mean of ratings on an ordered scale, the counts of which may be ranges. */
final class RatingMean {
  private RatingMean() {}

  static Bounds bounds(List<Count> counts) {
    if (counts.stream().allMatch(Count.ZERO::equals)) {
      return Bounds.of(0, 1);
    }
    // The least mean is the greatest of the scale turned round.
    List<Count> turned = new ArrayList<>(counts);
    Collections.reverse(turned);
    double low = 1 - greatest(turned);
    double high = greatest(counts);
    return Bounds.of(Math.min(low, high), high);
  }

  /**
   * From some level on upwards as many as can be, below it as few: one of these is the greatest.
   */
  private static double greatest(List<Count> counts) {
    double greatest = 0;
    for (int from = 0; from < counts.size(); from++) {
      greatest = Math.max(greatest, mean(counts, from));
    }
    return greatest;
  }

  private static double mean(List<Count> counts, int from) {
    double highest = counts.size() - 1.0;
    double people = 0;
    double sum = 0;
    for (int level = counts.size() - 1; level >= 0; level--) {
      Count count = counts.get(level);
      if (level >= from && count.max().isEmpty()) {
        return level / highest;
      }
      double number = level >= from ? count.max().orElse(0L) : count.min();
      people += number;
      sum += number * level / highest;
    }
    return people == 0 ? 0 : sum / people;
  }
}
