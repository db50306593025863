package org.involvement.scoring;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.involvement.value.Answer;

/**
 * What is taken for granted when a score is asked for again.
 *
 * @param answers an answer for an unknown fact of one item
 * @param everywhere an answer for an unknown fact of every item, save where it was withheld
 * @param node a criterion whose score is taken for granted as a whole; empty means none
 * @param score that score
 */
record Assumption(
    Map<Variable, Answer> answers,
    Map<Fact, Answer> everywhere,
    Optional<Node> node,
    double score) {
  static final Assumption NONE = new Assumption(Map.of(), Map.of(), Optional.empty(), 0);

  static Assumption everywhere(Fact fact, Answer answer) {
    return new Assumption(Map.of(), Map.of(fact, answer), Optional.empty(), 0);
  }

  static Assumption score(Node node, double score) {
    return new Assumption(Map.of(), Map.of(), Optional.of(node), score);
  }

  /** The items of which some fact is taken for granted by name. */
  Set<String> items() {
    return answers.keySet().stream().map(Variable::item).collect(Collectors.toUnmodifiableSet());
  }

  boolean covers(Variable variable) {
    return answers.containsKey(variable) || everywhere.containsKey(variable.fact());
  }

  /** Whether a fact of any item is taken for granted. */
  boolean concerns(Fact fact) {
    return everywhere.containsKey(fact)
        || answers.keySet().stream().anyMatch(variable -> variable.fact().equals(fact));
  }

  /** Whether the score of a criterion is taken for granted. */
  boolean fixes(Node asked) {
    return node.filter(fixed -> fixed == asked).isPresent();
  }

  /** The reach of the criterion whose score is taken for granted. */
  Optional<Reach> fixed() {
    return Optional.of(new Reach(score, score, false));
  }

  /** What a fact reads under this assumption. */
  Reading of(Fact fact, String item, Reading recorded) {
    if (!recorded.isOpen()) {
      return recorded;
    }
    Answer answer = answers.get(new Variable(fact, item));
    if (answer == null && !recorded.equals(Reading.WITHHELD)) {
      answer = everywhere.get(fact);
    }
    return answer == null ? recorded : Reading.of(answer);
  }

  Assumption plus(Variable variable, Answer answer) {
    Map<Variable, Answer> more = new HashMap<>(answers);
    more.put(variable, answer);
    return new Assumption(more, everywhere, node, score);
  }

  /** What is taken for granted of some unknown facts, and of no others by name. */
  Assumption only(Set<Variable> variables) {
    Map<Variable, Answer> fewer = new HashMap<>(answers);
    fewer.keySet().retainAll(variables);
    return new Assumption(fewer, everywhere, node, score);
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
