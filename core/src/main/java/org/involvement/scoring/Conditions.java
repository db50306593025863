package org.involvement.scoring;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.involvement.value.check.Checks;

/** The facts of conditions, and a check of what they are facts of. */
final class Conditions {
  private Conditions() {}

  static Set<Fact> facts(Stream<Condition> conditions) {
    return conditions
        .flatMap(Condition::leaves)
        .map(leaf -> leaf.is().fact())
        .collect(Collectors.toSet());
  }

  /** The direction in which a better answer to each fact moves a condition. */
  static Map<Fact, Direction> directions(Condition condition) {
    Map<Fact, Direction> directions = new HashMap<>();
    condition
        .leaves()
        .forEach(
            leaf ->
                directions.merge(
                    leaf.is().fact(),
                    leaf.negated() ? Direction.DOWN : Direction.UP,
                    Direction::and));
    return directions;
  }

  /** What a condition is asked of. */
  static Subject subject(Condition condition) {
    return condition.leaves().findFirst().orElseThrow().is().fact().subject();
  }

  static void checkSubject(Stream<Condition> conditions, Subject subject, String place) {
    conditions
        .flatMap(Condition::leaves)
        .map(leaf -> leaf.is().fact())
        .filter(fact -> fact.subject() != subject)
        .findFirst()
        .ifPresent(
            fact -> {
              throw Checks.invalid(
                  place,
                  fact.id().toString(),
                  "is a fact of " + Words.of(fact.subject()) + ", not of " + Words.of(subject));
            });
  }
}
