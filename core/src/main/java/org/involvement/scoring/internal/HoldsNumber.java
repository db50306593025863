package org.involvement.scoring.internal;

import org.involvement.scoring.card.Figure;
import org.involvement.scoring.card.LevelFigure;
import org.involvement.scoring.card.Working;

/** Whether a working holds a quantity or ratings, which may be open without an unknown fact. */
final class HoldsNumber implements Working.Cases<Boolean>, Figure.Cases<Boolean> {
  static final Working.Cases<Boolean> CASES = new HoldsNumber();

  private HoldsNumber() {}

  @Override
  public Boolean figure(Figure figure) {
    return figure.matchFigure(this);
  }

  @Override
  public Boolean amounts(Working.Amounts amounts) {
    return false;
  }

  @Override
  public Boolean combined(Working.Combined combined) {
    return false;
  }

  @Override
  public Boolean undecided(Working.Undecided undecided) {
    return undecided.measure().match(this);
  }

  @Override
  public Boolean inapplicable(Working.Inapplicable inapplicable) {
    return false;
  }

  @Override
  public Boolean counted(Figure.Counted counted) {
    return false;
  }

  @Override
  public Boolean answered(Figure.Answered answered) {
    return false;
  }

  @Override
  public Boolean scaled(Figure.Scaled scaled) {
    return true;
  }

  @Override
  public Boolean rated(LevelFigure.Rated rated) {
    return true;
  }

  @Override
  public Boolean kept(LevelFigure.Kept kept) {
    return false;
  }

  @Override
  public Boolean fixed(Figure.Fixed fixed) {
    return false;
  }
}
