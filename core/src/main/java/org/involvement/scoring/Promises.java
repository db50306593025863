package org.involvement.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.involvement.engagement.Activity;
import org.involvement.engagement.Promise;
import org.involvement.framework.Level;
import org.involvement.framework.LevelId;
import org.involvement.framework.Scale;
import org.involvement.programme.Programme;
import org.involvement.value.Basis;
import org.involvement.value.InvalidValueException;
import org.involvement.value.check.Checks;

/** The promises of a programme that count on one scale. */
final class Promises {
  private final Programme programme;
  private final Scale scale;

  Promises(Programme programme, Scale scale) {
    this.programme = programme;
    this.scale = scale;
  }

  /**
   * What was promised at a place: at an activity, otherwise for the whole work.
   *
   * @throws InvalidValueException if a promised level is none of the scale
   */
  Promised at(Place place) {
    List<Promised.Counted> own =
        counted(place.find(programme).map(Activity::promises).orElse(List.of()));
    return own.isEmpty()
        ? new Promised(counted(programme.promises()), true)
        : new Promised(own, false);
  }

  /** How many activities have a promise of their own. */
  long activitiesWithTheirOwn() {
    return programme.activities().stream()
        .filter(activity -> !counted(activity.promises()).isEmpty())
        .count();
  }

  /**
   * The level of the scale that a promise stands for; empty if it stands for none. Only promises on
   * the scale itself count: this is where exact and close mappings to another scale would join.
   */
  Optional<LevelId> counterpart(LevelId promised) {
    return Optional.of(promised).filter(level -> level.scale().equals(scale.id()));
  }

  private List<Promised.Counted> counted(List<Promise> promises) {
    List<Promised.Counted> counted = new ArrayList<>();
    for (Promise promise : promises) {
      counterpart(promise.level())
          .ifPresent(
              level -> {
                checkKnown(level);
                counted.add(new Promised.Counted(level, promise.basis(), promise.level()));
              });
    }
    counted.sort(
        Comparator.comparing((Promised.Counted promise) -> position(promise.level()))
            .thenComparing(Promised.Counted::basis)
            .thenComparing(promise -> promise.made().toString()));
    return scale.kind() == Scale.Kind.TYPOLOGY
        ? counted.stream().distinct().toList()
        : highestOfEach(counted);
  }

  private void checkKnown(LevelId level) {
    if (!ids().contains(level.level())) {
      throw Checks.invalid("promise.level", level, "is no level of the scale: it has " + ids());
    }
  }

  private static List<Promised.Counted> highestOfEach(List<Promised.Counted> rising) {
    List<Promised.Counted> highest = new ArrayList<>();
    for (Basis basis : Basis.values()) {
      rising.stream()
          .filter(promise -> promise.basis() == basis)
          .reduce((lower, higher) -> higher)
          .ifPresent(highest::add);
    }
    return highest;
  }

  private int position(LevelId level) {
    return ids().indexOf(level.level());
  }

  private List<String> ids() {
    return scale.levels().stream().map(Level::id).toList();
  }
}
