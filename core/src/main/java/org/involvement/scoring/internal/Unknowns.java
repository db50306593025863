package org.involvement.scoring.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.involvement.framework.FactId;
import org.involvement.scoring.card.Unknown;
import org.involvement.scoring.known.Gap;
import org.involvement.scoring.rule.Fact;

/**
 * What a score depends on and is not known, ranked by how far one answer to it, given of all items,
 * could at best narrow the reach at the top.
 */
public final class Unknowns {
  /** Widths that differ by less do so by rounding alone. */
  private static final double ROUNDING = 1e-12;

  public static final Comparator<Unknown> MOST_TELLING_FIRST =
      Comparator.comparing(Unknown::narrowing)
          .reversed()
          .thenComparing(Unknown::criterion)
          .thenComparing(unknown -> unknown.gap().fact().value())
          .thenComparing(unknown -> unknown.gap().cause());

  private final Node top;
  private final double shown;
  private final List<Located> below = new ArrayList<>();
  private final Map<Fact, Double> narrowing = new HashMap<>();

  /** The work for one answer; 0 where completions cannot be tried again for every answer. */
  private long work;

  /** The width with nothing assumed, found in the same way. */
  private double width;

  private Unknowns(Located located) {
    top = located.node();
    shown = width(top.reach());
    collect(located);
  }

  /** The unknowns of all that is below some nodes, each node with its path. */
  public static List<Unknown> of(List<Located> tops) {
    List<Unknown> all = new ArrayList<>();
    for (Located located : tops) {
      all.addAll(new Unknowns(located).within(Scoring.BUDGET / tops.size()));
    }
    all.sort(MOST_TELLING_FIRST);
    return List.copyOf(all);
  }

  /**
   * A node with its path.
   *
   * @param path ids of criteria from the top, joined by '/'
   * @param node the node
   */
  public record Located(String path, Node node) {}

  private void collect(Located located) {
    below.add(located);
    located.node().below(located.path()).forEach(this::collect);
  }

  private List<Unknown> within(long budget) {
    long answers = Math.max(1, below.stream().mapToLong(Unknowns::answers).sum());
    work = budget / answers >= top.cost() ? budget / answers : 0;
    width = work == 0 ? width(top.reach(Assumption.NONE, 0)) : shown;
    List<Unknown> unknowns = new ArrayList<>();
    for (Located located : below) {
      Map<FactId, Fact> asked = new HashMap<>();
      located.node().facts().forEach(fact -> asked.put(fact.id(), fact));
      for (Gap gap : located.node().gaps()) {
        if (gap.cause().canBeFoundOut()) {
          Optional<Fact> fact = Optional.ofNullable(asked.get(gap.fact()));
          unknowns.add(new Unknown(located.path(), gap, narrowing(gap, fact, located.node())));
        }
      }
    }
    return unknowns;
  }

  /** The number of answers that are assumed for what a node does not know, at most. */
  private static long answers(Located located) {
    long facts =
        located.node().facts().stream().mapToLong(fact -> fact.answers().answers().size()).sum();
    return located.node().gaps().isEmpty() ? 0 : facts + 2;
  }

  /** By an answer to the fact; where none can be given, by the criterion's score as a whole. */
  private double narrowing(Gap gap, Optional<Fact> fact, Node node) {
    if (gap.cause() == Gap.Cause.REGISTER_NOT_KEPT || fact.isEmpty()) {
      return narrowing(Stream.of(Assumption.score(node, 0), Assumption.score(node, 1)));
    }
    return narrowing.computeIfAbsent(
        fact.get(),
        asked ->
            narrowing(
                asked.answers().answers().stream()
                    .map(answer -> Assumption.everywhere(asked, answer))));
  }

  private double narrowing(Stream<Assumption> assumptions) {
    double least =
        assumptions
            .mapToDouble(assumption -> width(top.reach(assumption, work)))
            .min()
            .orElse(width);
    double narrowed = Math.rint((width - least) / ROUNDING) * ROUNDING;
    return Math.max(0, Math.min(shown, narrowed));
  }

  private static double width(Optional<ScoreRange> reach) {
    return reach.map(found -> found.high() - found.low()).orElse(0.0);
  }
}
