package org.involvement.stakeholder;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.involvement.value.Count;
import org.involvement.value.InvalidValueException;
import org.involvement.value.check.Checks;

/**
 * Head counts of those involved by the categories of one characteristic, such as age band.
 *
 * @param characteristic what is counted by
 * @param exclusive whether a person belongs to one category only; where false, counts may add up to
 *     more than the people
 * @param counts people by category, at least one
 * @param notStated people who did not say; empty means unknown
 */
@Value.Builder
public record Composition(
    Characteristic characteristic,
    boolean exclusive,
    List<HeadCount> counts,
    Optional<Count> notStated)
    implements WithComposition {
  /**
   * Checks the parts.
   *
   * @throws InvalidValueException if the characteristic is missing, there is no count, or a
   *     category is counted twice
   */
  public Composition {
    Checks.required(characteristic, "composition.characteristic");
    counts =
        Checks.notEmpty(
            Checks.distinct(counts, "composition.counts", HeadCount::category),
            "composition.counts");
    notStated = Checks.optional(notStated);
  }

  /** {@return an empty builder} */
  public static CompositionBuilder builder() {
    return new CompositionBuilder();
  }
}
