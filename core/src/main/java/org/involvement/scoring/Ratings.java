package org.involvement.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.involvement.engagement.Activity;
import org.involvement.engagement.Attendance;
import org.involvement.engagement.LevelRating;
import org.involvement.framework.Level;
import org.involvement.framework.LevelId;
import org.involvement.framework.Scale;
import org.involvement.programme.Programme;
import org.involvement.stakeholder.Perspective;
import org.involvement.value.Count;

/**
 * The levels of a scale as rated by those who took part. Of the whole work those count that were
 * asked of it, and otherwise those of all activities together; of a stage there are none.
 */
final class Ratings {
  private final Programme programme;
  private final Scale scale;
  private final Optional<Perspective> perspective;

  Ratings(Programme programme, Scale scale, Optional<Perspective> perspective) {
    this.programme = programme;
    this.scale = scale;
    this.perspective = perspective;
  }

  Experienced at(Place place) {
    if (place.stage().isPresent()) {
      return new Experienced(List.of(), Optional.empty());
    }
    Optional<Activity> activity = place.find(programme);
    if (activity.isPresent()) {
      return experienced(activity.get().ratings(), present(activity.get()));
    }
    if (programme.ratings().stream().anyMatch(this::counts)) {
      return experienced(programme.ratings(), presentAtAll());
    }
    return experienced(
        programme.activities().stream().flatMap(one -> one.ratings().stream()).toList(),
        attendances());
  }

  private Experienced experienced(List<LevelRating> ratings, Optional<Count> present) {
    List<Experienced.Rated> rated = new ArrayList<>();
    for (Level level : scale.levels()) {
      LevelId id = LevelId.of(scale.id(), level.id());
      ratings.stream()
          .filter(rating -> counts(rating) && rating.level().equals(id))
          .map(LevelRating::people)
          .reduce(Count::plus)
          .ifPresent(people -> rated.add(new Experienced.Rated(id, people)));
    }
    return new Experienced(rated, present);
  }

  /** Ratings of nobody in particular are not known to be of a perspective that is asked for. */
  private boolean counts(LevelRating rating) {
    return rating.level().scale().equals(scale.id())
        && (perspective.isEmpty() || rating.perspective().equals(perspective));
  }

  private Optional<Count> present(Activity activity) {
    return perspective.isEmpty() ? activity.distinctPeople() : ofPerspective(activity);
  }

  /** Those who came for a stakeholder may have brought the perspective or not. */
  private Optional<Count> ofPerspective(Activity activity) {
    boolean isCounted =
        activity.attendance().stream().anyMatch(part -> part.perspective().equals(perspective));
    Stream<Count> parts =
        activity.attendance().stream()
            .filter(part -> part.perspective().isEmpty() || part.perspective().equals(perspective))
            .flatMap(Ratings::actual);
    return isCounted ? parts.reduce(Count::plus) : Optional.empty();
  }

  private static Stream<Count> actual(Attendance part) {
    return part.perspective().isPresent()
        ? part.actual().stream()
        : part.actual().map(count -> new Count(0, count.most())).stream();
  }

  private Optional<Count> presentAtAll() {
    return perspective.isEmpty()
        ? programme.distinctPeople()
        : programme.activities().stream()
            .flatMap(activity -> present(activity).stream())
            .reduce(Count::union);
  }

  /**
   * Whoever came to two activities could answer twice; an activity that was not counted is '0+'.
   */
  private Optional<Count> attendances() {
    List<Optional<Count>> each = programme.activities().stream().map(this::present).toList();
    return each.stream().allMatch(Optional::isEmpty)
        ? Optional.empty()
        : each.stream().map(count -> count.orElse(Count.atLeast(0))).reduce(Count::plus);
  }
}
