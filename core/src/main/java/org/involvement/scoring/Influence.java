package org.involvement.scoring;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which unknown facts move a score, and of which a better answer may also lower it. Facts that may
 * imply one another count as one.
 *
 * <p>Scores whose influences do not clash reach their least in one completion of the unknown facts,
 * and their greatest in another, so that the bounds of a mean of them are exact.
 *
 * @param facts all facts that move it
 * @param lowering those of which a better answer may lower it
 */
record Influence(Set<String> facts, Set<String> lowering) {
  static final Influence NONE = new Influence(Set.of(), Set.of());

  static Influence of(Fact fact, boolean onlyRaises) {
    Set<String> one =
        Set.of(fact.subject() == Subject.CONTRIBUTION ? "contribution" : fact.id().value());
    return new Influence(one, onlyRaises ? Set.of() : one);
  }

  static Influence sum(Stream<Influence> all) {
    return all.reduce(NONE, Influence::plus);
  }

  /** The same facts, of which a better answer may do anything. */
  Influence eitherWay() {
    return new Influence(facts, facts);
  }

  /** Whether some fact moves both, and not only upwards. */
  boolean clashesWith(Influence other) {
    return facts.stream()
        .filter(other.facts::contains)
        .anyMatch(fact -> lowering.contains(fact) || other.lowering.contains(fact));
  }

  Influence plus(Influence other) {
    return new Influence(both(facts, other.facts), both(lowering, other.lowering));
  }

  private static Set<String> both(Set<String> one, Set<String> other) {
    Set<String> all = new HashSet<>(one);
    all.addAll(other);
    return all;
  }
}
