package org.involvement.report;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.involvement.analysis.reach.Reach;
import org.involvement.programme.Programme;
import org.involvement.scoring.Rubric;
import org.involvement.scoring.card.Scorecard;
import org.involvement.stakeholder.Characteristic;
import org.involvement.stakeholder.Composition;
import org.involvement.stakeholder.HeadCount;

/**
 * Scores a programme from the counts of people that a page shows. A count that is hidden or rounded
 * is a range, so that no score tells more of it than the page does.
 */
final class ShownPeople {
  private final Map<Characteristic, ReachFigure> figures = new HashMap<>();

  private ShownPeople(Programme programme, ReleaseLevel level) {
    for (Reach reach : Reach.of(programme)) {
      figures.put(reach.characteristic(), new ReachFigure(reach, programme.people(), level));
    }
  }

  static Scorecard score(Rubric rubric, Programme programme, ReleaseLevel level) {
    if (level.internal() || programme.compositions().isEmpty()) {
      return rubric.score(programme);
    }
    ShownPeople shown = new ShownPeople(programme, level);
    return rubric.score(
        programme.withCompositions(programme.compositions().stream().map(shown::known).toList()));
  }

  private Composition known(Composition composition) {
    ReachFigure figure = Objects.requireNonNull(figures.get(composition.characteristic()));
    return composition.withCounts(
        composition.counts().stream()
            .map(count -> HeadCount.of(count.category(), figure.known(count.category())))
            .toList());
  }
}
