package org.involvement.scoring.level;

import static org.involvement.internal.LevelWords.quoted;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.involvement.framework.LevelId;
import org.involvement.framework.Requirement;
import org.involvement.framework.Scale;
import org.involvement.framework.Stage;
import org.involvement.scoring.known.Truth;

/** The sentences that say which stages decide a level, and where these differ. */
final class StageReasons {
  private StageReasons() {}

  /**
   * Such as "by stage: partnership in 'designing', consultation in 'delivering'"; none where all
   * have the same.
   */
  static List<String> differing(Map<Stage, String> byStage) {
    Map<String, List<Stage>> stages = new LinkedHashMap<>();
    byStage.forEach(
        (stage, words) -> stages.computeIfAbsent(words, any -> new ArrayList<>()).add(stage));
    if (stages.size() < 2) {
      return List.of();
    }
    List<String> each = new ArrayList<>();
    stages.forEach((words, where) -> each.add(words + " in " + quoted(where, "and")));
    return List.of("by stage: " + String.join(", ", each));
  }

  /** The power in a stage, such as 'shared'; another reason says who differs where accounts do. */
  static String words(PowerRange power) {
    return power.differing().isEmpty() ? power.inWords() : "accounts differ";
  }

  /**
   * Whether some level of a scale asks for several stages, or for those that it names. No stage
   * alone has such a level, so that its level by itself says less than its power.
   */
  static boolean joinsStages(Scale scale) {
    return scale.levels().stream()
        .flatMap(level -> level.requirement().stream())
        .anyMatch(StageReasons::joinsStages);
  }

  /** Whether the level is certain, joins stages, and each of these has the power that it asks. */
  static boolean isClear(SupportedLevels level, Collection<PowerRange> byStage, Scale scale) {
    return level.isCertain()
        && scale.levels().stream()
            .filter(each -> level.least().contains(LevelId.of(scale.id(), each.id())))
            .flatMap(each -> each.requirement().stream())
            .filter(StageReasons::joinsStages)
            .anyMatch(
                needed ->
                    byStage.stream()
                        .allMatch(power -> power.atLeast(needed.power()) == Truth.TRUE));
  }

  private static boolean joinsStages(Requirement needed) {
    return !needed.stages().isEmpty() || needed.leastStages().orElse(1L) > 1;
  }

  /** Such as "'evaluating' comes after the decision and does not count". */
  static List<String> leftOut(List<Stage> stages, Scale scale) {
    List<Stage> unnamed =
        stages.stream()
            .filter(
                stage ->
                    scale.levels().stream()
                        .flatMap(level -> level.requirement().stream())
                        .noneMatch(needed -> needed.stages().contains(stage)))
            .toList();
    return unnamed.isEmpty()
        ? List.of()
        : List.of(
            quoted(unnamed, "and")
                + (unnamed.size() == 1 ? " comes" : " come")
                + " after the decision and "
                + (unnamed.size() == 1 ? "does" : "do")
                + " not count");
  }
}
