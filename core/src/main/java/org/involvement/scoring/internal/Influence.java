package org.involvement.scoring.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.involvement.scoring.known.Subject;
import org.involvement.scoring.rule.Fact;

/**
 * The unknown facts that move a score, each with its direction. Facts of one item that may imply
 * one another count as one family: all of them better, or all of them worse, is a completion.
 *
 * <p>Scores that no family moves in opposite directions reach their minimum in one completion, and
 * their maximum in another, so that the bounds of an aggregate of them are exact.
 *
 * @param directions by family
 */
record Influence(Map<String, ScoreMovement> directions) {
  static final Influence NONE = new Influence(Map.of());

  static Influence of(Fact fact, ScoreMovement direction) {
    return new Influence(Map.of(family(fact), direction));
  }

  /** All that moves one of some scores. */
  static Influence of(List<Influence> scores) {
    Map<String, ScoreMovement> all = new HashMap<>();
    for (Influence score : scores) {
      score.directions.forEach(
          (family, direction) -> all.merge(family, direction, ScoreMovement::and));
    }
    return new Influence(all);
  }

  /** The facts of a contribution imply one another; any other stays alone. */
  static String family(Fact fact) {
    return fact.subject() == Subject.CONTRIBUTION ? "contribution" : fact.id().value();
  }

  /** The same facts, of which a better answer may do either. */
  Influence eitherWay() {
    Map<String, ScoreMovement> all = new HashMap<>(directions);
    all.replaceAll((family, direction) -> ScoreMovement.EITHER);
    return new Influence(all);
  }

  /** The families that move two of some scores or more, and not all in one direction. */
  static Set<String> clashing(List<Influence> scores) {
    Set<String> once = new HashSet<>();
    Set<String> clashing = new HashSet<>();
    for (Influence score : scores) {
      for (String family : score.directions.keySet()) {
        if (!once.add(family)) {
          clashing.add(family);
        }
      }
    }
    Map<String, ScoreMovement> together = of(scores).directions;
    clashing.removeIf(family -> together.get(family) != ScoreMovement.EITHER);
    return clashing;
  }
}
