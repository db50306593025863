package org.involvement.scoring.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.involvement.scoring.rule.Condition;
import org.involvement.scoring.rule.Fact;

/** The facts that conditions ask about. */
final class ConditionFacts {
  private ConditionFacts() {}

  static Set<Fact> of(Stream<Condition> conditions) {
    return conditions
        .flatMap(Condition::leaves)
        .map(leaf -> leaf.is().fact())
        .collect(Collectors.toSet());
  }

  /** Returns the direction in which a better answer to each fact moves a condition. */
  static Map<Fact, ScoreMovement> directions(Condition condition) {
    Map<Fact, ScoreMovement> directions = new HashMap<>();
    condition
        .leaves()
        .forEach(
            leaf ->
                directions.merge(
                    leaf.is().fact(),
                    leaf.negated() ? ScoreMovement.DOWN : ScoreMovement.UP,
                    ScoreMovement::and));
    return directions;
  }
}
