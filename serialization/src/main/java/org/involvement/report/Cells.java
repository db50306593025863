package org.involvement.report;

import org.involvement.analysis.disclosure.ReleasedCell;

/** A shown count in words. */
final class Cells {
  static final String NOT_SHOWN = "not shown";

  private static final ReleasedCell.Cases<String> WORDS = new Words();
  private static final ReleasedCell.Cases<Boolean> IS_NUMBER = new IsNumber();

  private Cells() {}

  /** Returns true if the cell shows a number, exact or rounded. */
  static boolean isNumber(ReleasedCell cell) {
    return cell.match(IS_NUMBER);
  }

  static String words(ReleasedCell cell) {
    return cell.match(WORDS);
  }

  private static final class Words implements ReleasedCell.Cases<String> {
    @Override
    public String shown(ReleasedCell.Shown shown) {
      return shown.toString();
    }

    @Override
    public String rounded(ReleasedCell.Rounded rounded) {
      return "about " + rounded;
    }

    @Override
    public String banded(ReleasedCell.Banded banded) {
      return banded.toString();
    }

    @Override
    public String hidden(ReleasedCell.Hidden hidden) {
      return NOT_SHOWN;
    }
  }

  private static final class IsNumber implements ReleasedCell.Cases<Boolean> {
    @Override
    public Boolean shown(ReleasedCell.Shown shown) {
      return true;
    }

    @Override
    public Boolean rounded(ReleasedCell.Rounded rounded) {
      return true;
    }

    @Override
    public Boolean banded(ReleasedCell.Banded banded) {
      return false;
    }

    @Override
    public Boolean hidden(ReleasedCell.Hidden hidden) {
      return false;
    }
  }
}
