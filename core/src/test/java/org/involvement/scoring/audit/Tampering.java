package org.involvement.scoring.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.involvement.scoring.card.Score;
import org.involvement.scoring.card.Scorecard;
import org.involvement.value.InvalidValueException;

/** Scorecards in which one score was changed by hand. */
public final class Tampering {
  private Tampering() {}

  /** A card with another score at a path; at '' it is the whole. */
  public static Scorecard at(Scorecard card, String path, UnaryOperator<Score> how) {
    return card.withRoot(
        path.isEmpty()
            ? how.apply(card.root())
            : changed(card.root(), List.of(path.split("/", -1)), how));
  }

  /**
   * A card with another score at one of all places, counted round and round; empty where the score
   * would be refused.
   */
  public static Optional<Scorecard> at(Scorecard card, int place, UnaryOperator<Score> how) {
    List<String> paths = new ArrayList<>(List.of(""));
    paths(card.root(), "", paths);
    try {
      return Optional.of(at(card, paths.get(Math.floorMod(place, paths.size())), how));
    } catch (InvalidValueException e) {
      return Optional.empty();
    }
  }

  private static Score changed(Score score, List<String> path, UnaryOperator<Score> how) {
    if (path.isEmpty()) {
      return how.apply(score);
    }
    return score.withParts(
        score.parts().stream()
            .map(
                part ->
                    part.id().equals(path.get(0))
                        ? changed(part, path.subList(1, path.size()), how)
                        : part)
            .toList());
  }

  private static void paths(Score score, String before, List<String> paths) {
    for (Score part : score.parts()) {
      paths.add(before + part.id());
      paths(part, before + part.id() + "/", paths);
    }
  }
}
