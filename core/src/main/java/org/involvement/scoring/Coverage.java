package org.involvement.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.involvement.value.check.Checks;
import org.involvement.value.check.Decimals;

/** How much of what was asked the record could answer. */
final class Coverage {
  private Coverage() {}

  /** The least coverage, without trailing zeros. */
  static Optional<BigDecimal> check(Optional<BigDecimal> least, String place) {
    Optional<BigDecimal> checked = Decimals.optional(least, place);
    if (checked.isPresent()
        && (checked.get().signum() <= 0 || checked.get().compareTo(BigDecimal.ONE) > 0)) {
      throw Checks.invalid(place, checked.get(), "is not above 0 and at most 1");
    }
    return checked;
  }

  /** Over what is not known to be inapplicable: the weighted mean, of a profile the plain mean. */
  static OptionalDouble of(List<Score> parts, boolean profile) {
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
