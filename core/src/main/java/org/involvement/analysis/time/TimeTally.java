package org.involvement.analysis.time;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collector;
import org.involvement.feedback.Contribution;
import org.involvement.feedback.Milestone;
import org.involvement.value.InvalidValueException;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;

/**
 * What the times to a milestone are computed from: whole numbers that add up over any parts of the
 * contributions in any order, on threads or on machines.
 *
 * <p>It grows with the number of different days, not with the contributions.
 *
 * @param asOf the day as known on which the record is read
 * @param milestone what contributions are followed up to, not that they were raised
 * @param days the counts by days since raising, each once, ascending
 * @param undated how many are left out because the day they were raised is not known
 * @param roughlyDated how many are left out because the day they were raised, or their end, is
 *     known only roughly
 * @param raisedLater how many are left out because they were raised after the as-of day
 */
public record TimeTally(
    LocalDate asOf,
    Milestone milestone,
    List<DayCounts> days,
    long undated,
    long roughlyDated,
    long raisedLater)
    implements Serializable {
  /**
   * Checks the parts.
   *
   * @throws InvalidValueException if day or milestone is missing, the milestone is {@link
   *     Milestone#RAISED}, the days do not ascend, or a count is negative
   */
  public TimeTally {
    Checks.day(asOf, "timeTally.asOf");
    if (Checks.required(milestone, "timeTally.milestone") == Milestone.RAISED) {
      throw Checks.invalid(
          "timeTally.milestone",
          milestone,
          ViolationKind.UNSUITABLE,
          "is where a wait begins, not its end");
    }
    days = Checks.list(days, "timeTally.days");
    for (int i = 1; i < days.size(); i++) {
      if (days.get(i).days() <= days.get(i - 1).days()) {
        throw Checks.invalid(
            "timeTally.days." + i + ".days",
            days.get(i).days(),
            ViolationKind.ILLEGAL_ORDER,
            "is not above " + days.get(i - 1).days() + " before it");
      }
    }
    checkCount(undated, "timeTally.undated");
    checkCount(roughlyDated, "timeTally.roughlyDated");
    checkCount(raisedLater, "timeTally.raisedLater");
  }

  /** {@return the tally of no contribution} */
  public static TimeTally none(LocalDate asOf, Milestone milestone) {
    return new TimeTally(asOf, milestone, List.of(), 0, 0, 0);
  }

  /** {@return a collector of contributions, as known on a day} */
  public static Collector<Contribution, ?, TimeTally> collector(
      LocalDate asOf, Milestone milestone) {
    TimeTally none = none(asOf, milestone);
    return Collector.of(
        () -> new TimeCounter(none),
        TimeCounter::add,
        TimeCounter::plus,
        TimeCounter::tally,
        Collector.Characteristics.UNORDERED);
  }

  /**
   * {@return the tally of the contributions of both}
   *
   * @throws InvalidValueException if the other one is of another day or milestone
   */
  public TimeTally plus(TimeTally other) {
    if (!asOf.equals(other.asOf)) {
      throw Checks.invalid(
          "timeTally.asOf", other.asOf, ViolationKind.MISMATCH, "does not add to one of " + asOf);
    }
    if (milestone != other.milestone) {
      throw Checks.invalid(
          "timeTally.milestone",
          other.milestone,
          ViolationKind.MISMATCH,
          "does not add to one of " + Checks.name(milestone));
    }
    TreeMap<Long, EndCounts> sums = new TreeMap<>();
    days.forEach(day -> sums.merge(day.days(), day.counts(), EndCounts::plus));
    other.days.forEach(day -> sums.merge(day.days(), day.counts(), EndCounts::plus));
    return new TimeTally(
        asOf,
        milestone,
        sums.entrySet().stream().map(sum -> new DayCounts(sum.getKey(), sum.getValue())).toList(),
        undated + other.undated,
        roughlyDated + other.roughlyDated,
        raisedLater + other.raisedLater);
  }

  /** {@return how many contributions were followed, by their end} */
  public EndCounts counts() {
    return days.stream().map(DayCounts::counts).reduce(EndCounts.NONE, EndCounts::plus);
  }

  private static void checkCount(long count, String place) {
    if (count < 0) {
      throw Checks.invalid(place, count, ViolationKind.OUT_OF_RANGE, "is negative");
    }
  }
}
