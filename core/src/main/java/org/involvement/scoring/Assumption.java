package org.involvement.scoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.involvement.framework.FactId;
import org.involvement.value.Answer;

/** Answers that are taken for granted, each for an unknown fact of one item. */
record Assumption(Map<Variable, Answer> answers) {
  static final Assumption NONE = new Assumption(Map.of());

  boolean isNone() {
    return answers.isEmpty();
  }

  boolean covers(Variable variable) {
    return answers.containsKey(variable);
  }

  /** What a fact reads under this assumption. */
  Reading of(Fact fact, String item, Reading recorded) {
    return Optional.ofNullable(answers.get(new Variable(fact, item)))
        .filter(answer -> recorded.isOpen())
        .map(Reading::of)
        .orElse(recorded);
  }

  Assumption plus(Variable variable, Answer answer) {
    Map<Variable, Answer> more = new HashMap<>(answers);
    more.put(variable, answer);
    return new Assumption(more);
  }

  /** Whether no fact is so without one that it implies. */
  boolean isConsistent() {
    return answers.entrySet().stream()
        .filter(entry -> entry.getValue().equals(Answer.YES))
        .noneMatch(
            entry ->
                implied(entry.getKey())
                    .anyMatch(variable -> Answer.NO.equals(answers.get(variable))));
  }

  private static java.util.stream.Stream<Variable> implied(Variable variable) {
    List<FactId> implied = FactSource.of(variable.fact().id()).implies();
    return implied.stream().map(id -> new Variable(Fact.derived(id), variable.item()));
  }
}
