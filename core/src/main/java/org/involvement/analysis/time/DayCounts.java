package org.involvement.analysis.time;

import java.io.Serializable;
import org.involvement.value.InvalidValueException;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;

/**
 * How many contributions came to which end so many days after they were raised, such as 'after 34
 * days: 2 reached'.
 *
 * @param days days from raising to the end, or to the as-of day for those still open; 0 is the day
 *     it was raised itself
 * @param counts how many they are
 */
public record DayCounts(long days, EndCounts counts) implements Serializable {
  /**
   * Checks both.
   *
   * @throws InvalidValueException if the days are negative, or the counts are missing or all 0
   */
  public DayCounts {
    if (days < 0) {
      throw Checks.invalid("dayCounts.days", days, ViolationKind.OUT_OF_RANGE, "is negative");
    }
    Checks.required(counts, "dayCounts.counts");
    if (counts.all() == 0) {
      throw Checks.invalid("dayCounts.counts", "", ViolationKind.EMPTY, "holds no contribution");
    }
  }

  @Override
  public String toString() {
    return "after " + days + (days == 1 ? " day: " : " days: ") + counts;
  }
}
