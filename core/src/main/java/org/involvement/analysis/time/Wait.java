package org.involvement.analysis.time;

import java.io.Serializable;
import java.util.Comparator;
import org.involvement.value.InvalidValueException;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;

/**
 * How long a contribution waited, such as 34 days; where days are known only roughly, from a least
 * to a greatest number of them.
 *
 * @param certain whether it surely was raised long enough ago; where false, that depends on a day
 *     that is known only roughly
 * @param end what became of it
 * @param min the least number of days that it can have waited; 0 where the wait did not end
 * @param max the greatest number of days that it can have waited; 0 where the wait did not end
 */
public record Wait(boolean certain, WaitEnd end, long min, long max)
    implements Serializable, Comparable<Wait> {
  private static final Comparator<Wait> ORDER =
      Comparator.comparing(Wait::end)
          .thenComparing(Wait::certain)
          .thenComparing(Wait::min)
          .thenComparing(Wait::max);

  /**
   * Checks the parts.
   *
   * @throws InvalidValueException if the end is missing, {@code min} is negative, {@code max} is
   *     below it, or there are days though the wait did not end
   */
  public Wait {
    Checks.required(end, "wait.end");
    if (min < 0) {
      throw Checks.invalid("wait.min", min, ViolationKind.OUT_OF_RANGE, "is negative");
    }
    if (max < min) {
      throw Checks.invalid("wait.max", max, ViolationKind.BELOW_OTHER, "is below wait.min " + min);
    }
    if (end != WaitEnd.REACHED && max > 0) {
      throw Checks.invalid(
          "wait.max", max, ViolationKind.NOT_APPLICABLE, "is of a wait that did not end");
    }
  }

  /** {@return a wait that ended after some days} */
  static Wait reached(boolean certain, long min, long max) {
    return new Wait(certain, WaitEnd.REACHED, min, max);
  }

  /** {@return a wait that did not end} */
  static Wait of(boolean certain, WaitEnd end) {
    return new Wait(certain, end, 0, 0);
  }

  /** {@return whether it surely ended within so many days, if it counts at all} */
  boolean isSurelyWithin(long days) {
    return end == WaitEnd.REACHED && max <= days;
  }

  /** {@return whether it can have ended within so many days} */
  boolean canBeWithin(long days) {
    return end == WaitEnd.REACHED && min <= days;
  }

  /** Compares in an order of no meaning. */
  @Override
  public int compareTo(Wait other) {
    return ORDER.compare(this, other);
  }
}
