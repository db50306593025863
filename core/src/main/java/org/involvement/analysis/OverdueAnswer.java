package org.involvement.analysis;

import java.time.LocalDate;
import org.involvement.value.ContributionId;
import org.involvement.value.InvalidValueException;
import org.involvement.value.check.Checks;

/**
 * A contribution on which no answer was fed back although the day for it is over, such as 'c-17:
 * promised by 2024-03-20, 11 days late'.
 *
 * @param contribution the contribution that stands
 * @param promisedBy the last day on which the answer would have been in time
 * @param daysLate how many days that day lies back, 1 or more
 * @param canBeTold whether the contributor can be told individually
 */
public record OverdueAnswer(
    ContributionId contribution, LocalDate promisedBy, long daysLate, boolean canBeTold) {
  /**
   * Checks the parts.
   *
   * @throws InvalidValueException if contribution or day is missing, or it is not late
   */
  public OverdueAnswer {
    Checks.required(contribution, "overdueAnswer.contribution");
    Checks.required(promisedBy, "overdueAnswer.promisedBy");
    if (daysLate < 1) {
      throw Checks.invalid("overdueAnswer.daysLate", daysLate, "is below 1");
    }
  }

  @Override
  public String toString() {
    return contribution
        + ": promised by "
        + promisedBy
        + ", "
        + daysLate
        + (daysLate == 1 ? " day" : " days")
        + " late"
        + (canBeTold ? "" : "; cannot be told individually");
  }
}
