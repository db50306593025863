package org.involvement.exchange.tracker;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.involvement.value.InvalidValueException;
import org.involvement.value.Period;

/**
 * A day, or a span of days, in one cell: a {@link WrittenDay}, or '2022-03', 'Mar 2022', '2022',
 * '2022-03-01/2022-03-03'.
 */
final class WrittenPeriod {
  private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
  private static final Pattern NAMED_MONTH = Pattern.compile("(\\p{Alpha}{3,9})\\.?[ -]+(\\d{4})");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  private WrittenPeriod() {}

  /**
   * Returns the days that a cell names; empty if it names none.
   *
   * @param order the order of day and month; empty if it is not known
   */
  static Optional<Period> parse(String cell, Optional<DayOrder> order) {
    Optional<LocalDate> day = WrittenDay.parse(cell, order);
    return day.isPresent() ? day.map(Period::on) : span(WrittenDay.plain(cell));
  }

  /** Returns the day of a period that has one. */
  static Optional<LocalDate> day(Period period) {
    return period.end().filter(period.start()::equals);
  }

  /** Returns the shortest form of a period, which is read back as the same. */
  static String of(Period period) {
    LocalDate start = period.start();
    if (day(period).isPresent()) {
      return start.toString();
    }
    YearMonth month = YearMonth.from(start);
    if (period.equals(month(month))) {
      return month.toString();
    }
    return period.equals(year(start.getYear()))
        ? String.format(Locale.ROOT, "%04d", start.getYear())
        : period.toString();
  }

  /** Months, years and periods. 'May 22' is none of them: it may be a day of any year. */
  private static Optional<Period> span(String text) {
    try {
      Matcher month = MONTH.matcher(text);
      if (month.matches()) {
        return Optional.of(
            month(Integer.parseInt(month.group(1)), Integer.parseInt(month.group(2))));
      }
      Matcher named = NAMED_MONTH.matcher(text);
      if (named.matches()) {
        return Optional.of(
            month(Integer.parseInt(named.group(2)), WrittenDay.month(named.group(1))));
      }
      if (YEAR.matcher(text).matches()) {
        return Optional.of(year(Integer.parseInt(text)));
      }
      return text.contains("/") ? Optional.of(Period.parse(text)) : Optional.empty();
    } catch (DateTimeException | InvalidValueException e) {
      return Optional.empty();
    }
  }

  private static Period month(int year, int month) {
    return month(YearMonth.of(year, month));
  }

  private static Period month(YearMonth month) {
    return Period.between(month.atDay(1), month.atEndOfMonth());
  }

  private static Period year(int year) {
    return Period.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }
}
