package org.involvement.report;

import org.involvement.framework.Scale;
import org.involvement.scoring.card.Figure;
import org.involvement.scoring.card.LevelFigure;
import org.involvement.scoring.card.Score;
import org.involvement.scoring.card.Working;
import org.involvement.scoring.known.Subject;

/**
 * Tells whether a score rests on counts, from which a small count could be worked out: of
 * contributions, activities or ratings, or a number on a gauge, such as people of a category.
 */
final class CountsBehind implements Working.Cases<Boolean>, Figure.Cases<Boolean> {
  private static final CountsBehind CASES = new CountsBehind();

  private CountsBehind() {}

  static boolean areThere(Score score) {
    return score.working().match(CASES) || score.parts().stream().anyMatch(CountsBehind::areThere);
  }

  @Override
  public Boolean figure(Figure figure) {
    return figure.matchFigure(this);
  }

  /** Amounts are shown in words and have no score. */
  @Override
  public Boolean amounts(Working.Amounts amounts) {
    return false;
  }

  /** It rests on what its parts rest on. */
  @Override
  public Boolean combined(Working.Combined combined) {
    return false;
  }

  @Override
  public Boolean undecided(Working.Undecided undecided) {
    return undecided.applies().matchFigure(this) || undecided.measure().match(this);
  }

  @Override
  public Boolean inapplicable(Working.Inapplicable inapplicable) {
    return false;
  }

  @Override
  public Boolean counted(Figure.Counted counted) {
    return isOfMany(counted.subject());
  }

  @Override
  public Boolean answered(Figure.Answered answered) {
    return isOfMany(answered.subject());
  }

  @Override
  public Boolean scaled(Figure.Scaled scaled) {
    return true;
  }

  @Override
  public Boolean rated(LevelFigure.Rated rated) {
    return true;
  }

  /** Stages and the whole work are no people, and the power held there is shown as it is. */
  @Override
  public Boolean kept(LevelFigure.Kept kept) {
    return kept.unit() == Scale.Unit.ACTIVITY;
  }

  @Override
  public Boolean fixed(Figure.Fixed fixed) {
    return false;
  }

  private static boolean isOfMany(Subject subject) {
    return subject == Subject.CONTRIBUTION || subject == Subject.ACTIVITY;
  }
}
