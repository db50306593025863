package org.involvement.scoring.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.involvement.scoring.rule.Aggregation;
import org.involvement.scoring.rule.Criterion;
import org.involvement.scoring.rule.Fact;
import org.jspecify.annotations.Nullable;

/** The criteria that become one score, each with its range. */
final class Siblings {
  private final Aggregation by;
  private final List<Criterion> criteria;
  private final List<Node> nodes;

  /** Made when they are first asked for, which is after all items were counted. */
  private @Nullable Places places;

  private @Nullable KnownRanges tried;
  private @Nullable KnownRanges bounded;

  /** The criteria that each fact and each node below moves, and the leaves of all. */
  private record Places(Map<Fact, Set<Integer>> byFact, Map<Node, Integer> byNode, long leaves) {}

  Siblings(Aggregation by, List<Criterion> criteria, List<Node> nodes) {
    this.by = by;
    this.criteria = criteria;
    this.nodes = nodes;
  }

  /** As of {@link Node#reach(Assumption, long)}, but without trying anything here. */
  Optional<ScoreRange> reach(Assumption assumption, long work) {
    KnownRanges known = work == 0 ? bounded() : tried();
    Map<Integer, Optional<ScoreRange>> moved = new TreeMap<>();
    moved(assumption).forEach(i -> moved.put(i, part(i, assumption, work)));
    // One completion of many is added up as a whole, so that it rounds as the stated bounds do.
    return assumption.answers().isEmpty() ? known.with(moved) : known.addedUpWith(moved);
  }

  /** The range of each. */
  List<Optional<ScoreRange>> parts(Assumption assumption, long work) {
    return IntStream.range(0, nodes.size()).mapToObj(i -> part(i, assumption, work)).toList();
  }

  private Optional<ScoreRange> part(int index, Assumption assumption, long work) {
    Node node = nodes.get(index);
    return node.reach(
        assumption, work == 0 ? 0 : Math.max(1, work / places().leaves * node.leaves()));
  }

  private Set<Integer> moved(Assumption assumption) {
    Set<Integer> moved = new TreeSet<>();
    for (Fact fact : assumption.facts()) {
      moved.addAll(places().byFact.getOrDefault(fact, Set.of()));
    }
    assumption.node().map(places().byNode::get).ifPresent(moved::add);
    return moved;
  }

  private KnownRanges tried() {
    if (tried == null) {
      tried = known(Node::reach);
    }
    return tried;
  }

  private KnownRanges bounded() {
    if (bounded == null) {
      bounded = known(node -> node.reach(Assumption.NONE, 0));
    }
    return bounded;
  }

  private KnownRanges known(Function<Node, Optional<ScoreRange>> range) {
    List<Double> weights = new ArrayList<>();
    criteria.forEach(criterion -> weights.add(criterion.weight().doubleValue()));
    return new KnownRanges(by, weights, nodes.stream().map(range).toList());
  }

  private Places places() {
    if (places == null) {
      long leaves = nodes.stream().mapToLong(Node::leaves).sum();
      places = new Places(new HashMap<>(), new IdentityHashMap<>(), leaves);
      for (int i = 0; i < nodes.size(); i++) {
        for (Fact fact : nodes.get(i).movers().facts()) {
          places.byFact.computeIfAbsent(fact, asked -> new TreeSet<>()).add(i);
        }
        for (Node node : nodes.get(i).movers().nodes()) {
          places.byNode.put(node, i);
        }
      }
    }
    return places;
  }
}
