package org.involvement.scoring.internal;

import java.util.HashMap;
import java.util.Map;
import org.involvement.framework.FactId;
import org.involvement.scoring.internal.fact.FactSource;
import org.involvement.scoring.known.Subject;
import org.involvement.scoring.rule.Fact;
import org.involvement.value.Answer;

/**
 * The facts of a contribution that are so whenever another of the same contribution is; each pair
 * is looked up once. Facts of other subjects imply nothing.
 */
final class Implied {
  private final Map<FactId, FactSource> sources = new HashMap<>();
  private final Map<FactId, Map<FactId, Boolean>> known = new HashMap<>();

  /** Whether no fact is answered yes while one that it implies is answered no. */
  boolean isConsistent(Map<Fact, Answer> answers) {
    for (Map.Entry<Fact, Answer> yes : answers.entrySet()) {
      boolean implies = yes.getKey().subject() == Subject.CONTRIBUTION;
      if (implies && yes.getValue().equals(Answer.YES)) {
        for (Map.Entry<Fact, Answer> no : answers.entrySet()) {
          if (no.getValue().equals(Answer.NO) && implies(yes.getKey().id(), no.getKey().id())) {
            return false;
          }
        }
      }
    }
    return true;
  }

  private boolean implies(FactId fact, FactId other) {
    return known
        .computeIfAbsent(fact, id -> new HashMap<>())
        .computeIfAbsent(other, id -> sources.computeIfAbsent(fact, FactSource::of).implies(other));
  }
}
