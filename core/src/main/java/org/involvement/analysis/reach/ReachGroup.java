package org.involvement.analysis.reach;

import java.util.Optional;
import org.involvement.analysis.StatisticRange;
import org.involvement.stakeholder.Category;
import org.involvement.value.ConfidenceInterval;
import org.involvement.value.Count;
import org.involvement.value.InvalidValueException;
import org.involvement.value.check.Checks;

/**
 * One group of people beside what it is held against.
 *
 * @param category the group
 * @param people how many of it took part
 * @param reference how many the reference or the target counts; empty where there is none
 * @param expected how many would take part by its share, to the nearest whole person, or the
 *     target; empty where that cannot be said
 * @param peopleShort how many people it is short of that; empty where that cannot be said
 * @param ratio the participation-to-prevalence ratio: its share of those who took part over its
 *     share of the reference
 * @param representation what the ratio says
 * @param interval of the ratio, the reference taken as exact; empty unless people were drawn by lot
 */
public record ReachGroup(
    Category category,
    Count people,
    Optional<Count> reference,
    Optional<Count> expected,
    Optional<Count> peopleShort,
    StatisticRange ratio,
    Representation representation,
    Optional<ConfidenceInterval> interval) {
  /**
   * Checks that all is there.
   *
   * @throws InvalidValueException if a part is missing
   */
  public ReachGroup {
    Checks.required(category, "reachGroup.category");
    Checks.required(people, "reachGroup.people");
    reference = Checks.optional(reference);
    expected = Checks.optional(expected);
    peopleShort = Checks.optional(peopleShort);
    Checks.required(ratio, "reachGroup.ratio");
    Checks.required(representation, "reachGroup.representation");
    interval = Checks.optional(interval);
  }
}
