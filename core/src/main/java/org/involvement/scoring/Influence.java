package org.involvement.scoring;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Which unknown facts move a score, and whether a better answer can only raise it. Facts that imply
 * one another count as one.
 *
 * <p>Scores whose influences do not clash reach their least in one completion of the unknown facts,
 * and their greatest in another, so that bounds of a mean of them are exact.
 */
record Influence(Map<String, Boolean> rising) {
  static final Influence NONE = new Influence(Map.of());

  /** The influence of one fact. */
  static Influence of(Fact fact, boolean rises) {
    return new Influence(Map.of(family(fact), rises));
  }

  /** Whether some fact moves both, and not only upwards. */
  boolean clashesWith(Influence other) {
    return rising.keySet().stream()
        .anyMatch(
            fact ->
                other.rising.containsKey(fact) && !(rising.get(fact) && other.rising.get(fact)));
  }

  Influence plus(Influence other) {
    Map<String, Boolean> both = new HashMap<>(rising);
    other.rising.forEach((fact, rises) -> both.merge(fact, rises, Boolean::logicalAnd));
    return new Influence(both);
  }

  /** The same facts, of which a better answer may do anything. */
  Influence falling() {
    Map<String, Boolean> all = new HashMap<>(rising);
    all.replaceAll((fact, rises) -> false);
    return new Influence(all);
  }

  static Influence sum(Stream<Influence> all) {
    return all.reduce(NONE, Influence::plus);
  }

  private static String family(Fact fact) {
    return fact.subject() == Subject.CONTRIBUTION ? "contribution" : fact.id().value();
  }
}
