package org.involvement.analysis.time;

/** What became of the wait of a contribution. */
public enum WaitEnd {
  /** It came to the milestone, such as being answered. */
  REACHED,
  /** It did not come to the milestone so far. */
  NOT_REACHED,
  /** The contributor took it back before, and it was not opened again. */
  TAKEN_BACK,
  /** The contributor could not be reached. */
  UNREACHABLE
}
