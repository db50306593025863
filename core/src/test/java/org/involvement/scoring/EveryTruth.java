package org.involvement.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.involvement.value.Answer;

/**
 * By how much two scores differ in every way in which all that is unknown in either record could
 * turn out, worked out the slow way: with everything answered, nothing is left to be bounded.
 */
final class EveryTruth {
  private final Differences.Nodes nodes;
  private final Set<Variable> before;
  private final Set<Variable> after;
  private final List<Difference> found = new ArrayList<>();

  EveryTruth(Differences.Nodes nodes) {
    this.nodes = nodes;
    before = unknown(nodes.before());
    after = unknown(nodes.after());
  }

  /** How many there are, before those are dropped in which a fact lacks what it implies. */
  double size() {
    return all().stream().mapToDouble(each -> answers(each).size()).reduce(1, (a, b) -> a * b);
  }

  /** All differences; where one of the two has no score there is none. */
  List<Difference> differences() {
    choose(List.copyOf(all()), 0, Assumption.NONE);
    return found;
  }

  private void choose(List<Variable> variables, int at, Assumption chosen) {
    if (at < variables.size()) {
      for (Answer answer : answers(variables.get(at))) {
        choose(variables, at + 1, chosen.plus(variables.get(at), answer));
      }
    } else if (chosen.only(before).isConsistent() && chosen.only(after).isConsistent()) {
      nodes
          .before()
          .reach(chosen.only(before))
          .ifPresent(
              from ->
                  nodes
                      .after()
                      .reach(chosen.only(after))
                      .ifPresent(
                          to ->
                              found.add(
                                  new Difference(
                                      to.low() - from.high(), to.high() - from.low(), true))));
    }
  }

  private Set<Variable> all() {
    Set<Variable> all = new LinkedHashSet<>(before);
    all.addAll(after);
    return all;
  }

  private static Set<Variable> unknown(Node node) {
    return node.variables(new HashSet<>(node.influence().directions().keySet()), 1_000);
  }

  /** Amounts below, between and above the marks 5 and 7 of the small rubrics. */
  private static List<Answer> answers(Variable variable) {
    List<Answer> answers = variable.fact().answers().answers();
    return answers.isEmpty()
        ? Stream.of(0, 6, 9).map(days -> Answer.amount(BigDecimal.valueOf(days), "days")).toList()
        : answers;
  }
}
