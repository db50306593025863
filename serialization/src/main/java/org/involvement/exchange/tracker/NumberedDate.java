package org.involvement.exchange.tracker;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date in numbers that ends with the year, such as '03/02/2024' or '15.01.24', with the days it
 * could mean.
 *
 * <p>A year of two digits is not read after hyphens: '24-01-15' could begin with the year.
 *
 * @param dayFirst the day if the first number is the day; empty if that is no date
 * @param monthFirst the day if the first number is the month; empty if that is no date
 */
record NumberedDate(Optional<LocalDate> dayFirst, Optional<LocalDate> monthFirst) {
  private static final Pattern FORM =
      Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4}|(?<!-)\\d{2})");

  /** Returns the date in a text of this form, which may be none in either order. */
  static Optional<NumberedDate> of(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      return Optional.empty();
    }
    int first = Integer.parseInt(form.group(1));
    int second = Integer.parseInt(form.group(3));
    int year = WrittenDay.year(form.group(4));
    return Optional.of(
        new NumberedDate(WrittenDay.day(year, second, first), WrittenDay.day(year, first, second)));
  }

  /** Returns whether it is one day in one order and another in the other. */
  boolean isAmbiguous() {
    return dayFirst.isPresent() && monthFirst.isPresent() && !dayFirst.equals(monthFirst);
  }

  /** Returns the only order in which it is a date. */
  Optional<DayOrder> order() {
    if (dayFirst.isPresent() == monthFirst.isPresent()) {
      return Optional.empty();
    }
    return Optional.of(dayFirst.isPresent() ? DayOrder.DAY_FIRST : DayOrder.MONTH_FIRST);
  }

  /** Returns the day it means if ambiguous dates have an order; empty if that is not known. */
  Optional<LocalDate> day(Optional<DayOrder> order) {
    if (isAmbiguous()) {
      return order.flatMap(known -> known == DayOrder.DAY_FIRST ? dayFirst : monthFirst);
    }
    return dayFirst.or(this::monthFirst);
  }
}
