package org.involvement.analysis.time;

/** What became of a contribution on its way to a milestone, by the day the record is read for. */
enum Ending {
  /** It came to it. */
  REACHED,
  /** It was taken back, and not opened again. */
  WITHDRAWN,
  /** It goes on as part of another, or as several others. */
  MOVED,
  /** It was decided not to be taken up, and that stands. */
  NOT_TAKEN_UP,
  /** None of these yet. */
  OPEN,
  /** It is not known when it was raised. */
  UNDATED,
  /** The day on which it was raised, or on which it ended, is known only roughly. */
  ROUGHLY_DATED,
  /** It was not raised yet. */
  RAISED_LATER
}
