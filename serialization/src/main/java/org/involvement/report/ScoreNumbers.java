package org.involvement.report;

import org.involvement.framework.Scale;
import org.involvement.scoring.Figure;
import org.involvement.scoring.LevelFigure;
import org.involvement.scoring.Subject;
import org.involvement.scoring.Working;
import org.involvement.value.Answer;

/** The numbers that are printed with a fact of a standard, such as ' (2 of 5 activities)'. */
final class ScoreNumbers {
  /** Amounts alone, which are printed on every page. */
  static final Working.Cases<String> AMOUNTS = new Amounts();

  /** Counts alone, which are for internal use. */
  static final Working.Cases<String> COUNTS = new Counts();

  private ScoreNumbers() {}

  private static class Amounts implements Working.Cases<String> {
    @Override
    public String figure(Figure figure) {
      return "";
    }

    @Override
    public String amounts(Working.Amounts amounts) {
      if (amounts.least().isEmpty()) {
        return "";
      }
      Answer.Amount least = amounts.least().get();
      Answer.Amount greatest = amounts.greatest().orElse(least);
      return " (" + (least.equals(greatest) ? "" : least + " to ") + greatest + ")";
    }

    @Override
    public String combined(Working.Combined combined) {
      return "";
    }

    @Override
    public String undecided(Working.Undecided undecided) {
      return "";
    }

    @Override
    public String inapplicable(Working.Inapplicable inapplicable) {
      return "";
    }
  }

  private static final class Counts extends Amounts implements Figure.Cases<String> {
    @Override
    public String figure(Figure figure) {
      return figure.matchFigure(this);
    }

    @Override
    public String amounts(Working.Amounts amounts) {
      return "";
    }

    @Override
    public String counted(Figure.Counted counted) {
      return of(counted.yes(), counted.items(), counted.subject());
    }

    @Override
    public String answered(Figure.Answered answered) {
      return of(answered.yes(), answered.decided() + answered.unknown(), answered.subject());
    }

    @Override
    public String scaled(Figure.Scaled scaled) {
      return "";
    }

    @Override
    public String rated(LevelFigure.Rated rated) {
      return "";
    }

    @Override
    public String kept(LevelFigure.Kept kept) {
      return kept.unit() == Scale.Unit.ACTIVITY
          ? of(
              kept.asPromised() + kept.moreShared(),
              kept.decided() + kept.cannotTell(),
              Subject.ACTIVITY)
          : "";
    }

    @Override
    public String fixed(Figure.Fixed fixed) {
      return "";
    }

    private static String of(long yes, long all, Subject subject) {
      return subject == Subject.PROGRAMME
          ? ""
          : " (" + yes + " of " + all + " " + subject.plural() + ")";
    }
  }
}
