package org.involvement.scoring.audit;

import java.util.List;
import org.involvement.scoring.card.Figure;
import org.involvement.scoring.card.Score;
import org.involvement.scoring.card.Working;
import org.involvement.scoring.internal.ScoreRange;

/** Whether what a score was worked out from can be so. */
final class WorkingCheck implements Working.Cases<List<Mismatch>> {
  private final String path;
  private final List<Score> parts;

  private WorkingCheck(String path, List<Score> parts) {
    this.path = path;
    this.parts = parts;
  }

  static List<Mismatch> of(String path, Score score) {
    return score.working().match(new WorkingCheck(path, score.parts()));
  }

  @Override
  public List<Mismatch> figure(Figure figure) {
    Mismatches found = withoutParts();
    found.addAll(FigureCheck.of(path, figure));
    return found.list();
  }

  @Override
  public List<Mismatch> amounts(Working.Amounts amounts) {
    Mismatches found = withoutParts();
    found.compare("working.greatest", amounts.greatest().isPresent(), amounts.least().isPresent());
    amounts
        .least()
        .ifPresent(
            least ->
                amounts
                    .greatest()
                    .ifPresent(
                        greatest ->
                            found.check(
                                greatest.value().compareTo(least.value()) >= 0,
                                "working.greatest",
                                greatest,
                                "at least " + least)));
    return found.list();
  }

  @Override
  public List<Mismatch> combined(Working.Combined combined) {
    Mismatches found = new Mismatches(path);
    found.check(!parts.isEmpty(), "parts", parts.size(), "at least 1");
    found.compare("parts", parts.stream().map(Score::id).distinct().count(), (long) parts.size());
    found.addAll(
        ConflictCheck.of(
            path, combined.conflict(), parts.stream().map(ConflictCheck.Part::of).toList()));
    return found.list();
  }

  @Override
  public List<Mismatch> undecided(Working.Undecided undecided) {
    Mismatches found = new Mismatches(path);
    Figure.Counted applies = undecided.applies();
    found.addAll(FigureCheck.of(path, applies));
    RecomputedScore applying = new Recomputation(List.of()).figure(applies);
    boolean may = applying.bounds().filter(bounds -> bounds.high() == 1).isPresent();
    boolean must = applying.bounds().filter(bounds -> bounds.low() == 1).isPresent();
    found.check(
        may && !(must && !applying.mayNotApply()),
        "working.applies",
        may ? "certain" : "impossible",
        "unknown");
    found.addAll(undecided.measure().match(this));
    ConflictCheck.Part measure =
        new ConflictCheck.Part(
            undecided.measure().match(new Recomputation(parts)).reach().map(ScoreRange::leaving));
    found.addAll(ConflictCheck.of(path, undecided.conflict(), List.of(measure)));
    return found.list();
  }

  @Override
  public List<Mismatch> inapplicable(Working.Inapplicable inapplicable) {
    return withoutParts().list();
  }

  private Mismatches withoutParts() {
    Mismatches found = new Mismatches(path);
    found.compare("parts", parts.size(), 0);
    return found;
  }
}
