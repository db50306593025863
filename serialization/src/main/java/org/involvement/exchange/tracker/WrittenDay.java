package org.involvement.exchange.tracker;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One whole day in a cell: '2022-03-01', '2022/3/1', '1 March 2022', '1st Mar 22', '01-Mar-22',
 * '15/03/2022', '15.03.22', or 44621, which is how spreadsheets number days.
 *
 * <p>A time of day may follow, as forms and databases write it: '1/16/2024 9:30:12', '2024/01/17
 * 9:30:12 am GMT', '2025-02-14 08:33:39 +0100'. It is not kept, and the day is the one that is
 * written, in the zone in which it is written.
 *
 * <p>A year of two digits is one of 1969 to 2068, as POSIX reads it: 68 is 2068 and 69 is 1969.
 */
final class WrittenDay {
  private static final Pattern TIMED =
      Pattern.compile(
          "(.+?)(?:t|,? )(?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:[.,]\\d{1,9})?)?"
              + "(?: ?[ap]\\.?m\\.?)?(?: ?(?:z|[a-z]{2,5}))?(?: ?[+-]\\d{1,2}(?::?\\d{2})?)?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})");

  private static final Pattern NAMED =
      Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?[ /-]+(\\p{Alpha}{3,9})\\.?[ /-]+(\\d{4}|\\d{2})");

  private static final Pattern SERIAL = Pattern.compile("(\\d{5})(?:\\.\\d{1,20})?");

  /**
   * Day 0 for all days since March 1900, because Excel counts a 29 February 1900. Workbooks that
   * count from 1904, as old ones of a Mac may, cannot be told from others.
   */
  private static final LocalDate EXCEL_DAY_0 = LocalDate.of(1899, 12, 30);

  private static final int FIRST_YEAR = 1969;
  private static final int CENTURY = 100;

  private static final Pattern UNSEEN = Pattern.compile("[\\u200B-\\u200D\\u2060\\uFEFF]");
  private static final Pattern SPACES = Pattern.compile("[\\h\\s]+");

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

  private WrittenDay() {}

  /**
   * Returns the day in a cell; empty if it names none, or several.
   *
   * @param order the order of day and month; empty if it is not known
   */
  static Optional<LocalDate> parse(String cell, Optional<DayOrder> order) {
    Optional<LocalDate> serial = serial(cell);
    if (serial.isPresent()) {
      return serial;
    }
    Optional<NumberedDate> numbered = numbered(cell);
    return numbered.isPresent() ? numbered.get().day(order) : clear(withoutTime(cell));
  }

  /** Returns the date of a cell in which day and month are numbers and the year comes last. */
  static Optional<NumberedDate> numbered(String cell) {
    return NumberedDate.of(withoutTime(cell));
  }

  /** Returns the day that a spreadsheet keeps as a number, where that is the whole cell. */
  static Optional<LocalDate> serial(String cell) {
    Matcher serial = SERIAL.matcher(plain(cell));
    return serial.matches()
        ? Optional.of(EXCEL_DAY_0.plusDays(Long.parseLong(serial.group(1))))
            .filter(day -> day.getYear() == year(day.getYear() % CENTURY))
        : Optional.empty();
  }

  /** Returns the words of a cell with single, ordinary spaces between them. */
  static String plain(String cell) {
    return SPACES.matcher(UNSEEN.matcher(cell).replaceAll("")).replaceAll(" ").strip();
  }

  /** Returns the year that four digits name, or two. */
  static int year(String digits) {
    int year = number(digits);
    return digits.length() == 2 ? year(year) : year;
  }

  /** Returns the number of a month by its name, or by the beginning of it; 0 if it is none. */
  static int month(String name) {
    for (int i = 0; i < MONTHS.size(); i++) {
      if (MONTHS.get(i).startsWith(name.toLowerCase(Locale.ROOT))) {
        return i + 1;
      }
    }
    return 0;
  }

  private static int year(int ofCentury) {
    return FIRST_YEAR + Math.floorMod(ofCentury - FIRST_YEAR, CENTURY);
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static String withoutTime(String cell) {
    String plain = plain(cell);
    Matcher timed = TIMED.matcher(plain);
    return timed.matches() ? timed.group(1) : plain;
  }

  private static Optional<LocalDate> clear(String text) {
    Matcher first = YEAR_FIRST.matcher(text);
    if (first.matches()) {
      return day(number(first.group(1)), number(first.group(3)), number(first.group(4)));
    }
    Matcher named = NAMED.matcher(text);
    return named.matches()
        ? day(year(named.group(3)), month(named.group(2)), number(named.group(1)))
        : Optional.empty();
  }

  /** Returns a day of the calendar; empty if it is none. There is no year 0. */
  static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day)).filter(found -> year > 0);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
