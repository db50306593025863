package org.involvement.scoring.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.involvement.scoring.known.Exemption;
import org.involvement.scoring.known.Gap;
import org.involvement.scoring.rule.Fact;

/**
 * A criterion's measure over one programme, which can be asked for its score again and again, each
 * time with some unknown facts assumed.
 */
public interface Node {
  /**
   * The range of the score; empty where there is nothing to score in any completion.
   *
   * @param assumption what is assumed
   * @param work the completions of items that may be tried; 0 means that every part is bounded by
   *     itself
   */
  Optional<ScoreRange> reach(Assumption assumption, long work);

  /** The range of the score with nothing assumed. */
  Optional<ScoreRange> reach();

  /** The completions of items that are tried for the range with nothing assumed, at most. */
  long cost();

  /**
   * The completions of an item that are tried to ask for it once, by all nodes that count items.
   */
  long leaves();

  /** The unknown facts that move it. */
  Influence influence();

  /** The facts and nodes that move it when they are assumed. */
  Movers movers();

  /** Adds the unknown facts of some families, each of its item. */
  void variables(Set<String> families, Variables into);

  /** Adds to each item how it reads it, so that items are alike if all nodes read them alike. */
  void read(Map<ItemKey, List<Object>> items);

  /** The facts it asks for itself. */
  List<Fact> facts();

  /** The nodes that it combines, in the order of its criteria. */
  default List<Node> parts() {
    return List.of();
  }

  /** The nodes that it combines, each with its path. */
  default List<Unknowns.Located> below(String path) {
    return List.of();
  }

  /** What is unknown of it. */
  List<Gap> gaps();

  /** What does not apply of it. */
  List<Exemption> exemptions();

  /** The value, with what it follows from. */
  Measured measured();

  /**
   * Whether it reads the same over another record, so that all that is unknown moves both alike.
   */
  boolean sameAs(Node other);
}
