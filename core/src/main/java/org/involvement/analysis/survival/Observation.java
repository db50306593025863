package org.involvement.analysis.survival;

import org.involvement.value.InvalidValueException;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;

/**
 * How long one unit of a sample was followed, such as '6' or, where it was lost from view before
 * the event, '6+'.
 *
 * @param time how long, in whole units of time, at least 0
 * @param event whether the event happened at that time; otherwise it had not happened until then
 */
public record Observation(long time, boolean event) {
  /**
   * Checks the time.
   *
   * @throws InvalidValueException if it is negative
   */
  public Observation {
    if (time < 0) {
      throw Checks.invalid("observation.time", time, ViolationKind.OUT_OF_RANGE, "is negative");
    }
  }

  /** {@return the observation of an event} */
  public static Observation event(long time) {
    return new Observation(time, true);
  }

  /** {@return the observation of a unit that was followed so long without the event} */
  public static Observation censored(long time) {
    return new Observation(time, false);
  }

  @Override
  public String toString() {
    return time + (event ? "" : "+");
  }
}
