package org.involvement.analysis;

import org.involvement.value.InvalidValueException;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;

/**
 * Items that a figure leaves out for one reason, such as '3: the day is not known'.
 *
 * @param reason why they are left out, in our words
 * @param items how many they are, at least 1
 */
public record LeftOut(String reason, long items) {
  /**
   * Checks both.
   *
   * @throws InvalidValueException if the reason is blank or there is no item
   */
  public LeftOut {
    reason = Checks.line(reason, "leftOut.reason");
    if (items < 1) {
      throw Checks.invalid("leftOut.items", items, ViolationKind.OUT_OF_RANGE, "is below 1");
    }
  }

  @Override
  public String toString() {
    return items + ": " + reason;
  }
}
