package org.involvement.exchange.tracker;

import org.involvement.exchange.LossKind;

/**
 * What of a tracker could not be used, or was read in a way that its owner should know of. After
 * the two about the sheet as a whole, the most important is first.
 */
public enum TrackerLoss implements LossKind {
  /** Rows above the headings, such as a title. */
  ROWS_ABOVE("rows above the headings"),
  /** Rows that have fewer cells than there are headings. */
  SHORT_ROWS("rows that end early, read as if their last cells are empty"),
  /** Rows after the day whose knowledge the programme holds. */
  LATER_ROW("rows of which the time is after the as-of day, left out"),
  /** Days after the day whose knowledge the programme holds. */
  LATER_DAY("days after the as-of day"),
  /** Rows about an occasion alone. */
  OCCASION("rows that say neither what was hoped nor what changed, kept as activities"),
  /** Incomplete decisions. */
  DECISION("decisions without what was decided, or without the day"),
  /** Days of feeding back that could not be read, or have no decision before them. */
  FEEDBACK("days of feeding back that are no single day, or have no decision"),
  /** Steps that cannot follow on the steps before them. */
  STEP("steps that could not follow on what stands before them"),
  /** Times that could not be read. */
  NO_TIME("times that name no day, month, year or period"),
  /** Changes without a day. */
  UNTIED("changes without a day, not tied to what was hoped"),
  /** Times that are longer than a day. */
  NO_DAY("times that are no single day, kept as that of the activity"),
  /** Standards of other names. */
  STANDARD("standards that are none of the UK Standards of 2019"),
  /** Words that may perhaps be quoted. */
  QUOTABLE("words of which it is not clear whether they may be quoted, so they may not"),
  /** Cells about a change in rows without one. */
  ON_NO_CHANGE("cells on a change where none is recorded"),
  /** Rows that say that nothing changed, or that it is not known. */
  NO_CHANGE("rows that name no change"),
  /** The date by which others of its column are read. */
  DAY_ORDER("columns in which one date shows the order of day and month"),
  /** Days that are numbers of a spreadsheet. */
  DAY_NUMBER("columns in which numbers are read as days");

  private final String words;

  TrackerLoss(String words) {
    this.words = words;
  }

  @Override
  public String toText() {
    return words;
  }
}
