package org.involvement.scoring.internal;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.involvement.scoring.rule.Fact;

/**
 * What moves a score when it is assumed: facts that are unknown, and criteria of which the score
 * may be assumed as a whole.
 *
 * @param facts the facts
 * @param nodes the criteria, told apart as objects
 */
record Movers(Set<Fact> facts, Set<Node> nodes) {
  static Movers of(Node node, Set<Fact> facts) {
    Set<Node> nodes = Collections.newSetFromMap(new IdentityHashMap<>());
    nodes.add(node);
    return new Movers(facts, nodes);
  }

  static Movers of(List<Node> nodes) {
    Movers all = new Movers(new HashSet<>(), Collections.newSetFromMap(new IdentityHashMap<>()));
    for (Node node : nodes) {
      all.facts.addAll(node.movers().facts);
      all.nodes.addAll(node.movers().nodes);
    }
    return all;
  }

  /** The same, and a node itself. */
  Movers and(Node node) {
    Set<Node> more = Collections.newSetFromMap(new IdentityHashMap<>());
    more.addAll(nodes);
    more.add(node);
    return new Movers(facts, more);
  }

  boolean areIn(Assumption assumption) {
    return assumption.node().filter(nodes::contains).isPresent()
        || assumption.facts().stream().anyMatch(facts::contains);
  }
}
