package org.involvement.scoring.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.involvement.scoring.card.Conflict;
import org.jspecify.annotations.Nullable;

/**
 * A score of several nodes, over the completions of the unknown facts that they pull in opposite
 * directions.
 */
final class TriedScore {
  /** More than any budget, and no danger to a sum of two. */
  private static final long TOO_MUCH = Long.MAX_VALUE / 2;

  private final Scorer scorer;
  private final Movers movers;
  private final long work;
  private final List<Node> nodes;
  private final Supplier<List<Influence>> influences;

  private long leaves;
  private @Nullable Influence influence;
  private @Nullable Trial trial;
  private @Nullable Base tried;

  /** A score in one completion, as of {@link Node#reach(Assumption, long)}. */
  interface Scorer {
    Optional<ScoreRange> reach(Assumption assumption, long work);
  }

  /** The parts of the score in one completion, with the work that the score had for it. */
  interface Parts {
    List<Optional<ScoreRange>> in(Assumption assumption, long work);
  }

  /**
   * The outcome with nothing assumed.
   *
   * @param extremes the completions with the ends
   * @param reach the range
   * @param tooMany whether not every completion was tried
   * @param size the number of completions that were tried
   */
  private record Base(Extremes extremes, Optional<ScoreRange> reach, boolean tooMany, long size) {}

  /**
   * A score that is worked out when it is first asked for, which is after all items were counted.
   *
   * @param nodes the nodes that it asks
   * @param influences the unknown facts that move it, by node
   * @param work the completions of items that may be tried with nothing assumed
   * @param scorer the score in one completion
   */
  TriedScore(List<Node> nodes, Supplier<List<Influence>> influences, long work, Scorer scorer) {
    this.nodes = nodes;
    this.influences = influences;
    this.work = work;
    this.scorer = scorer;
    movers = Movers.of(nodes);
  }

  Influence influence() {
    if (influence == null) {
      influence = Influence.of(influences.get());
    }
    return influence;
  }

  Movers movers() {
    return movers;
  }

  long leaves() {
    if (leaves == 0) {
      leaves = nodes.stream().mapToLong(Node::leaves).sum();
    }
    return leaves;
  }

  Optional<ScoreRange> reach() {
    return base().reach();
  }

  /** As of {@link Node#cost}. */
  long cost() {
    long once = nodes.stream().mapToLong(Node::cost).reduce(0, TriedScore::bounded);
    return base().size() > TOO_MUCH / once ? TOO_MUCH : base().size() * once;
  }

  private static long bounded(long one, long other) {
    return Math.min(one + other, TOO_MUCH);
  }

  /** As of {@link Node#reach(Assumption, long)}. */
  Optional<ScoreRange> reach(Assumption assumption, long granted) {
    boolean moved = movers.areIn(assumption);
    if (granted == 0) {
      return scorer.reach(moved ? assumption : Assumption.NONE, 0);
    }
    Optional<ScoreRange> all = base().reach();
    return moved && all.isPresent()
        ? over(completions(assumption, granted), assumption, granted, new Extremes())
            .map(reach -> reach.within(all.get()))
        : all;
  }

  /**
   * What is kept of the trial: the completions that show the range, with the parts of the score.
   */
  Conflict conflict(Parts parts) {
    Extremes extremes = base().extremes();
    long each = each(work, base().size());
    return new Conflict(
        base().tooMany(),
        extremes.least().map(least -> least.completion(parts.in(least, each), ScoreRange::low)),
        extremes.greatest().map(most -> most.completion(parts.in(most, each), ScoreRange::high)),
        extremes.without().map(some -> some.completion(parts.in(some, each), ScoreRange::low)));
  }

  /** The work for one of some completions. */
  private static long each(long work, long completions) {
    return Math.max(1, work / completions);
  }

  private Base base() {
    if (tried == null) {
      Completions completions = completions(Assumption.NONE, work);
      Extremes extremes = new Extremes();
      Optional<ScoreRange> found = over(completions, Assumption.NONE, work, extremes);
      boolean partsExact =
          nodes.stream().flatMap(node -> node.reach().stream()).allMatch(ScoreRange::exact);
      boolean exact = found.map(ScoreRange::exact).orElse(completions.areComplete());
      tried =
          new Base(
              extremes,
              found.map(reach -> reach.exactIf(partsExact)),
              partsExact ? !exact : !completions.areComplete(),
              completions.size());
    }
    return tried;
  }

  private Optional<ScoreRange> over(
      Completions completions, Assumption assumption, long granted, Extremes extremes) {
    Optional<ScoreRange> found;
    if (completions.areTried()) {
      long each = each(granted, completions.size());
      completions.each(assumed -> extremes.add(assumed, scorer.reach(assumed, each)));
      found = extremes.reach();
    } else {
      found = scorer.reach(assumption, granted);
    }
    return found.map(reach -> reach.exactIf(completions.areComplete()));
  }

  private Completions completions(Assumption assumption, long granted) {
    if (trial == null) {
      trial = new Trial(nodes, Influence.clashing(influences.get()));
    }
    return trial.completions(assumption, granted / leaves());
  }
}
