package org.involvement.scoring.internal;

import java.util.List;
import java.util.OptionalDouble;
import org.involvement.scoring.card.Score;

/** How much of what was asked the record could answer. */
public final class Coverage {
  private Coverage() {}

  /** Over what is not known to be inapplicable: the weighted mean, of a profile the plain mean. */
  public static OptionalDouble of(List<Score> parts, boolean profile) {
    double sum = 0;
    double weights = 0;
    for (Score part : parts) {
      if (part.coverage().isPresent()) {
        double weight = profile ? 1 : part.weight().doubleValue();
        sum += weight * part.coverage().getAsDouble();
        weights += weight;
      }
    }
    return weights == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / weights);
  }
}
