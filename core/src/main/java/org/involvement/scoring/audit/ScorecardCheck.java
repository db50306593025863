package org.involvement.scoring.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.involvement.scoring.card.Conflict;
import org.involvement.scoring.card.Score;
import org.involvement.scoring.card.Scorecard;
import org.involvement.value.Bounds;

/**
 * Works out every number of a scorecard again from what stands in its tree: of a criterion from its
 * counts; of several as one from their scores, by the aggregation and the least coverage named
 * there. Neither rubric nor programme is needed.
 *
 * <p>Weights, counts and the completions of a {@link Conflict} come from rubric and record, and are
 * taken as they stand where they can be so. A wrong one is found by what follows from it, or not at
 * all where the same scores do. How far an unknown could narrow the bounds takes the programme to
 * work out; it is held against the bounds.
 */
public final class ScorecardCheck {
  private ScorecardCheck() {}

  /** {@return the numbers that do not follow, those of a criterion before those of its parts} */
  public static List<Mismatch> of(Scorecard card) {
    Mismatches found = new Mismatches("");
    found.check(
        card.root().weight().compareTo(BigDecimal.ONE) == 0, "weight", card.root().weight(), 1);
    walk("", card.root(), found);
    found.addAll(UnknownsCheck.of(card));
    found.addAll(ContradictionsCheck.of(card));
    found.addAll(PointsLostCheck.of(card.root()));
    return found.list();
  }

  private static void walk(String path, Score score, Mismatches all) {
    RecomputedScore derived = Recomputation.of(score);
    Mismatches found = new Mismatches(path);
    found.check(score.weight().signum() > 0, "weight", score.weight(), "above 0");
    compare(found, score.bounds(), derived.bounds());
    found.compare("value", score.value(), derived.value());
    found.compare("valueIfNotMet", score.valueIfNotMet(), derived.valueIfNotMet());
    found.compare("coverage", score.coverage(), derived.coverage());
    found.compare("mayNotApply", score.mayNotApply(), derived.mayNotApply());
    found.compare("support", score.support(), derived.support());
    all.addAll(found.list());
    all.addAll(WorkingCheck.of(path, score));
    all.addAll(GapCheck.of(path, score));
    for (Score part : score.parts()) {
      walk(path.isEmpty() ? part.id() : path + "/" + part.id(), part, all);
    }
  }

  private static void compare(Mismatches found, Optional<Bounds> stated, Optional<Bounds> derived) {
    found.compare("bounds.low", low(stated), low(derived));
    found.compare("bounds.high", high(stated), high(derived));
    if (stated.isPresent() && derived.isPresent()) {
      found.compare("bounds.exact", stated.get().exact(), derived.get().exact());
    }
  }

  private static OptionalDouble low(Optional<Bounds> bounds) {
    return bounds.map(found -> OptionalDouble.of(found.low())).orElse(OptionalDouble.empty());
  }

  private static OptionalDouble high(Optional<Bounds> bounds) {
    return bounds.map(found -> OptionalDouble.of(found.high())).orElse(OptionalDouble.empty());
  }
}
