package org.involvement.csv;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.involvement.value.InvalidValueException;
import org.involvement.value.Period;
import org.jspecify.annotations.Nullable;

/**
 * A day or a span of days as it stands in one cell: '2022-03-01', '2022-03', '2022',
 * '2022-03-01/2022-03-03'. Read are '1 March 2022', 'Mar 2022', '15/3/2022' and '2022-03-01 09:30'
 * as well; not '1/3/2022', in which nobody can tell the month.
 */
final class WrittenPeriod {
  private static final Pattern NUMBERS = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+)?(\\p{Alpha}{3,9})[\\s-]+(\\d{4}|\\d{2})");

  private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})");

  /** A day with a time behind it, as databases write it; the time is not kept. */
  private static final Pattern TIMED =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[T ]\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?Z?");

  /** Spreadsheets show years with two digits; our own judgement of which are meant. */
  private static final int CENTURY = 2000;

  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private WrittenPeriod() {}

  /** The days that a cell names; empty where it names none. */
  static Optional<Period> parse(String cell) {
    Matcher slashed = SLASHED.matcher(cell);
    Matcher timed = TIMED.matcher(cell);
    try {
      if (slashed.matches()) {
        List<LocalDate> days = slashed(slashed);
        return days.size() == 1 ? Optional.of(Period.on(days.get(0))) : Optional.empty();
      }
      if (timed.matches()) {
        return days(timed.group(1));
      }
      return cell.contains("/") ? Optional.of(Period.parse(cell)) : days(cell);
    } catch (DateTimeException | InvalidValueException e) {
      return Optional.empty();
    }
  }

  /** The day that a cell names; empty where it names none, or several. */
  static Optional<LocalDate> day(String cell) {
    return parse(cell).flatMap(WrittenPeriod::day);
  }

  /** The day of a period that has one. */
  static Optional<LocalDate> day(Period period) {
    return period.end().filter(period.start()::equals);
  }

  /** The shortest form of a period, which is read back as the same. */
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

  /** Why a cell is not read: nobody can tell the day from the month, or what is said otherwise. */
  static String refusal(String cell, String otherwise) {
    Matcher slashed = SLASHED.matcher(cell);
    return slashed.matches() && slashed(slashed).size() > 1
        ? "does not show which number is the month: write 2022-03-01 or 1 March 2022"
        : otherwise;
  }

  /** The days that may be meant: with the month as the second number, and as the first. */
  private static List<LocalDate> slashed(Matcher day) {
    int one = Integer.parseInt(day.group(1));
    int other = Integer.parseInt(day.group(3));
    int year = Integer.parseInt(day.group(4));
    return Stream.of(day(year, other, one), day(year, one, other))
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    return month >= 1 && month <= MONTHS.size() && YearMonth.of(year, month).isValidDay(day)
        ? Optional.of(LocalDate.of(year, month, day))
        : Optional.empty();
  }

  private static Optional<Period> days(String cell) {
    Matcher named = NAMED.matcher(cell);
    if (named.matches()) {
      int month = month(named.group(2).toLowerCase(Locale.ROOT));
      // 'May 22' may be a day of any year.
      boolean doubtful = named.group(1) == null && named.group(3).length() == 2;
      return month == 0 || doubtful
          ? Optional.empty()
          : Optional.of(days(fullYear(named.group(3)), month, named.group(1)));
    }
    Matcher numbers = NUMBERS.matcher(cell);
    if (!numbers.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        numbers.group(2) == null
            ? year(Integer.parseInt(cell))
            : days(
                Integer.parseInt(numbers.group(1)),
                Integer.parseInt(numbers.group(2)),
                numbers.group(3)));
  }

  private static Period days(int year, int month, @Nullable String day) {
    return day == null
        ? month(YearMonth.of(year, month))
        : Period.on(LocalDate.of(year, month, Integer.parseInt(day)));
  }

  private static int fullYear(String digits) {
    return Integer.parseInt(digits) + (digits.length() == 2 ? CENTURY : 0);
  }

  /** The number of a month by its name, or by the beginning of it; 0 where it is none. */
  private static int month(String name) {
    for (int i = 0; i < MONTHS.size(); i++) {
      if (MONTHS.get(i).startsWith(name)) {
        return i + 1;
      }
    }
    return 0;
  }

  private static Period month(YearMonth month) {
    return Period.between(month.atDay(1), month.atEndOfMonth());
  }

  private static Period year(int year) {
    return Period.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }
}
