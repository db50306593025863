package org.involvement.scoring.level;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.involvement.framework.Stage;
import org.involvement.value.ActivityId;
import org.involvement.value.InvalidValueException;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;

/**
 * What was promised, experienced and recorded of one place, side by side, and whether the record
 * supports what was promised.
 *
 * @param activity the activity; empty where the place is a stage or the whole work
 * @param stage the stage; empty where the place is an activity or the whole work
 * @param promised the level that was promised
 * @param experienced the levels that those who took part experienced; it never decides the verdict
 * @param recorded the levels that the record would support
 * @param verdict how recorded compares with promised
 * @param reasons why, and what else there is to know, a sentence each
 */
@Value.Builder
public record LevelComparison(
    Optional<ActivityId> activity,
    Optional<Stage> stage,
    Promised promised,
    Experienced experienced,
    Recorded recorded,
    Verdict verdict,
    List<String> reasons)
    implements WithLevelComparison {
  /**
   * Checks that all is there.
   *
   * @throws InvalidValueException if a part is missing, or both an activity and a stage are given
   */
  public LevelComparison {
    activity = Checks.optional(activity);
    stage = Checks.optional(stage);
    if (activity.isPresent() && stage.isPresent()) {
      throw Checks.invalid(
          "levelComparison.stage",
          stage.get(),
          ViolationKind.NOT_APPLICABLE,
          "stands beside an activity");
    }
    Checks.required(promised, "levelComparison.promised");
    Checks.required(experienced, "levelComparison.experienced");
    Checks.required(recorded, "levelComparison.recorded");
    Checks.required(verdict, "levelComparison.verdict");
    reasons = Checks.list(reasons, "levelComparison.reasons");
  }

  /** {@return an empty builder} */
  public static LevelComparisonBuilder builder() {
    return new LevelComparisonBuilder();
  }

  /** {@return the id of the activity, or the stage, or 'whole work'} */
  public String place() {
    return activity
        .map(ActivityId::toString)
        .or(() -> stage.map(Stage::toString))
        .orElse("whole work");
  }
}
