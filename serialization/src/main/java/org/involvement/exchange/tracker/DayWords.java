package org.involvement.exchange.tracker;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A day in words, as people in the United Kingdom write it. */
final class DayWords {
  private static final DateTimeFormatter FULL =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter WITHOUT_YEAR =
      DateTimeFormatter.ofPattern("d MMMM", Locale.UK);

  private DayWords() {}

  /** Returns a day such as '3 April 2024'. */
  static String full(LocalDate day) {
    return FULL.format(day);
  }

  /** Returns a day such as '3 April'. */
  static String withoutYear(LocalDate day) {
    return WITHOUT_YEAR.format(day);
  }
}
