package org.involvement.scoring.level;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.involvement.framework.Scale;
import org.involvement.scoring.known.Truth;

/** What the parts of a programme come to together. */
final class PartsTogether {
  private static final int MOST_NAMED = 10;

  private PartsTogether() {}

  /** From what all parts support to what any part may support. */
  static SupportedLevels of(Scale scale, List<SupportedLevels> parts) {
    boolean ordered = scale.kind() != Scale.Kind.TYPOLOGY;
    List<LevelSupport> levels = new ArrayList<>();
    int number = parts.isEmpty() ? 0 : parts.get(0).levels().size();
    for (int i = 0; i < number; i++) {
      int at = i;
      List<Truth> truths = parts.stream().map(part -> part.levels().get(at).truth()).toList();
      levels.add(new LevelSupport(parts.get(0).levels().get(i).levels(), of(truths), List.of()));
    }
    return new SupportedLevels(ordered, levels);
  }

  /** How many parts have each verdict, and some of them by what they are called. */
  static List<String> reasons(
      List<LevelComparison> parts, Function<LevelComparison, String> called) {
    if (parts.isEmpty()) {
      return List.of("nothing is recorded that this scale places");
    }
    return Stream.of(Verdict.values())
        .map(verdict -> parts.stream().filter(part -> part.verdict() == verdict).toList())
        .filter(some -> !some.isEmpty())
        .map(some -> reason(some, parts.size(), called))
        .toList();
  }

  private static String reason(
      List<LevelComparison> some, int all, Function<LevelComparison, String> called) {
    List<String> names = some.stream().map(called).limit(MOST_NAMED).toList();
    return some.get(0).verdict().inWords()
        + " in "
        + some.size()
        + " of "
        + all
        + ": "
        + String.join(", ", names)
        + (some.size() > MOST_NAMED ? " and more" : "");
  }

  private static Truth of(List<Truth> truths) {
    if (truths.stream().allMatch(Truth.TRUE::equals)) {
      return Truth.TRUE;
    }
    return truths.stream().allMatch(Truth.FALSE::equals) ? Truth.FALSE : Truth.UNKNOWN;
  }
}
