package org.involvement.scoring.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.involvement.scoring.card.Difference;
import org.involvement.scoring.rule.Fact;
import org.involvement.value.Answer;

/**
 * By how much two scores differ in every way in which all that is unknown in either record could
 * turn out, worked out the slow way: with everything answered, nothing is left to be bounded.
 */
public final class EveryTruth {
  private final Differences.Nodes nodes;
  private final Set<Variable> before;
  private final Set<Variable> after;
  private final List<Difference> found = new ArrayList<>();

  public EveryTruth(Differences.Nodes nodes) {
    this.nodes = nodes;
    before = unknown(nodes.before());
    after = unknown(nodes.after());
  }

  /** How many there are, before those are dropped in which a fact lacks what it implies. */
  public double size() {
    return all().stream().mapToDouble(each -> answers(each).size()).reduce(1, (a, b) -> a * b);
  }

  /** All differences; where one of the two has no score there is none. */
  public List<Difference> differences() {
    choose(List.copyOf(all()), 0, new LinkedHashMap<>());
    return found;
  }

  private void choose(List<Variable> variables, int at, Map<Variable, Answer> chosen) {
    if (at < variables.size()) {
      for (Answer answer : answers(variables.get(at))) {
        chosen.put(variables.get(at), answer);
        choose(variables, at + 1, chosen);
      }
      chosen.remove(variables.get(at));
    } else {
      Map<ItemKey, Map<Fact, Answer>> from = of(chosen, before);
      Map<ItemKey, Map<Fact, Answer>> to = of(chosen, after);
      if (areConsistent(from) && areConsistent(to)) {
        Optional<ScoreRange> one = nodes.before().reach(assumption(from), 1);
        Optional<ScoreRange> other = nodes.after().reach(assumption(to), 1);
        if (one.isPresent() && other.isPresent()) {
          found.add(
              new Difference(
                  other.get().low() - one.get().high(),
                  other.get().high() - one.get().low(),
                  true));
        }
      }
    }
  }

  private static Assumption assumption(Map<ItemKey, Map<Fact, Answer>> answers) {
    Set<Fact> facts = new HashSet<>();
    answers.values().forEach(of -> facts.addAll(of.keySet()));
    return Assumption.NONE.with(answers, facts);
  }

  private static Map<ItemKey, Map<Fact, Answer>> of(
      Map<Variable, Answer> chosen, Set<Variable> unknown) {
    Map<ItemKey, Map<Fact, Answer>> of = new HashMap<>();
    for (Map.Entry<Variable, Answer> entry : chosen.entrySet()) {
      if (unknown.contains(entry.getKey())) {
        of.computeIfAbsent(entry.getKey().key(), item -> new HashMap<>())
            .put(entry.getKey().fact(), entry.getValue());
      }
    }
    return of;
  }

  private static boolean areConsistent(Map<ItemKey, Map<Fact, Answer>> answers) {
    return answers.values().stream().allMatch(new Implied()::isConsistent);
  }

  private Set<Variable> all() {
    Set<Variable> all = new LinkedHashSet<>(before);
    all.addAll(after);
    return all;
  }

  private static Set<Variable> unknown(Node node) {
    Variables unknown = new Variables();
    node.variables(new HashSet<>(node.influence().directions().keySet()), unknown);
    return unknown.all();
  }

  /** Amounts below, between and above the marks 5 and 7 of the small rubrics. */
  private static List<Answer> answers(Variable variable) {
    List<Answer> answers = variable.fact().answers().answers();
    return answers.isEmpty()
        ? Stream.of(0, 6, 9).map(days -> Answer.amount(BigDecimal.valueOf(days), "days")).toList()
        : answers;
  }
}
