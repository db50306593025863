package org.involvement.scoring.level;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.involvement.framework.Stage;

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

  private final List<Stage> ofWhole;
  private final List<Stage> ofActivities;
  private final List<Stage> leftOut;

  /**
   * The deciding stages of a record.
   *
   * @param saidOfWhole the stages in which power is on record for the whole work
   * @param onRecord all stages in which power is on record
   */
  DecidingStages(Collection<Stage> saidOfWhole, Collection<Stage> onRecord) {
    ofWhole = sorted(withDesigning(onRecord).filter(DecidingStages::counts));
    // What is said of the whole work holds for an activity; what is said of another does not.
    ofActivities = sorted(withDesigning(saidOfWhole).filter(DecidingStages::counts));
    leftOut = sorted(onRecord.stream().filter(stage -> !counts(stage)));
  }

  /**
   * The deciding stages of a place.
   *
   * @param own the stages in which power is on record for the place itself, if it is an activity
   */
  List<Stage> of(Place place, Collection<Stage> own) {
    if (place.stage().isPresent()) {
      return List.of(place.stage().get());
    }
    if (place.activity().isEmpty()) {
      return ofWhole;
    }
    List<Stage> counting = sorted(own.stream().filter(DecidingStages::counts));
    return counting.isEmpty() ? ofActivities : counting;
  }

  /** The stages on record at a place that do not count there. */
  List<Stage> leftOut(Place place, Collection<Stage> own) {
    if (place.stage().isPresent()) {
      return List.of();
    }
    return place.activity().isPresent()
        ? sorted(own.stream().filter(stage -> !counts(stage)))
        : leftOut;
  }

  /** Tells if the power in a stage may count at a place that is not this stage alone. */
  static boolean counts(Stage stage) {
    return !AFTER_THE_DECISION.contains(stage);
  }

  private static Stream<Stage> withDesigning(Collection<Stage> stages) {
    return Stream.concat(Stream.of(Stage.DESIGNING), stages.stream());
  }

  private static List<Stage> sorted(Stream<Stage> stages) {
    return stages
        .distinct()
        .sorted(Comparator.comparingInt(Stage::placeInCycle).thenComparing(Stage::value))
        .toList();
  }
}
