package org.involvement.exchange.tracker;

/** A reason for a note on a tracker; the most important is first. */
enum PiritLoss {
  LATER_ROW("rows of which the time is after the as-of day, left out"),
  LATER_DAY("days after the as-of day"),
  OCCASION("rows that say neither what was hoped nor what changed, kept as activities"),
  DECISION("decisions without what was decided, or without the day"),
  FEEDBACK("days of feeding back that are no single day"),
  STEP("steps that could not follow on what stands before them"),
  UNTIED("changes without a day, not tied to what was hoped"),
  NO_TIME("times that name no day, month, year or period"),
  NO_DAY("times that are no single day, kept as that of the activity"),
  STANDARD("standards that are none of the UK Standards of 2019"),
  QUOTABLE("words of which it is not clear whether they may be quoted, so they may not"),
  ON_NO_CHANGE("cells on a change where none is recorded"),
  NO_CHANGE("rows that name no change"),
  DAY_ORDER("columns in which one date shows the order of day and month"),
  DAY_NUMBER("columns in which numbers are read as days");

  private final String words;

  PiritLoss(String words) {
    this.words = words;
  }

  /** The words under which it is counted. */
  String words() {
    return words;
  }
}
