package org.involvement.scoring.level;

import static org.involvement.internal.LevelWords.quoted;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.involvement.framework.Scale;
import org.involvement.framework.Stage;

/** The sentences that say which stages decide a level, and where these differ. */
final class StageReasons {
  private StageReasons() {}

  /**
   * Such as "by stage: partnership in 'designing', consultation in 'delivering'"; none where all
   * have the same.
   */
  static List<String> differing(Map<Stage, SupportedLevels> byStage) {
    Map<String, List<Stage>> stages = new LinkedHashMap<>();
    byStage.forEach(
        (stage, levels) ->
            stages.computeIfAbsent(levels.toString(), any -> new ArrayList<>()).add(stage));
    if (stages.size() < 2) {
      return List.of();
    }
    List<String> each = new ArrayList<>();
    stages.forEach((levels, where) -> each.add(levels + " in " + quoted(where, "and")));
    return List.of("by stage: " + String.join(", ", each));
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
