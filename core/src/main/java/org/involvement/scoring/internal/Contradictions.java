package org.involvement.scoring.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.involvement.framework.FactId;
import org.involvement.programme.Programme;
import org.involvement.scoring.card.Contradiction;
import org.involvement.scoring.card.Score;
import org.involvement.scoring.internal.fact.Account;
import org.involvement.scoring.known.Gap;
import org.involvement.scoring.known.Subject;

/** The facts of a scorecard on which accounts differ, each with what every side says. */
public final class Contradictions {
  private final Programme programme;
  private final List<Contradiction> found = new ArrayList<>();
  private final Map<Key, Sides> sides = new HashMap<>();

  private record Key(FactId fact, Subject subject) {}

  private Contradictions(Programme programme) {
    this.programme = programme;
  }

  /** Those of a scorecard's tree, from its top down. */
  public static List<Contradiction> of(Score root, Programme programme) {
    Contradictions all = new Contradictions(programme);
    all.collect("", root);
    return List.copyOf(all.found);
  }

  private void collect(String path, Score score) {
    for (Gap gap : score.gaps()) {
      if (gap.cause() == Gap.Cause.CONTRADICTED) {
        Sides said = sides.computeIfAbsent(new Key(gap.fact(), gap.subject()), this::sides);
        found.add(said.contradiction(path, gap.fact(), gap.subject()));
      }
    }
    for (Score part : score.parts()) {
      collect(path.isEmpty() ? part.id() : path + "/" + part.id(), part);
    }
  }

  private Sides sides(Key key) {
    return Sides.of(key.fact(), key.subject(), programme, Account.in(programme));
  }
}
