package org.involvement.scoring;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.involvement.engagement.Say;
import org.involvement.framework.Stage;
import org.involvement.programme.Programme;

/**
 * The stages of a place in which a level has to hold.
 *
 * <p>The whole work has the level that holds in the stage of its main decision. A record does not
 * name that stage, so by default the level has to hold in designing and in every stage on record.
 * Disseminating and evaluating do not count: they come after the decision, and power in a minor
 * stage makes no partnership of the whole. Designing counts also where nothing is recorded of it:
 * then its power is unknown.
 *
 * <p>An activity has the level that holds in every stage on record for it, again without
 * disseminating and evaluating. Where none of its stages counts, it has the level of the whole
 * work. A stage that is placed by itself, such as one of the Involvement Matrix, decides alone.
 */
final class DecidingStages {
  private static final Set<Stage> AFTER_THE_DECISION =
      Set.of(Stage.DISSEMINATING, Stage.EVALUATING);

  private DecidingStages() {}

  /**
   * The deciding stages of a place.
   *
   * @param own the power on record for the place itself, where it is an activity
   */
  static List<Stage> of(Place place, List<Say> own, Programme programme) {
    if (place.stage().isPresent()) {
      return List.of(place.stage().get());
    }
    List<Stage> ofActivity = place.activity().isPresent() ? stages(own, true) : List.of();
    return ofActivity.isEmpty() ? ofWhole(place, programme) : ofActivity;
  }

  /** The stages on record at a place that do not count there. */
  static List<Stage> leftOut(Place place, List<Say> own, Programme programme) {
    if (place.stage().isPresent()) {
      return List.of();
    }
    return place.activity().isPresent()
        ? stages(own, false)
        : Place.stages(programme).filter(stage -> !counts(stage)).toList();
  }

  /** What is said of the whole work holds for an activity; what is said of another does not. */
  private static List<Stage> ofWhole(Place place, Programme programme) {
    Stream<Stage> recorded =
        place.activity().isPresent()
            ? programme.power().stream().map(Say::stage)
            : Place.stages(programme);
    return sorted(
        Stream.concat(Stream.of(Stage.DESIGNING), recorded).filter(DecidingStages::counts));
  }

  private static List<Stage> stages(List<Say> says, boolean counting) {
    return sorted(says.stream().map(Say::stage).filter(stage -> counts(stage) == counting));
  }

  /** Whether the power in a stage may count at a place. */
  static boolean counts(Stage stage, Place place) {
    return counts(stage) || place.stage().equals(Optional.of(stage));
  }

  private static boolean counts(Stage stage) {
    return !AFTER_THE_DECISION.contains(stage);
  }

  private static List<Stage> sorted(Stream<Stage> stages) {
    return stages
        .distinct()
        .sorted(Comparator.comparingInt(Stage::placeInCycle).thenComparing(Stage::value))
        .toList();
  }
}
