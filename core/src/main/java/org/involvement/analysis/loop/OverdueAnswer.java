package org.involvement.analysis.loop;

import java.time.LocalDate;
import org.involvement.value.ContributionId;
import org.involvement.value.InvalidValueException;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;

/**
 * A contribution on which no answer is recorded although the day for it is over, such as 'c-17:
 * promised by 2024-03-20, 11 days ago'. It is late if all steps were recorded.
 *
 * @param contribution the contribution that stands
 * @param promisedBy the last day on which the answer would have been in time
 * @param daysSince how many days ago that day was, 1 or more
 * @param canReceiveReply whether the contributor can be told individually
 */
public record OverdueAnswer(
    ContributionId contribution, LocalDate promisedBy, long daysSince, boolean canReceiveReply) {
  /**
   * Checks the parts.
   *
   * @throws InvalidValueException if contribution or day is missing, or the day is not over
   */
  public OverdueAnswer {
    Checks.required(contribution, "overdueAnswer.contribution");
    Checks.required(promisedBy, "overdueAnswer.promisedBy");
    if (daysSince < 1) {
      throw Checks.invalid(
          "overdueAnswer.daysSince", daysSince, ViolationKind.OUT_OF_RANGE, "is below 1");
    }
  }

  @Override
  public String toString() {
    return contribution
        + ": promised by "
        + promisedBy
        + ", "
        + daysSince
        + (daysSince == 1 ? " day" : " days")
        + " ago"
        + (canReceiveReply ? "" : "; cannot be told individually");
  }
}
