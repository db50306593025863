package org.involvement.analysis.consensus;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.involvement.stakeholder.Perspective;

/** Adds up ratings of one statement by perspective. */
final class RatingCounter {
  private final Map<Perspective, AskedRatings> byPerspective = new HashMap<>();
  private AskedRatings unattributed;

  RatingCounter(long points) {
    unattributed = AskedRatings.none(points);
  }

  void add(RatingTally tally) {
    add(Optional.empty(), tally.unattributed());
    tally
        .byPerspective()
        .forEach((perspective, answered) -> add(Optional.of(perspective), answered));
  }

  /** Adds ratings under a perspective; empty where none is recorded. */
  void add(Optional<Perspective> perspective, AskedRatings answered) {
    if (perspective.isPresent()) {
      byPerspective.merge(perspective.get(), answered, AskedRatings::plus);
    } else {
      unattributed = unattributed.plus(answered);
    }
  }

  RatingTally tally() {
    return new RatingTally(unattributed, byPerspective);
  }
}
