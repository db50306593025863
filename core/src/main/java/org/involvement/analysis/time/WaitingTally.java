package org.involvement.analysis.time;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.involvement.feedback.Milestone;
import org.involvement.value.InvalidValueException;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;

/**
 * What waiting times of a fixed cohort are computed from: whole numbers that add up over any parts
 * of the contributions in any order, on threads or on machines.
 *
 * <p>It grows with the number of different waits, not with the contributions.
 *
 * @param asOf the as-of day of the record
 * @param days how many days ago contributions were raised at least, to belong to the cohort; from 1
 *     to 100,000
 * @param milestone what ends the wait, not that they were raised
 * @param waits how many contributions waited how long
 * @param tooRecent how many are left out because they were raised fewer days ago
 * @param undated how many are left out because the day they were raised is not known
 * @param roughlyDated how many came to the milestone, and are left out because a day is known only
 *     to more than a year, or not at all
 * @param exact whether each day that is known only roughly belongs to one contribution alone, so
 *     that ranges are as narrow as they can be
 */
public record WaitingTally(
    LocalDate asOf,
    long days,
    Milestone milestone,
    Map<Wait, Long> waits,
    long tooRecent,
    long undated,
    long roughlyDated,
    boolean exact)
    implements Serializable {
  private static final long MOST_DAYS = 100_000;

  /**
   * Checks the parts, and sorts the waits.
   *
   * @throws InvalidValueException if day, milestone or waits are missing, the days are not from 1
   *     to 100,000, the milestone is {@link Milestone#RAISED}, or a count is negative
   */
  public WaitingTally {
    Checks.day(asOf, "waitingTally.asOf");
    if (days < 1 || days > MOST_DAYS) {
      throw Checks.invalid(
          "waitingTally.days",
          days,
          ViolationKind.OUT_OF_RANGE,
          "is outside 1 to " + MOST_DAYS + " days");
    }
    if (Checks.required(milestone, "waitingTally.milestone") == Milestone.RAISED) {
      throw Checks.invalid(
          "waitingTally.milestone",
          milestone,
          ViolationKind.UNSUITABLE,
          "is where a wait begins, not its end");
    }
    waits =
        Checks.map(new TreeMap<>(Checks.map(waits, "waitingTally.waits")), "waitingTally.waits");
    waits.forEach((wait, count) -> checkCount(count, "waitingTally.waits"));
    checkCount(tooRecent, "waitingTally.tooRecent");
    checkCount(undated, "waitingTally.undated");
    checkCount(roughlyDated, "waitingTally.roughlyDated");
  }

  /** {@return the tally of no contribution} */
  public static WaitingTally none(LocalDate asOf, long days, Milestone milestone) {
    return new WaitingTally(asOf, days, milestone, Map.of(), 0, 0, 0, true);
  }

  /**
   * {@return the tally of the contributions of both}
   *
   * @throws InvalidValueException if the other one is of another day, cohort or milestone
   */
  public WaitingTally plus(WaitingTally other) {
    checkSame(asOf.equals(other.asOf), "asOf", other.asOf, asOf);
    checkSame(days == other.days, "days", other.days, days);
    checkSame(milestone == other.milestone, "milestone", other.milestone, Checks.name(milestone));
    Map<Wait, Long> sums = new TreeMap<>(waits);
    other.waits.forEach((wait, count) -> sums.merge(wait, count, Long::sum));
    return new WaitingTally(
        asOf,
        days,
        milestone,
        sums,
        tooRecent + other.tooRecent,
        undated + other.undated,
        roughlyDated + other.roughlyDated,
        exact && other.exact);
  }

  private static void checkSame(boolean same, String component, Object other, Object mine) {
    if (!same) {
      throw Checks.invalid(
          "waitingTally." + component,
          other,
          ViolationKind.MISMATCH,
          "does not add to one of " + mine);
    }
  }

  private static void checkCount(long count, String place) {
    if (count < 0) {
      throw Checks.invalid(place, count, ViolationKind.OUT_OF_RANGE, "is negative");
    }
  }
}
