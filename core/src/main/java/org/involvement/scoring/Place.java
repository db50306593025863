package org.involvement.scoring;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.involvement.engagement.Activity;
import org.involvement.engagement.Say;
import org.involvement.framework.Scale;
import org.involvement.framework.Stage;
import org.involvement.programme.Programme;
import org.involvement.value.ActivityId;

/**
 * What is placed on a scale: an activity, a stage of the work, or the whole of it; also one stage
 * of an activity.
 *
 * @param activity the activity; empty where it is none
 * @param stage the stage; empty where it is none
 */
record Place(Optional<ActivityId> activity, Optional<Stage> stage) {
  static final Place WHOLE = new Place(Optional.empty(), Optional.empty());

  static Place of(ActivityId activity) {
    return new Place(Optional.of(activity), Optional.empty());
  }

  static Place of(Stage stage) {
    return new Place(Optional.empty(), Optional.of(stage));
  }

  /** One stage of this place. */
  Place in(Stage one) {
    return new Place(activity, Optional.of(one));
  }

  /** The parts of a programme that a scale places one by one; none where it places the whole. */
  static List<Place> parts(Scale.Unit unit, Programme programme) {
    return switch (unit) {
      case ACTIVITY -> programme.activities().stream().map(one -> of(one.id())).toList();
      case STAGE -> stages(programme).map(Place::of).toList();
      case WHOLE -> List.of();
    };
  }

  /** The activity as a programme has it; empty where the place is none. */
  Optional<Activity> find(Programme programme) {
    return activity.flatMap(
        id -> programme.activities().stream().filter(one -> one.id().equals(id)).findFirst());
  }

  /** All stages on record, in the order of the cycle. */
  static Stream<Stage> stages(Programme programme) {
    return Stream.concat(
            programme.power().stream(),
            programme.activities().stream().flatMap(one -> one.power().stream()))
        .map(Say::stage)
        .distinct()
        .sorted(Comparator.comparingInt(Stage::placeInCycle).thenComparing(Stage::value));
  }
}
