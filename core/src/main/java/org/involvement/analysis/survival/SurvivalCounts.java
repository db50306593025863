package org.involvement.analysis.survival;

import java.io.Serializable;
import org.involvement.value.InvalidValueException;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;

/**
 * How many events there were at one time, and how many were followed no longer, such as 'at 6: 3
 * events, 1 censored'.
 *
 * @param time the time, at least 0
 * @param events how many had the event then
 * @param censored how many were last seen then, without the event
 */
public record SurvivalCounts(long time, long events, long censored) implements Serializable {
  /**
   * Checks the numbers.
   *
   * @throws InvalidValueException if one of them is negative, or both counts are 0
   */
  public SurvivalCounts {
    check(time, "time");
    check(events, "events");
    check(censored, "censored");
    if (events == 0 && censored == 0) {
      throw Checks.invalid("survivalCounts", "", ViolationKind.EMPTY, "holds no observation");
    }
  }

  /** {@return how many were last seen then, with or without the event} */
  public long all() {
    return events + censored;
  }

  @Override
  public String toString() {
    return "at "
        + time
        + ": "
        + events
        + (events == 1 ? " event, " : " events, ")
        + censored
        + " censored";
  }

  private static void check(long number, String name) {
    if (number < 0) {
      throw Checks.invalid(
          "survivalCounts." + name, number, ViolationKind.OUT_OF_RANGE, "is negative");
    }
  }
}
