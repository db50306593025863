package org.involvement.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.involvement.value.Answer;

/**
 * What a score depends on and is not known, ranked by how far one answer to it, given of all items,
 * could at best narrow the reach at the top.
 */
final class Unknowns {
  static final Comparator<Unknown> MOST_TELLING_FIRST =
      Comparator.comparing(Unknown::narrowing)
          .reversed()
          .thenComparing(Unknown::criterion)
          .thenComparing(unknown -> unknown.gap().fact().value())
          .thenComparing(unknown -> unknown.gap().cause());

  private final Node top;
  private final double width;
  private final List<Unknown> unknowns = new ArrayList<>();

  private Unknowns(Node top) {
    this.top = top;
    width = width(Assumption.NONE);
  }

  /** The unknowns of all that hangs below some nodes, each node with its path. */
  static List<Unknown> of(List<Located> tops) {
    Stream<Unknown> all = Stream.empty();
    for (Located located : tops) {
      Unknowns under = new Unknowns(located.node());
      under.collect(located);
      all = Stream.concat(all, under.unknowns.stream());
    }
    return all.sorted(MOST_TELLING_FIRST).toList();
  }

  /**
   * A node with its path.
   *
   * @param path ids of criteria from the top, joined by '/'
   * @param node the node
   */
  record Located(String path, Node node) {}

  private void collect(Located located) {
    for (Gap gap : located.node().gaps()) {
      if (gap.cause() != Gap.Cause.WITHHELD) {
        unknowns.add(new Unknown(located.path(), gap, narrowing(gap, located.node())));
      }
    }
    located.node().below(located.path()).forEach(this::collect);
  }

  private double narrowing(Gap gap, Node node) {
    double least = answers(gap, node).mapToDouble(this::width).min().orElse(width);
    return Math.max(0, width - least);
  }

  /** Each answer to the fact; where none can be given, the criterion's score as a whole. */
  private static Stream<Assumption> answers(Gap gap, Node node) {
    Optional<Fact> fact =
        node.facts().stream().filter(asked -> asked.id().equals(gap.fact())).findFirst();
    boolean whole = gap.cause() == Gap.Cause.REGISTER_NOT_KEPT || fact.isEmpty();
    if (whole) {
      return Stream.of(Assumption.score(node, 0), Assumption.score(node, 1));
    }
    List<Answer> answers = fact.get().answers().answers();
    return answers.stream().map(answer -> Assumption.everywhere(fact.get(), answer));
  }

  private double width(Assumption assumption) {
    return top.reach(assumption).map(reach -> reach.high() - reach.low()).orElse(0.0);
  }
}
