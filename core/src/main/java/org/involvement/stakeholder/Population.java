package org.involvement.stakeholder;

import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import org.involvement.value.Evidence;
import org.involvement.value.InvalidValueException;
import org.involvement.value.Text;
import org.involvement.value.check.Checks;

/**
 * A reference that those involved are held against, such as the residents of an area by age band.
 *
 * @param characteristic what is counted by
 * @param definition who is counted, where and when
 * @param source where the figures are from
 * @param day the day they hold for
 * @param exclusive whether a person belongs to one category only
 * @param counts people by category, at least one
 */
@Value.Builder
public record Population(
    Characteristic characteristic,
    Text definition,
    Evidence source,
    LocalDate day,
    boolean exclusive,
    List<HeadCount> counts)
    implements WithPopulation {
  /**
   * Checks the parts.
   *
   * @throws InvalidValueException if a part is missing, there is no count, or a category is counted
   *     twice
   */
  public Population {
    Checks.required(characteristic, "population.characteristic");
    Checks.required(definition, "population.definition");
    Checks.required(source, "population.source");
    Checks.day(day, "population.day");
    counts =
        Checks.notEmpty(
            Checks.distinct(counts, "population.counts", HeadCount::category), "population.counts");
  }

  /** {@return an empty builder} */
  public static PopulationBuilder builder() {
    return new PopulationBuilder();
  }
}
