package org.involvement.scoring.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.involvement.scoring.card.Score;
import org.involvement.scoring.card.Working;
import org.involvement.value.Bounds;

/**
 * Whether the points lost are what they are said to be: each criterion in turn is put at its upper
 * bound, and all above it worked out again.
 */
final class PointsLostCheck {
  private final Mismatches found;
  private final Score top;

  private PointsLostCheck(Score top, String path) {
    this.top = top;
    found = new Mismatches(path);
  }

  static List<Mismatch> of(Score root) {
    boolean profile = root.bounds().isEmpty() && root.working() instanceof Working.Combined;
    List<Mismatch> found = new ArrayList<>();
    if (profile) {
      Mismatches whole = new Mismatches("");
      whole.compare("pointsLost", root.pointsLost(), OptionalDouble.empty());
      found.addAll(whole.list());
      root.parts().forEach(top -> walk(top, top.id(), List.of(), found));
    } else {
      walk(root, "", List.of(), found);
    }
    return found;
  }

  private static void walk(Score top, String start, List<String> below, List<Mismatch> all) {
    Score score = at(top, below);
    String under = String.join("/", below);
    String path = start.isEmpty() || under.isEmpty() ? start + under : start + "/" + under;
    PointsLostCheck check = new PointsLostCheck(top, path);
    check.found.compare("pointsLost", score.pointsLost(), check.lost(below));
    all.addAll(check.found.list());
    for (Score part : score.parts()) {
      List<String> deeper = new ArrayList<>(below);
      deeper.add(part.id());
      walk(top, start, deeper, all);
    }
  }

  private OptionalDouble lost(List<String> below) {
    Optional<Bounds> bounds = at(top, below).bounds();
    if (bounds.isEmpty() || top.value().isEmpty()) {
      return OptionalDouble.empty();
    }
    OptionalDouble raised = raised(top, below, bounds.get().high());
    return raised.isPresent()
        ? OptionalDouble.of(raised.getAsDouble() - top.value().getAsDouble())
        : raised;
  }

  /** The value of a score with one below it at other points; empty where any between has none. */
  private static OptionalDouble raised(Score score, List<String> below, double points) {
    if (below.isEmpty()) {
      return OptionalDouble.of(points);
    }
    if (score.value().isEmpty()) {
      return OptionalDouble.empty();
    }
    List<Score> parts = new ArrayList<>();
    for (Score part : score.parts()) {
      if (part.id().equals(below.get(0))) {
        OptionalDouble value = raised(part, below.subList(1, below.size()), points);
        if (value.isEmpty()) {
          return value;
        }
        parts.add(part.withValue(within(part, value.getAsDouble())));
      } else {
        parts.add(part);
      }
    }
    return Recomputation.of(score.withParts(parts)).value();
  }

  /** What a changed scorecard states may not hold what follows from it. */
  private static OptionalDouble within(Score score, double value) {
    Bounds bounds = score.bounds().orElseThrow();
    return OptionalDouble.of(Math.max(bounds.low(), Math.min(bounds.high(), value)));
  }

  private static Score at(Score top, List<String> below) {
    Score found = top;
    for (String id : below) {
      found = found.parts().stream().filter(part -> part.id().equals(id)).findFirst().orElseThrow();
    }
    return found;
  }
}
