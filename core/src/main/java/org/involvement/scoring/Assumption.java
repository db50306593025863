package org.involvement.scoring;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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

  /** Whether no fact is so without one of the same item that it implies. */
  boolean isConsistent() {
    return answers.keySet().stream().noneMatch(this::lacksWhatItImplies);
  }

  private boolean lacksWhatItImplies(Variable variable) {
    if (!Answer.YES.equals(answers.get(variable))) {
      return false;
    }
    FactSource source = FactSource.of(variable.fact().id());
    return answers.keySet().stream()
        .filter(other -> other.item().equals(variable.item()))
        .filter(other -> Answer.NO.equals(answers.get(other)))
        .anyMatch(other -> source.implies(other.fact().id()));
  }
}
