package org.involvement.scoring.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.involvement.scoring.card.Completion;
import org.involvement.scoring.internal.fact.Reading;
import org.involvement.scoring.rule.Fact;
import org.involvement.value.Answer;

/**
 * Answers and scores that are assumed when a score is asked for again.
 *
 * @param answers by item, an answer to each unknown fact that is assumed for that item alone
 * @param everywhere an answer to an unknown fact of every item, except where it was withheld
 * @param facts the facts that are assumed in either way
 * @param node a criterion whose score is assumed as a whole; empty means none
 * @param score that score
 */
record Assumption(
    Map<ItemKey, Map<Fact, Answer>> answers,
    Map<Fact, Answer> everywhere,
    Set<Fact> facts,
    Optional<Node> node,
    double score) {
  static final Assumption NONE = new Assumption(Map.of(), Map.of(), Set.of(), Optional.empty(), 0);

  static Assumption everywhere(Fact fact, Answer answer) {
    return new Assumption(Map.of(), Map.of(fact, answer), Set.of(fact), Optional.empty(), 0);
  }

  static Assumption score(Node node, double score) {
    return new Assumption(Map.of(), Map.of(), Set.of(), Optional.of(node), score);
  }

  /** Tells if a fact of any item is assumed. */
  boolean concerns(Fact fact) {
    return facts.contains(fact);
  }

  /** Tells if the score of a criterion is assumed. */
  boolean fixes(Node asked) {
    return node.filter(fixed -> fixed == asked).isPresent();
  }

  /** The reach of the criterion whose score is assumed. */
  Optional<ScoreRange> fixed() {
    return Optional.of(new ScoreRange(score, score, false, true));
  }

  /** The answers that are assumed for one item. */
  Map<Fact, Answer> of(ItemKey item) {
    return answers.getOrDefault(item, Map.of());
  }

  /** Tells if an unknown fact of an item is answered, unless it was withheld. */
  boolean covers(Fact fact, ItemKey item) {
    return everywhere.containsKey(fact) || of(item).containsKey(fact);
  }

  /** The reading of a fact under the assumptions for its item. */
  Reading of(Fact fact, Map<Fact, Answer> ofItem, Reading recorded) {
    if (!recorded.isOpen()) {
      return recorded;
    }
    Answer answer = ofItem.get(fact);
    if (answer == null && !recorded.equals(Reading.WITHHELD)) {
      answer = everywhere.get(fact);
    }
    return answer == null ? recorded : Reading.of(answer);
  }

  /** The same, with these answers in place of those of the same items. */
  Assumption with(Map<ItemKey, Map<Fact, Answer>> more, Set<Fact> moreFacts) {
    Map<ItemKey, Map<Fact, Answer>> both = more;
    Set<Fact> allFacts = moreFacts;
    if (!answers.isEmpty()) {
      both = new HashMap<>(answers);
      both.putAll(more);
    }
    if (!facts.isEmpty()) {
      allFacts = new HashSet<>(facts);
      allFacts.addAll(moreFacts);
    }
    return new Assumption(both, everywhere, allFacts, node, score);
  }

  /** The same answers, but those to some unknown facts only. */
  Assumption only(Set<Variable> variables) {
    Map<ItemKey, Map<Fact, Answer>> kept = new HashMap<>();
    answers.forEach(
        (item, ofItem) -> {
          Map<Fact, Answer> fewer = new HashMap<>(ofItem);
          fewer.keySet().removeIf(fact -> !variables.contains(new Variable(fact, item.id())));
          if (!fewer.isEmpty()) {
            kept.put(item, fewer);
          }
        });
    return new Assumption(kept, everywhere, facts, node, score);
  }

  /** Returns the assumed answers, with the parts of a score at their ends on one side. */
  Completion completion(List<Optional<ScoreRange>> parts, ToDoubleFunction<ScoreRange> end) {
    List<Completion.Assumed> assumed = new ArrayList<>();
    answers.forEach(
        (item, ofItem) ->
            ofItem.forEach(
                (fact, answer) ->
                    assumed.add(
                        new Completion.Assumed(fact.id(), item.subject(), item.id(), answer))));
    assumed.sort(
        Comparator.comparing(Completion.Assumed::subject)
            .thenComparing(one -> one.fact().value())
            .thenComparing(Completion.Assumed::item));
    return new Completion(assumed, parts.stream().map(part -> end(part, end)).toList());
  }

  private static Completion.End end(Optional<ScoreRange> part, ToDoubleFunction<ScoreRange> end) {
    return part.map(
            reach ->
                new Completion.End(OptionalDouble.of(end.applyAsDouble(reach)), reach.mayLeave()))
        .orElse(new Completion.End(OptionalDouble.empty(), true));
  }
}
