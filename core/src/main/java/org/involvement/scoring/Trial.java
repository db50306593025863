package org.involvement.scoring;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.involvement.value.Answer;

/**
 * Some unknown facts, such as those that move several scores in opposite directions, tried in every
 * completion where they are few.
 */
final class Trial {
  /** Above so many facts they are not tried. */
  static final int MOST_FACTS = 12;

  private static final Comparator<Variable> BY_FACT_AND_ITEM =
      Comparator.comparing((Variable variable) -> variable.fact().subject())
          .thenComparing(variable -> variable.fact().id().value())
          .thenComparing(Variable::item);

  private final List<Variable> variables;
  private final boolean possible;

  Trial(List<Node> nodes, Set<String> families) {
    this(variables(nodes, families));
  }

  Trial(Collection<Variable> all) {
    boolean finite =
        all.stream().noneMatch(variable -> variable.fact().answers().answers().isEmpty());
    possible = finite && all.size() <= MOST_FACTS;
    variables = possible ? all.stream().sorted(BY_FACT_AND_ITEM).toList() : List.of();
  }

  /** Whether there were few enough to be tried. */
  boolean isPossible() {
    return possible;
  }

  /** How many choices of answers there are, also such as contradict each other. */
  long size() {
    return variables.stream()
        .mapToLong(variable -> variable.fact().answers().answers().size())
        .reduce(1, (all, answers) -> all * answers);
  }

  /** The reach over all that is tried; what leaves in some completion may leave. */
  Optional<Reach> over(Assumption assumption, Function<Assumption, Optional<Reach>> score) {
    return extremes(assumption, score).reach();
  }

  /** What is kept of it: the completions that show the reach, with the parts of the score. */
  Clash clash(
      Function<Assumption, Optional<Reach>> score,
      Function<Assumption, List<Optional<Reach>>> parts) {
    if (variables.isEmpty()) {
      return possible ? Clash.NONE : Clash.TOO_MANY;
    }
    Extremes extremes = extremes(Assumption.NONE, score);
    return new Clash(
        false,
        extremes.least().map(least -> completion(least, parts, Reach::low)),
        extremes.greatest().map(greatest -> completion(greatest, parts, Reach::high)),
        extremes.without().map(without -> completion(without, parts, Reach::low)));
  }

  /** Every choice of answers, also such as contradict each other. */
  void each(Assumption assumption, Consumer<Assumption> visit) {
    each(0, assumption, visit);
  }

  private void each(int at, Assumption assumption, Consumer<Assumption> visit) {
    if (at == variables.size()) {
      visit.accept(assumption);
    } else if (assumption.covers(variables.get(at))) {
      each(at + 1, assumption, visit);
    } else {
      for (Answer answer : variables.get(at).fact().answers().answers()) {
        each(at + 1, assumption.plus(variables.get(at), answer), visit);
      }
    }
  }

  private Extremes extremes(Assumption assumption, Function<Assumption, Optional<Reach>> score) {
    Extremes extremes = new Extremes();
    each(
        assumption,
        assumed -> {
          if (assumed.isConsistent()) {
            extremes.add(assumed, score.apply(assumed));
          }
        });
    return extremes;
  }

  private static Completion completion(
      Assumption assumption,
      Function<Assumption, List<Optional<Reach>>> parts,
      ToDoubleFunction<Reach> end) {
    return new Completion(
        assumption.answers().entrySet().stream()
            .sorted(Map.Entry.comparingByKey(BY_FACT_AND_ITEM))
            .map(entry -> assumed(entry.getKey(), entry.getValue()))
            .toList(),
        parts.apply(assumption).stream().map(part -> end(part, end)).toList());
  }

  private static Completion.Assumed assumed(Variable variable, Answer answer) {
    Fact fact = variable.fact();
    return new Completion.Assumed(fact.id(), fact.subject(), variable.item(), answer);
  }

  private static Completion.End end(Optional<Reach> part, ToDoubleFunction<Reach> end) {
    return part.map(
            reach ->
                new Completion.End(OptionalDouble.of(end.applyAsDouble(reach)), reach.mayLeave()))
        .orElse(new Completion.End(OptionalDouble.empty(), true));
  }

  private static Set<Variable> variables(List<Node> nodes, Set<String> families) {
    Set<Variable> all = new LinkedHashSet<>();
    nodes.forEach(node -> all.addAll(node.variables(families, MOST_FACTS + 1)));
    return all;
  }
}
