package org.involvement.scoring.rule;

import java.util.stream.Stream;
import org.involvement.internal.Words;
import org.involvement.scoring.known.Subject;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;

/** The subject of conditions, and its check. */
final class Conditions {
  private Conditions() {}

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
                  ViolationKind.UNSUITABLE,
                  "is a fact of " + Words.of(fact.subject()) + ", not of " + Words.of(subject));
            });
  }
}
