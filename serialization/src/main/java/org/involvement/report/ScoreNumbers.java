package org.involvement.report;

import org.involvement.framework.Scale;
import org.involvement.scoring.card.Figure;
import org.involvement.scoring.card.LevelFigure;
import org.involvement.scoring.card.Working;
import org.involvement.scoring.known.Subject;
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
      boolean known = counted.complete() && counted.undecided() == 0 && counted.said().isEmpty();
      return of(counted.yes(), counted.items(), counted.subject(), known);
    }

    @Override
    public String answered(Figure.Answered answered) {
      boolean known = answered.complete() && answered.unknown() == 0;
      long all = answered.decided() + answered.unknown();
      return of(answered.yes(), all, answered.subject(), known);
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
      if (kept.unit() != Scale.Unit.ACTIVITY) {
        return "";
      }
      long yes = kept.asPromised() + kept.moreShared();
      long all = kept.decided() + kept.cannotTell();
      return of(yes, all, Subject.ACTIVITY, kept.complete() && kept.cannotTell() == 0);
    }

    @Override
    public String fixed(Figure.Fixed fixed) {
      return "";
    }

    /** A yes that is not on record may be one all the same. */
    private static String of(long yes, long all, Subject subject, boolean known) {
      return subject == Subject.PROGRAMME
          ? ""
          : (known ? " (" : " (yes on record for ")
              + yes
              + " of "
              + all
              + " "
              + subject.plural()
              + ")";
    }
  }
}
