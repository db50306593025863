package org.involvement.scoring;

import java.util.List;

/** Whether the gaps of a score fit the counts that it was worked out from. */
final class GapCheck implements Working.Cases<List<Mismatch>> {
  private final List<Gap> gaps;
  private final Mismatches found;

  /** Otherwise the gaps may be those of whether it applies. */
  private final boolean scored;

  private GapCheck(String path, Score score) {
    gaps = score.gaps();
    scored = score.isScored();
    found = new Mismatches(path);
  }

  static List<Mismatch> of(String path, Score score) {
    return score.working().match(new GapCheck(path, score));
  }

  @Override
  public List<Mismatch> figure(Figure figure) {
    if (figure instanceof Figure.Counted counted) {
      counted(counted);
    } else if (figure instanceof Figure.Answered answered) {
      answered(answered);
    } else if (figure instanceof Figure.Scaled scaled) {
      scaled(scaled);
    } else if (figure instanceof LevelFigure.Kept kept) {
      kept(kept);
    }
    return examples();
  }

  @Override
  public List<Mismatch> amounts(Working.Amounts amounts) {
    return examples();
  }

  @Override
  public List<Mismatch> combined(Working.Combined combined) {
    return examples();
  }

  /** Its gaps are those of whether it applies and those of its measure. */
  @Override
  public List<Mismatch> undecided(Working.Undecided undecided) {
    return examples();
  }

  @Override
  public List<Mismatch> inapplicable(Working.Inapplicable inapplicable) {
    found.compare("gaps", gaps.size(), 0);
    return found.list();
  }

  /** A fact is unknown of no more items than those that may come out in more than one way. */
  private void counted(Figure.Counted counted) {
    for (int i = 0; i < gaps.size(); i++) {
      long items = gaps.get(i).items();
      if (scored && counted.complete()) {
        found.check(
            items <= counted.undecided(),
            "gaps[" + i + "].items",
            items,
            "at most " + counted.undecided());
      }
    }
    notKept(counted.complete(), counted.items() + counted.out());
  }

  /** The one fact is unknown of as many items as there are unknown answers. */
  private void answered(Figure.Answered answered) {
    if (scored && answered.complete()) {
      found.compare("gaps.items", items(), answered.unknown());
    }
    notKept(answered.complete(), answered.decided() + answered.unknown() + answered.out());
  }

  /** A number is unknown of no more items than those that may have more than one score. */
  private void scaled(Figure.Scaled scaled) {
    if (scored && scaled.complete()) {
      long undecided = scaled.items() - scaled.decided();
      found.check(items() <= undecided, "gaps.items", items(), "at most " + undecided);
    }
  }

  /** There is one gap, of the places where it cannot be told. */
  private void kept(LevelFigure.Kept kept) {
    if (scored && kept.complete()) {
      found.compare("gaps.items", items(), kept.cannotTell());
    }
    notKept(kept.complete(), kept.decided() + kept.cannotTell());
  }

  /** That a list was not kept is one gap, with all that are recorded. */
  private void notKept(boolean complete, long recorded) {
    List<Gap> notKept = gaps.stream().filter(GapCheck::isNotKept).toList();
    found.compare("gaps", notKept.size(), complete ? 0 : 1);
    notKept.forEach(gap -> found.compare("gaps.items", gap.items(), recorded));
  }

  private List<Mismatch> examples() {
    for (int i = 0; i < gaps.size(); i++) {
      Gap gap = gaps.get(i);
      found.compare(
          "gaps[" + i + "].examples",
          (long) gap.examples().size(),
          isNotKept(gap) ? 0L : Math.min(Examples.MOST, gap.items()));
    }
    return found.list();
  }

  private long items() {
    return gaps.stream().mapToLong(Gap::items).sum();
  }

  private static boolean isNotKept(Gap gap) {
    return gap.cause() == Gap.Cause.REGISTER_NOT_KEPT;
  }
}
