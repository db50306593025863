package org.involvement.scoring;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A criterion's measure over one programme, which can be asked for its score again and again, each
 * time with some unknown facts taken for granted.
 */
interface Node {
  /** How far the score reaches; empty where there is nothing to score in any completion. */
  Optional<Reach> reach(Assumption assumption);

  /** Whether the ends of the reach are those over all completions. */
  boolean isExact();

  /** The unknown facts that move it. */
  Influence influence();

  /** Up to so many unknown facts of some families, each of its item. */
  Set<Variable> variables(Set<String> families, int most);

  /** The facts it asks for itself. */
  List<Fact> facts();

  /** The nodes that it combines, each with its path. */
  default List<Unknowns.Located> below(String path) {
    return List.of();
  }

  /** What is unknown of it. */
  List<Gap> gaps();

  /** What does not apply of it. */
  List<Exemption> exemptions();

  /** What it came to. */
  Measured measured();

  /**
   * Whether it reads the same over another record, so that all that is unknown moves both alike.
   */
  boolean sameAs(Node other);
}
