package org.involvement.stakeholder;

import org.involvement.value.Count;
import org.involvement.value.InvalidValueException;
import org.involvement.value.check.Checks;

/**
 * How many people belong to a category, such as 12 to '18-24'.
 *
 * @param category the category
 * @param people how many people
 */
public record HeadCount(Category category, Count people) {
  /**
   * Checks that both are given.
   *
   * @throws InvalidValueException if either is missing
   */
  public HeadCount {
    Checks.required(category, "headCount.category");
    Checks.required(people, "headCount.people");
  }

  /** {@return so many people of a category} */
  public static HeadCount of(Category category, Count people) {
    return new HeadCount(category, people);
  }
}
