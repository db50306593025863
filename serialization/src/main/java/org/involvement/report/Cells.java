package org.involvement.report;

import java.util.OptionalLong;
import org.involvement.analysis.ReleasedCell;

/** What is shown of a count, in words and as a length that may be drawn. */
final class Cells {
  static final String NOT_SHOWN = "not shown";

  private Cells() {}

  static String words(ReleasedCell cell) {
    if (cell instanceof ReleasedCell.Hidden) {
      return NOT_SHOWN;
    }
    return cell instanceof ReleasedCell.Rounded ? "about " + cell : cell.toString();
  }

  /** The number that is shown; empty where only a mark or a word is. */
  static OptionalLong number(ReleasedCell cell) {
    if (cell instanceof ReleasedCell.Shown shown) {
      return OptionalLong.of(shown.count());
    }
    return cell instanceof ReleasedCell.Rounded rounded
        ? OptionalLong.of(rounded.rounded())
        : OptionalLong.empty();
  }
}
