package org.involvement.scoring;

import java.util.List;
import java.util.Map;

/** Whether what the record is said to hold of a criterion can be so. */
final class FigureCheck {
  private final Mismatches found;

  private FigureCheck(String path) {
    found = new Mismatches(path);
  }

  static List<Mismatch> of(String path, Figure figure) {
    FigureCheck check = new FigureCheck(path);
    check.numbers(figure);
    if (figure instanceof Figure.Counted counted) {
      check.ofOne(counted.subject(), counted.complete(), counted.items() + counted.out());
    } else if (figure instanceof Figure.Answered answered) {
      long all = answered.decided() + answered.unknown() + answered.out();
      check.ofOne(answered.subject(), answered.complete(), all);
    }
    return check.found.list();
  }

  /** Whether a score can follow from it: no count is negative, and no sum outside its range. */
  static boolean isPossible(Figure figure) {
    FigureCheck check = new FigureCheck("");
    check.numbers(figure);
    return check.found.list().isEmpty();
  }

  private void numbers(Figure figure) {
    if (figure instanceof Figure.Counted counted) {
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
    } else if (figure instanceof Figure.Answered answered) {
      counts(
          Map.of(
              "yes", answered.yes(),
              "partly", answered.partly(),
              "no", answered.no(),
              "unknown", answered.unknown(),
              "out", answered.out()));
    } else if (figure instanceof Figure.Scaled scaled) {
      scaled(scaled);
    } else if (figure instanceof LevelFigure.Kept kept) {
      counts(
          Map.of(
              "asPromised", kept.asPromised(),
              "moreShared", kept.moreShared(),
              "lessShared", kept.lessShared(),
              "cannotTell", kept.cannotTell()));
    } else if (figure instanceof Figure.Fixed fixed) {
      range("score", fixed.score().doubleValue(), 0, 1);
    }
  }

  /** Each item has from 0 to 1, and a decided one its least as its greatest. */
  private void scaled(Figure.Scaled scaled) {
    long undecided = scaled.items() - scaled.decided();
    counts(Map.of("decided", scaled.decided(), "undecided", undecided, "exempt", scaled.exempt()));
    range("points", scaled.points(), 0, (double) scaled.decided());
    range("low", scaled.low(), scaled.points(), scaled.high());
    range("high", scaled.high(), scaled.low(), scaled.points() + undecided);
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

  /** There is one programme, and it is recorded. */
  private void ofOne(Subject subject, boolean complete, long items) {
    if (subject == Subject.PROGRAMME) {
      found.compare("working.complete", complete, true);
      found.compare("working", items, 1L);
    }
  }
}
