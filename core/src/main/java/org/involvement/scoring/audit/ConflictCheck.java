package org.involvement.scoring.audit;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.involvement.scoring.card.Completion;
import org.involvement.scoring.card.Conflict;
import org.involvement.scoring.card.Score;
import org.involvement.scoring.internal.ScoreRange;
import org.involvement.scoring.internal.Variables;

/** Whether the completions that are kept of a conflict fit the parts that conflict. */
final class ConflictCheck {
  private final Mismatches found;
  private final List<Part> parts;

  private ConflictCheck(String path, List<Part> parts) {
    this.found = new Mismatches(path);
    this.parts = parts;
  }

  /** What a part states of itself; empty where it has no bounds. */
  record Part(Optional<ScoreRange> reach) {
    static Part of(Score score) {
      return new Part(score.bounds().map(bounds -> ScoreRange.of(bounds, score.mayNotApply())));
    }

    boolean mayLeave() {
      return reach.map(ScoreRange::mayLeave).orElse(true);
    }

    boolean contains(double points) {
      return reach
          .filter(stated -> points >= stated.low() - Mismatches.ROUNDING)
          .filter(stated -> points <= stated.high() + Mismatches.ROUNDING)
          .isPresent();
    }
  }

  static List<Mismatch> of(String path, Conflict conflict, List<Part> parts) {
    ConflictCheck check = new ConflictCheck(path, parts);
    conflict.least().ifPresent(least -> check.completion("conflict.least", least));
    conflict.greatest().ifPresent(greatest -> check.completion("conflict.greatest", greatest));
    conflict.without().ifPresent(check::without);
    return check.found.list();
  }

  private void without(Completion without) {
    completion("conflict.without", without);
    found.check(without.mayLeave(), "conflict.without", "a score that stays", "one that may leave");
  }

  private void completion(String number, Completion completion) {
    int assumed = completion.assumed().size();
    found.check(
        assumed >= 1 && assumed <= Variables.MOST,
        number + ".assumed",
        assumed,
        "from 1 to " + Variables.MOST);
    found.compare(number + ".ends", completion.ends().size(), parts.size());
    for (int i = 0; i < Math.min(parts.size(), completion.ends().size()); i++) {
      end(number + ".ends[" + i + "]", completion.ends().get(i), parts.get(i));
    }
  }

  private void end(String number, Completion.End end, Part part) {
    OptionalDouble points = end.points();
    boolean leaves = points.isEmpty() || end.mayLeave();
    found.check(part.mayLeave() || !leaves, number, "one that may leave", "one that stays");
    if (points.isPresent()) {
      found.check(
          part.contains(points.getAsDouble()),
          number,
          points.getAsDouble(),
          part.reach()
              .map(reach -> "within [" + reach.low() + ", " + reach.high() + "]")
              .orElse("none"));
    }
  }
}
