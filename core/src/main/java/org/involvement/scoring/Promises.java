package org.involvement.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.involvement.engagement.Activity;
import org.involvement.engagement.Promise;
import org.involvement.framework.Frameworks;
import org.involvement.framework.LevelId;
import org.involvement.framework.Mapping;
import org.involvement.framework.Relation;
import org.involvement.framework.Scale;
import org.involvement.programme.Programme;
import org.involvement.value.Basis;
import org.involvement.value.InvalidValueException;
import org.involvement.value.check.Checks;

/**
 * The promises of a programme that count on one scale.
 *
 * <p>Those on the scale itself. Where there is none, those on another scale that are mapped to one
 * level of it, exactly or at least closely; never by way of a third scale.
 */
final class Promises {
  private final Programme programme;
  private final Frameworks frameworks;
  private final Scale scale;

  Promises(Programme programme, Frameworks frameworks, Scale scale) {
    this.programme = programme;
    this.frameworks = frameworks;
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

  /** The mapping that lets a level of another scale stand for one of this; empty without one. */
  Optional<Mapping> mapping(LevelId promised) {
    return Stream.of(Relation.EXACT, Relation.CLOSE)
        .map(relation -> mappings(promised, relation))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .filter(found -> found.size() == 1)
        .map(found -> found.get(0));
  }

  private List<Mapping> mappings(LevelId promised, Relation relation) {
    return frameworks.mappings(promised).stream()
        .filter(mapping -> mapping.relation() == relation && isOfScale(mapping.to()))
        .toList();
  }

  private boolean isOfScale(LevelId level) {
    return level.scale().equals(scale.id());
  }

  private List<Promised.Counted> counted(List<Promise> promises) {
    List<Promised.Counted> counted = new ArrayList<>();
    for (Promise promise : promises) {
      if (isOfScale(promise.level())) {
        counted.add(new Promised.Counted(promise.level(), promise.basis(), Optional.empty()));
      }
    }
    return inOrder(counted.isEmpty() ? mapped(promises) : counted);
  }

  private List<Promised.Counted> mapped(List<Promise> promises) {
    List<Promised.Counted> mapped = new ArrayList<>();
    for (Promise promise : promises) {
      Optional<Mapping> mapping = mapping(promise.level());
      mapping.ifPresent(
          found -> mapped.add(new Promised.Counted(found.to(), promise.basis(), mapping)));
    }
    return mapped;
  }

  private List<Promised.Counted> inOrder(List<Promised.Counted> counted) {
    counted.forEach(promise -> checkKnown(promise.level()));
    List<Promised.Counted> inOrder =
        counted.stream()
            .distinct()
            .sorted(
                Comparator.comparing(
                        (Promised.Counted promise) -> scale.levelIds().indexOf(promise.level()))
                    .thenComparing(Promised.Counted::basis)
                    .thenComparing(promise -> promise.mapping().map(Mapping::toString).orElse("")))
            .toList();
    return scale.kind() == Scale.Kind.TYPOLOGY ? inOrder : highestOfEach(inOrder);
  }

  private void checkKnown(LevelId level) {
    List<LevelId> known = scale.levelIds();
    if (!known.contains(level)) {
      throw Checks.invalid("promise.level", level, "is no level of the scale: it has " + known);
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
}
