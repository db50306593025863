package org.involvement.scoring;

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
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Where a better answer to a fact moves a condition that asks for it. */
  static Direction direction(Condition condition, Fact fact) {
    return condition
        .leaves()
        .filter(leaf -> leaf.is().fact().equals(fact))
        .map(leaf -> leaf.negated() ? Direction.DOWN : Direction.UP)
        .reduce(Direction::and)
        .orElseThrow();
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
