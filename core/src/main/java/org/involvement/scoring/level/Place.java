package org.involvement.scoring.level;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.involvement.engagement.Activity;
import org.involvement.engagement.PowerRecord;
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
 * @param position where the activity is in the list of its programme; 0 where it is none
 */
record Place(Optional<ActivityId> activity, Optional<Stage> stage, int position) {
  static final Place WHOLE = new Place(Optional.empty(), Optional.empty(), 0);

  static Place of(ActivityId activity, int position) {
    return new Place(Optional.of(activity), Optional.empty(), position);
  }

  static Place of(Stage stage) {
    return new Place(Optional.empty(), Optional.of(stage), 0);
  }

  /** One stage of this place. */
  Place in(Stage one) {
    return new Place(activity, Optional.of(one), position);
  }

  /** The parts of a programme that a scale places one by one; none where it places the whole. */
  static List<Place> parts(Scale.Unit unit, Programme programme) {
    return switch (unit) {
      case ACTIVITY -> activities(programme);
      case STAGE -> stages(programme).map(Place::of).toList();
      case WHOLE -> List.of();
    };
  }

  private static List<Place> activities(Programme programme) {
    List<Place> places = new ArrayList<>();
    for (Activity one : programme.activities()) {
      places.add(of(one.id(), places.size()));
    }
    return places;
  }

  /** The activity as a programme has it; empty where the place is none. */
  Optional<Activity> find(Programme programme) {
    return activity.map(id -> programme.activities().get(position));
  }

  /** All stages on record, in the order of the cycle. */
  static Stream<Stage> stages(Programme programme) {
    return Stream.concat(
            programme.power().stream(),
            programme.activities().stream().flatMap(one -> one.power().stream()))
        .map(PowerRecord::stage)
        .distinct()
        .sorted(Comparator.comparingInt(Stage::placeInCycle).thenComparing(Stage::value));
  }
}
