package org.involvement.scoring.internal;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.involvement.scoring.rule.Fact;
import org.involvement.value.Answer;

/**
 * The unknown facts that move several scores in opposite directions, and are therefore tried
 * together in every completion, or in as many as work is granted for.
 *
 * <p>Items that all scores read alike can change places: for them only the number of items with
 * each choice of answers is tried. So 12 such items with three answers each have 91 completions and
 * not 531,441.
 */
final class Trial {
  private final List<List<TriedItem>> alike;
  private final boolean complete;
  private final BiPredicate<ItemKey, Map<Fact, Answer>> possible;

  /** The facts of some families, in any completion in which they do not contradict each other. */
  Trial(List<Node> nodes, Set<String> families) {
    this(variables(nodes, families), nodes, consistent());
  }

  /**
   * Facts that were looked up already.
   *
   * @param variables the facts
   * @param nodes the scores that read them
   * @param possible whether the answers for one item can be
   */
  Trial(Variables variables, List<Node> nodes, BiPredicate<ItemKey, Map<Fact, Answer>> possible) {
    this.possible = possible;
    List<Variable> finite =
        variables.areTooMany()
            ? List.of()
            : variables.all().stream().filter(Trial::isFinite).toList();
    complete = !variables.areTooMany() && finite.size() == variables.all().size();
    alike = alike(finite, nodes);
  }

  /**
   * The completions that are tried.
   *
   * @param assumption what is assumed already, and not tried again
   * @param most the number of completions, times the number of items that are named in each
   */
  Completions completions(Assumption assumption, long most) {
    Completions completions = new Completions(assumption, most, complete, possible);
    alike.forEach(completions::add);
    return completions;
  }

  private static List<List<TriedItem>> alike(Collection<Variable> variables, List<Node> nodes) {
    Map<ItemKey, List<Object>> readings = new HashMap<>();
    Map<ItemKey, List<Fact>> facts = new LinkedHashMap<>();
    variables.stream()
        .sorted(Variable.BY_FACT_AND_ITEM)
        .forEach(
            variable -> {
              facts.computeIfAbsent(variable.key(), key -> new ArrayList<>()).add(variable.fact());
              readings.computeIfAbsent(variable.key(), key -> new ArrayList<>());
            });
    nodes.forEach(node -> node.read(readings));
    List<TriedItem> items = new ArrayList<>();
    facts.forEach((item, asked) -> items.add(new TriedItem(item, asked)));
    items.sort(
        comparing((TriedItem item) -> item.key().subject()).thenComparing(item -> item.key().id()));
    return List.copyOf(
        items.stream()
            .collect(
                groupingBy(
                    item -> List.of(item.facts(), readings.getOrDefault(item.key(), List.of())),
                    LinkedHashMap::new,
                    toList()))
            .values());
  }

  private static BiPredicate<ItemKey, Map<Fact, Answer>> consistent() {
    Implied implied = new Implied();
    return (item, answers) -> implied.isConsistent(answers);
  }

  private static boolean isFinite(Variable variable) {
    return !variable.fact().answers().answers().isEmpty();
  }

  private static Variables variables(List<Node> nodes, Set<String> families) {
    Variables all = new Variables();
    if (!families.isEmpty()) {
      nodes.forEach(node -> node.variables(families, all));
    }
    return all;
  }
}
