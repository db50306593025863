package org.involvement.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.involvement.value.InvalidValueException;
import org.involvement.value.Period;

/** The periods of the calendar that a trend goes by, such as 'quarter'. */
public enum CalendarUnit {
  /** From the first of a month. */
  MONTH(1),
  /** From the first of January, April, July or October. */
  QUARTER(3),
  /** From the first of January. */
  YEAR(12);

  private final int months;

  CalendarUnit(int months) {
    this.months = months;
  }

  /**
   * {@return the periods of the calendar from one day to another, both included} The first and the
   * last are cut to these days, so that each shows which days it holds.
   *
   * @throws InvalidValueException if a day is missing or the last is before the first
   */
  public List<Period> between(LocalDate firstDay, LocalDate lastDay) {
    Period whole = Period.between(firstDay, lastDay);
    List<Period> periods = new ArrayList<>();
    LocalDate start = whole.start();
    while (!start.isAfter(lastDay)) {
      LocalDate next = next(start);
      periods.add(Period.between(start, next.isAfter(lastDay) ? lastDay : next.minusDays(1)));
      start = next;
    }
    return List.copyOf(periods);
  }

  /** The first day of the period after that of a day. */
  private LocalDate next(LocalDate day) {
    int month = day.getMonthValue() - 1;
    return day.withDayOfMonth(1).plusMonths(months - month % months);
  }
}
