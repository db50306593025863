package org.involvement.scoring;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.involvement.value.Answer;

/**
 * The unknown facts that move several scores in opposite directions, tried in every completion
 * where they are few.
 */
final class Trial {
  /** Above so many facts they are not tried, and bounds are safe. */
  private static final int MOST_FACTS = 12;

  private final List<Variable> variables;
  private final boolean possible;

  Trial(List<Node> nodes, Set<String> families) {
    Set<Variable> all = new LinkedHashSet<>();
    nodes.forEach(node -> all.addAll(node.variables(families, MOST_FACTS + 1)));
    boolean finite =
        all.stream().noneMatch(variable -> variable.fact().answers().answers().isEmpty());
    possible = finite && all.size() <= MOST_FACTS;
    variables = possible ? List.copyOf(all) : List.of();
  }

  /** Whether there were few enough to be tried. */
  boolean isPossible() {
    return possible;
  }

  /** The reach over all that is tried; what leaves in some completion may leave. */
  Optional<Reach> over(Assumption assumption, Function<Assumption, Optional<Reach>> score) {
    List<Variable> untried =
        variables.stream().filter(variable -> !assumption.covers(variable)).toList();
    List<Optional<Reach>> reached = new ArrayList<>();
    tryAll(untried, 0, assumption, score, reached);
    Optional<Reach> hull = reached.stream().flatMap(Optional::stream).reduce(Reach::hull);
    return reached.stream().allMatch(Optional::isPresent) ? hull : hull.map(Reach::leaving);
  }

  private static void tryAll(
      List<Variable> untried,
      int at,
      Assumption assumption,
      Function<Assumption, Optional<Reach>> score,
      List<Optional<Reach>> reached) {
    if (at == untried.size()) {
      if (assumption.isConsistent()) {
        reached.add(score.apply(assumption));
      }
      return;
    }
    for (Answer answer : untried.get(at).fact().answers().answers()) {
      tryAll(untried, at + 1, assumption.plus(untried.get(at), answer), score, reached);
    }
  }
}
