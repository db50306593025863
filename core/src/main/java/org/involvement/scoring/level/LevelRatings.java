package org.involvement.scoring.level;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.involvement.engagement.Activity;
import org.involvement.engagement.Attendance;
import org.involvement.engagement.LevelRating;
import org.involvement.framework.LevelId;
import org.involvement.framework.Scale;
import org.involvement.programme.Programme;
import org.involvement.stakeholder.Perspective;
import org.involvement.value.Count;
import org.jspecify.annotations.Nullable;

/**
 * The levels of scales as rated by those who took part. Of the whole work those count that were
 * asked of it, and otherwise those of all activities together; of a stage there are none.
 */
final class LevelRatings {
  private final Programme programme;
  private final Optional<Perspective> perspective;
  private final Map<String, List<LevelRating>> ofWhole;
  private final Map<String, List<LevelRating>> ofActivities;

  /** The people who were there, at any activity and at each; null until they are asked for. */
  private @Nullable Present atAll;

  private @Nullable Present atEach;

  /** A number of people; empty where it is not known. */
  private record Present(Optional<Count> people) {}

  LevelRatings(Programme programme, Optional<Perspective> perspective) {
    this.programme = programme;
    this.perspective = perspective;
    ofWhole = byScale(programme.ratings().stream());
    ofActivities = byScale(programme.activities().stream().flatMap(one -> one.ratings().stream()));
  }

  Experienced at(Scale scale, Place place) {
    if (place.stage().isPresent()) {
      return new Experienced(List.of(), Optional.empty());
    }
    Optional<Activity> activity = place.find(programme);
    if (activity.isPresent()) {
      return experienced(
          scale, byScale(activity.get().ratings().stream()), present(activity.get()));
    }
    return ofWhole.containsKey(scale.id())
        ? experienced(scale, ofWhole, presentAtAll())
        : experienced(scale, ofActivities, attendances());
  }

  private static Experienced experienced(
      Scale scale, Map<String, List<LevelRating>> ratings, Optional<Count> present) {
    Map<LevelId, Count> people = new HashMap<>();
    for (LevelRating rating : ratings.getOrDefault(scale.id(), List.of())) {
      people.merge(rating.level(), rating.people(), Count::plus);
    }
    List<Experienced.Rated> rated = new ArrayList<>();
    for (LevelId level : scale.levelIds()) {
      Optional.ofNullable(people.get(level))
          .ifPresent(count -> rated.add(new Experienced.Rated(level, count)));
    }
    return new Experienced(rated, present);
  }

  /**
   * Those that count, by the scale. Ratings of nobody in particular are not known to be of a
   * perspective that is asked for.
   */
  private Map<String, List<LevelRating>> byScale(Stream<LevelRating> ratings) {
    return ratings
        .filter(rating -> perspective.isEmpty() || rating.perspective().equals(perspective))
        .collect(groupingBy(rating -> rating.level().scale()));
  }

  private Optional<Count> present(Activity activity) {
    return perspective.isEmpty() ? activity.distinctPeople() : ofPerspective(activity);
  }

  /** Those who came for a stakeholder may have brought the perspective or not. */
  private Optional<Count> ofPerspective(Activity activity) {
    boolean isCounted =
        activity.contributors().stream().anyMatch(part -> part.perspective().equals(perspective));
    Stream<Count> parts =
        activity.contributors().stream()
            .filter(part -> part.perspective().isEmpty() || part.perspective().equals(perspective))
            .flatMap(LevelRatings::actual);
    return isCounted ? parts.reduce(Count::plus) : Optional.empty();
  }

  private static Stream<Count> actual(Attendance part) {
    return part.perspective().isPresent()
        ? part.actual().stream()
        : part.actual().map(count -> new Count(0, count.max())).stream();
  }

  private Optional<Count> presentAtAll() {
    if (atAll == null) {
      atAll =
          new Present(
              perspective.isEmpty()
                  ? programme.distinctPeople()
                  : programme.activities().stream()
                      .flatMap(activity -> present(activity).stream())
                      .reduce(Count::union));
    }
    return atAll.people();
  }

  /** People who came to two activities could answer twice; an activity without a count is '0+'. */
  private Optional<Count> attendances() {
    if (atEach == null) {
      List<Optional<Count>> each = programme.activities().stream().map(this::present).toList();
      atEach =
          new Present(
              each.stream().allMatch(Optional::isEmpty)
                  ? Optional.empty()
                  : each.stream().map(count -> count.orElse(Count.atLeast(0))).reduce(Count::plus));
    }
    return atEach.people();
  }
}
