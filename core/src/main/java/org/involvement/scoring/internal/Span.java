package org.involvement.scoring.internal;

import java.math.BigDecimal;
import java.util.Optional;
import org.involvement.value.Count;

/**
 * A number that may be known only in part.
 *
 * @param least the least it can be
 * @param most the greatest it can be; empty means that it has no end
 */
record Span(BigDecimal least, Optional<BigDecimal> most) {
  static Span at(BigDecimal number) {
    return new Span(number, Optional.of(number));
  }

  static Span between(long least, long most) {
    return new Span(BigDecimal.valueOf(least), Optional.of(BigDecimal.valueOf(most)));
  }

  static Span of(Count count) {
    return new Span(BigDecimal.valueOf(count.min()), count.max().map(BigDecimal::valueOf));
  }

  static Span from(long least) {
    return new Span(BigDecimal.valueOf(least), Optional.empty());
  }
}
