package org.involvement.report;

import org.involvement.analysis.disclosure.ReleasedCell;

/** A shown count in words. */
final class Cells {
  static final String NOT_SHOWN = "not shown";

  private Cells() {}

  static String words(ReleasedCell cell) {
    if (cell instanceof ReleasedCell.Hidden) {
      return NOT_SHOWN;
    }
    return cell instanceof ReleasedCell.Rounded ? "about " + cell : cell.toString();
  }
}
