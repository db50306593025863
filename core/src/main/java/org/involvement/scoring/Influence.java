package org.involvement.scoring;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which unknown facts move a score, and where. Facts of one item that may imply one another count
 * as one family: all of them better, or all of them worse, is a completion.
 *
 * <p>Scores that no family moves in opposite directions reach their least in one completion, and
 * their greatest in another, so that the bounds of an aggregate of them are exact.
 *
 * @param directions by family
 */
record Influence(Map<String, Direction> directions) {
  static final Influence NONE = new Influence(Map.of());

  static Influence of(Fact fact, Direction direction) {
    return new Influence(Map.of(family(fact), direction));
  }

  /** The facts of a contribution imply one another; any other stands alone. */
  static String family(Fact fact) {
    return fact.subject() == Subject.CONTRIBUTION ? "contribution" : fact.id().value();
  }

  Influence plus(Influence other) {
    Map<String, Direction> both = new HashMap<>(directions);
    other.directions.forEach((family, direction) -> both.merge(family, direction, Direction::and));
    return new Influence(both);
  }

  /** The same facts, of which a better answer may do either. */
  Influence eitherWay() {
    Map<String, Direction> all = new HashMap<>(directions);
    all.replaceAll((family, direction) -> Direction.EITHER);
    return new Influence(all);
  }

  /** The families that move both, and not in one direction. */
  Set<String> clashes(Influence other) {
    Set<String> clashing = new HashSet<>(directions.keySet());
    clashing.retainAll(other.directions.keySet());
    clashing.removeIf(
        family ->
            directions.get(family) == other.directions.get(family)
                && directions.get(family) != Direction.EITHER);
    return clashing;
  }
}
