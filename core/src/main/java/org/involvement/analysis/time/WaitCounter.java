package org.involvement.analysis.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import org.involvement.value.PartialDate;

/** A tally of waiting times that is being counted. */
final class WaitCounter {
  private static final long DAYS_OF_A_YEAR = 366;

  private final WaitingTally none;

  /** The last day on which something was raised long enough ago. */
  private final LocalDate lastDay;

  private final Map<Wait, Long> waits = new TreeMap<>();
  private long tooRecent;
  private long undated;
  private long roughlyDated;
  private boolean exact = true;

  WaitCounter(WaitingTally none) {
    this.none = none;
    lastDay = none.asOf().minusDays(none.days());
  }

  /** Adds one that was raised and did not come to the milestone. */
  void add(PartialDate raised, WaitEnd end) {
    if (isCounted(raised)) {
      add(Wait.of(isCertain(raised), end));
    }
  }

  /** Adds one that came to the milestone. */
  void addReached(PartialDate raised, PartialDate end) {
    if (!isCounted(raised)) {
      return;
    }
    if (!isWithinAYear(end)) {
      roughlyDated++;
      return;
    }
    LocalDate latestRaised = isCertain(raised) ? raised.latest() : lastDay;
    add(
        Wait.reached(
            isCertain(raised),
            Math.max(0, days(latestRaised, end.earliest())),
            Math.max(0, days(raised.earliest(), end.latest()))));
  }

  /** Notes that a rough day belongs to several contributions. */
  void share() {
    exact = false;
  }

  WaitingTally tally() {
    return new WaitingTally(
        none.asOf(), none.days(), none.milestone(), waits, tooRecent, undated, roughlyDated, exact);
  }

  private boolean isCounted(PartialDate raised) {
    if (!raised.isKnown()) {
      undated++;
      return false;
    }
    if (raised.earliest().isAfter(lastDay)) {
      tooRecent++;
      return false;
    }
    if (!isWithinAYear(raised)) {
      roughlyDated++;
      return false;
    }
    return true;
  }

  private boolean isCertain(PartialDate raised) {
    return !raised.latest().isAfter(lastDay);
  }

  private void add(Wait wait) {
    waits.merge(wait, 1L, Long::sum);
  }

  private static boolean isWithinAYear(PartialDate day) {
    return days(day.earliest(), day.latest()) <= DAYS_OF_A_YEAR;
  }

  private static long days(LocalDate from, LocalDate to) {
    return ChronoUnit.DAYS.between(from, to);
  }
}
