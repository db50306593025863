package org.involvement.scoring;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.involvement.value.Bounds;

/** What a tree of scores depends on and is not known, ranked. */
final class Unknowns {
  private static final Comparator<Unknown> MOST_TELLING_FIRST =
      Comparator.comparing(Unknown::narrowing)
          .reversed()
          .thenComparing(Unknown::criterion)
          .thenComparing(unknown -> unknown.gap().fact().value())
          .thenComparing(unknown -> unknown.gap().cause());

  private Unknowns() {}

  static List<Unknown> of(Score root) {
    boolean profile = root.bounds().isEmpty();
    return root.parts().stream()
        .flatMap(part -> of(part, "", profile ? 1 : shareOfWeight(part, root)))
        .filter(unknown -> unknown.gap().cause() != Gap.Cause.WITHHELD)
        .sorted(MOST_TELLING_FIRST)
        .toList();
  }

  /** The unknowns of a score whose bounds move those at the top by so much of their own width. */
  private static Stream<Unknown> of(Score score, String parent, double reach) {
    String path = parent + score.id();
    double narrowing = reach * score.bounds().map(Bounds::width).orElse(0.0);
    return Stream.concat(
        score.gaps().stream().map(gap -> new Unknown(path, gap, narrowing)),
        score.parts().stream()
            .flatMap(part -> of(part, path + "/", reach * shareOfWeight(part, score))));
  }

  private static double shareOfWeight(Score part, Score whole) {
    double all =
        whole.parts().stream()
            .filter(Score::isScored)
            .mapToDouble(each -> each.weight().doubleValue())
            .sum();
    return part.isScored() ? part.weight().doubleValue() / all : 0;
  }
}
