package org.involvement.exchange.tracker;

/** The order of day and month in dates that end with the year, such as '03/02/2024'. */
public enum DayOrder {
  /** As in the United Kingdom: 03/02/2024 is 3 February. */
  DAY_FIRST("day"),
  /** As in the United States: 03/02/2024 is 2 March. */
  MONTH_FIRST("month");

  private final String first;

  DayOrder(String first) {
    this.first = first;
  }

  /** Returns 'day' or 'month'. */
  String first() {
    return first;
  }
}
