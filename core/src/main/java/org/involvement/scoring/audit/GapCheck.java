package org.involvement.scoring.audit;

import java.util.List;
import java.util.function.Predicate;
import org.involvement.scoring.card.Figure;
import org.involvement.scoring.card.LevelFigure;
import org.involvement.scoring.card.Score;
import org.involvement.scoring.card.Working;
import org.involvement.scoring.internal.Examples;
import org.involvement.scoring.known.Gap;

/** Whether the gaps of a score fit the counts that it was worked out from. */
final class GapCheck implements Working.Cases<List<Mismatch>>, Figure.Cases<List<Mismatch>> {
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
    return figure.matchFigure(this);
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
  @Override
  public List<Mismatch> counted(Figure.Counted counted) {
    for (int i = 0; i < gaps.size(); i++) {
      long items = gaps.get(i).items();
      if (scored && counted.complete()) {
        long most = counted.said().isPresent() ? counted.items() : counted.undecided();
        found.check(items <= most, "gaps[" + i + "].items", items, "at most " + most);
      }
    }
    notKept(counted.complete(), counted.items() + counted.out());
    return examples();
  }

  /** The one fact is unknown of as many items as there are unknown answers. */
  @Override
  public List<Mismatch> answered(Figure.Answered answered) {
    if (scored && answered.complete()) {
      found.compare("gaps.items", items(), answered.unknown());
    }
    notKept(answered.complete(), answered.decided() + answered.unknown() + answered.out());
    return examples();
  }

  /**
   * A number is not recorded of no more items than those that may have more than one score. Where
   * accounts differ, all that is said may have one score.
   */
  @Override
  public List<Mismatch> scaled(Figure.Scaled scaled) {
    if (scored && scaled.complete()) {
      long undecided = scaled.items() - scaled.decided();
      long unknown = items(gap -> gap.cause() != Gap.Cause.CONTRADICTED);
      found.check(unknown <= undecided, "gaps.items", unknown, "at most " + undecided);
      found.check(items() <= scaled.items(), "gaps.items", items(), "at most " + scaled.items());
    }
    return examples();
  }

  /** There is one gap, of the places where it cannot be told. */
  @Override
  public List<Mismatch> kept(LevelFigure.Kept kept) {
    if (scored && kept.complete()) {
      found.compare("gaps.items", items(), kept.cannotTell());
    }
    notKept(kept.complete(), kept.decided() + kept.cannotTell());
    return examples();
  }

  @Override
  public List<Mismatch> rated(LevelFigure.Rated rated) {
    return examples();
  }

  @Override
  public List<Mismatch> fixed(Figure.Fixed fixed) {
    return examples();
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
    return items(any -> true);
  }

  private long items(Predicate<Gap> which) {
    return gaps.stream().filter(which).mapToLong(Gap::items).sum();
  }

  private static boolean isNotKept(Gap gap) {
    return gap.cause() == Gap.Cause.REGISTER_NOT_KEPT;
  }
}
