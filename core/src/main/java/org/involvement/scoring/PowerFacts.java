package org.involvement.scoring;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.involvement.engagement.Activity;
import org.involvement.engagement.Say;
import org.involvement.framework.Stage;
import org.involvement.programme.Programme;
import org.involvement.programme.Register;
import org.involvement.stakeholder.Perspective;

/**
 * The power that people held in each stage at one place.
 *
 * <p>What is said of a perspective stands before what is said of all. An activity of which nothing
 * is said has what is said of the whole work. In the whole work people held what is said of it, and
 * otherwise the most they held at any activity: an evening at which they were told takes nothing
 * from a workshop at which they decided. All held what the least of them held.
 */
final class PowerFacts {
  private final Programme programme;
  private final Place place;
  private final BasisView view;
  private final List<Say> ofPlace;
  private final List<Activity> activities;
  private final Set<Optional<Perspective>> whose;
  private final List<Stage> deciding;

  PowerFacts(Programme programme, Place place, Optional<Perspective> perspective, BasisView view) {
    this.programme = programme;
    this.place = place;
    this.view = view;
    ofPlace = place.find(programme).map(Activity::power).orElse(programme.power());
    activities = place.activity().isPresent() ? List.of() : programme.activities();
    whose = perspective.isPresent() ? Set.of(perspective) : whose(programme, place);
    deciding = DecidingStages.of(place, ofPlace, programme);
  }

  /**
   * All whose power is recorded at a place, in a stage that counts; an empty perspective is
   * everybody else.
   */
  static Set<Optional<Perspective>> whose(Programme programme, Place place) {
    Stream<Activity> within =
        place.activity().isPresent()
            ? place.find(programme).stream()
            : programme.activities().stream();
    Set<Optional<Perspective>> all =
        Stream.concat(programme.power().stream(), within.flatMap(one -> one.power().stream()))
            .filter(say -> DecidingStages.counts(say.stage(), place))
            .map(Say::perspective)
            .collect(toUnmodifiableSet());
    return all.isEmpty() ? Set.of(Optional.empty()) : all;
  }

  /** The stages in which a level that names none has to hold. */
  List<Stage> deciding() {
    return deciding;
  }

  /** The stages on record that do not count for such a level. */
  List<Stage> leftOut() {
    return DecidingStages.leftOut(place, ofPlace, programme);
  }

  /** The power held in a stage; none in a stage that is not of this place. */
  PowerRange in(Stage stage) {
    if (place.stage().filter(only -> !only.equals(stage)).isPresent()) {
      return PowerRange.NONE;
    }
    return whose.stream().map(people -> in(stage, people)).reduce(PowerRange::orLess).orElseThrow();
  }

  /** The power held in any stage of which nothing is said. */
  PowerRange elsewhere() {
    return place.stage().isPresent() ? PowerRange.NONE : absent(List.of());
  }

  private PowerRange in(Stage stage, Optional<Perspective> people) {
    List<Say> own = on(ofPlace, stage, people);
    List<Say> ofWhole = on(programme.power(), stage, people);
    return counting(own, people)
        .or(() -> counting(ofWhole, people))
        .or(() -> atActivities(stage, people))
        .orElseGet(() -> absent(Stream.concat(own.stream(), ofWhole.stream()).toList()));
  }

  private Optional<PowerRange> atActivities(Stage stage, Optional<Perspective> people) {
    List<List<Say>> each =
        activities.stream().map(activity -> on(activity.power(), stage, people)).toList();
    if (each.stream().allMatch(List::isEmpty)) {
      return Optional.empty();
    }
    Stream<PowerRange> unrecorded =
        programme.keeps(Register.ACTIVITIES) ? Stream.of() : Stream.of(absent(List.of()));
    return Stream.concat(
            each.stream().map(says -> counting(says, people).orElseGet(() -> absent(says))),
            unrecorded)
        .reduce(PowerRange::orMore);
  }

  /** What is said of them, on whosever word, of a stage: by themselves or as part of all. */
  private static List<Say> on(List<Say> says, Stage stage, Optional<Perspective> people) {
    return says.stream()
        .filter(say -> say.stage().equals(stage))
        .filter(say -> say.perspective().isEmpty() || say.perspective().equals(people))
        .toList();
  }

  private Optional<PowerRange> counting(List<Say> says, Optional<Perspective> people) {
    List<Say> counting = says.stream().filter(say -> view.counts(say.basis())).toList();
    List<Say> own = counting.stream().filter(say -> say.perspective().equals(people)).toList();
    List<Say> standing = own.isEmpty() ? counting : own;
    return standing.isEmpty() ? Optional.empty() : Optional.of(PowerRange.of(standing));
  }

  /** In a kept register what nobody says did not happen; but no document shows that. */
  private PowerRange absent(List<Say> saidOtherwise) {
    boolean none =
        programme.keeps(Register.POWER) && saidOtherwise.isEmpty() && view != BasisView.DOCUMENTED;
    return none ? PowerRange.NONE : PowerRange.UNKNOWN;
  }
}
