package org.involvement.scoring.audit;

import java.util.List;
import java.util.Map;
import org.involvement.scoring.card.Figure;
import org.involvement.scoring.card.LevelFigure;

/** Whether what the record is said to hold of a criterion can be so. */
final class FigureCheck implements Figure.Cases<List<Mismatch>> {
  private final Mismatches found;

  private FigureCheck(String path) {
    found = new Mismatches(path);
  }

  static List<Mismatch> of(String path, Figure figure) {
    FigureCheck check = new FigureCheck(path);
    figure.matchFigure(check);
    figure.matchFigure(new ProgrammeFigureCheck(check.found));
    return check.found.list();
  }

  /** Whether a score can follow from it: no count is negative, and no sum outside its range. */
  static boolean isPossible(Figure figure) {
    return figure.matchFigure(new FigureCheck("")).isEmpty();
  }

  @Override
  public List<Mismatch> counted(Figure.Counted counted) {
    counts(
        Map.of(
            "yes", counted.yes(),
            "no", counted.no(),
            "out", counted.out(),
            "yesOrNo", counted.yesOrNo(),
            "yesOrOut", counted.yesOrOut(),
            "noOrOut", counted.noOrOut(),
            "any", counted.any()));
    most("exempt", counted.exempt(), counted.out());
    return found.list();
  }

  @Override
  public List<Mismatch> answered(Figure.Answered answered) {
    counts(
        Map.of(
            "yes", answered.yes(),
            "partly", answered.partly(),
            "no", answered.no(),
            "unknown", answered.unknown(),
            "out", answered.out()));
    return found.list();
  }

  /** Each item has from 0 to 1, and a decided one its least as its greatest. */
  @Override
  public List<Mismatch> scaled(Figure.Scaled scaled) {
    long undecided = scaled.items() - scaled.decided();
    counts(Map.of("decided", scaled.decided(), "undecided", undecided, "exempt", scaled.exempt()));
    range("points", scaled.points(), 0, (double) scaled.decided());
    range("low", scaled.low(), scaled.points(), scaled.high());
    range("high", scaled.high(), scaled.low(), scaled.points() + undecided);
    return found.list();
  }

  /** Its counts check themselves. */
  @Override
  public List<Mismatch> rated(LevelFigure.Rated rated) {
    return found.list();
  }

  @Override
  public List<Mismatch> kept(LevelFigure.Kept kept) {
    counts(
        Map.of(
            "asPromised", kept.asPromised(),
            "moreShared", kept.moreShared(),
            "lessShared", kept.lessShared(),
            "cannotTell", kept.cannotTell()));
    return found.list();
  }

  @Override
  public List<Mismatch> fixed(Figure.Fixed fixed) {
    range("score", fixed.score().doubleValue(), 0, 1);
    return found.list();
  }

  private void range(String number, double stated, double least, double most) {
    boolean within = stated >= least - Mismatches.ROUNDING && stated <= most + Mismatches.ROUNDING;
    found.check(within, "working." + number, stated, "from " + least + " to " + most);
  }

  private void most(String number, long stated, long most) {
    found.check(stated >= 0 && stated <= most, "working." + number, stated, "from 0 to " + most);
  }

  private void counts(Map<String, Long> counts) {
    counts.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            count ->
                found.check(
                    count.getValue() >= 0,
                    "working." + count.getKey(),
                    count.getValue(),
                    "at least 0"));
  }
}
