package org.involvement.benchmarks;

import java.util.Map;
import org.involvement.programme.Programme;

/** A check that all come to the same figures, without which no time means anything. */
final class Peers {
  private Peers() {}

  static void check(Programme programme, Scorer... peers) {
    Map<String, Figure> expected = new Loop().figures(programme);
    for (Scorer peer : peers) {
      Map<String, Figure> figures = peer.figures(programme);
      if (!figures.equals(expected)) {
        throw new IllegalStateException(
            peer.getClass().getSimpleName() + " comes to " + figures + ", not to " + expected);
      }
    }
  }
}
