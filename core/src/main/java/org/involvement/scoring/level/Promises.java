package org.involvement.scoring.level;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;

/**
 * The promises of a programme that count on a scale.
 *
 * <p>Those on the scale itself. Where there is none, those on another scale that are mapped to one
 * level of it, exactly or at least closely; never by way of a third scale.
 */
final class Promises {
  private final Programme programme;
  private final Map<LevelId, List<Mapping>> mappings = new HashMap<>();

  /** The promises for the whole work that may count on a scale, by the id of that scale. */
  private final Map<String, List<Promise>> ofWhole = new HashMap<>();

  /** The activities with promises that may count on a scale, by the id of that scale. */
  private final Map<String, List<Activity>> ofActivities = new HashMap<>();

  private final Map<String, Promised> counting = new HashMap<>();

  Promises(Programme programme, Frameworks frameworks) {
    this.programme = programme;
    for (Mapping mapping : frameworks.crosswalk().mappings()) {
      add(mapping.from(), mapping, mappings);
      add(mapping.to(), mapping.reversed(), mappings);
    }
    programme.promises().forEach(one -> scales(one).forEach(scale -> add(scale, one, ofWhole)));
    for (Activity activity : programme.activities()) {
      activity.promises().stream()
          .flatMap(this::scales)
          .distinct()
          .forEach(scale -> add(scale, activity, ofActivities));
    }
  }

  private static <K, V> void add(K key, V value, Map<K, List<V>> to) {
    to.computeIfAbsent(key, any -> new ArrayList<>()).add(value);
  }

  private Stream<String> scales(Promise promise) {
    LevelId level = promise.level();
    return Stream.concat(
            Stream.of(level.scale()),
            mappings.getOrDefault(level, List.of()).stream().map(mapping -> mapping.to().scale()))
        .distinct();
  }

  /**
   * What was promised at a place: at an activity, otherwise for the whole work.
   *
   * @throws InvalidValueException if a promised level is none of the scale
   */
  Promised at(Scale scale, Place place) {
    List<Promised.CountedPromise> own =
        counted(scale, place.find(programme).map(Activity::promises).orElse(List.of()));
    return own.isEmpty()
        ? counting.computeIfAbsent(scale.id(), any -> ofWhole(scale))
        : new Promised(own, false);
  }

  private Promised ofWhole(Scale scale) {
    return new Promised(counted(scale, ofWhole.getOrDefault(scale.id(), List.of())), true);
  }

  /** How many activities have a promise of their own. */
  long activitiesWithTheirOwn(Scale scale) {
    return ofActivities.getOrDefault(scale.id(), List.of()).stream()
        .filter(activity -> !counted(scale, activity.promises()).isEmpty())
        .count();
  }

  /** The mapping that lets a level of another scale stand for one of this; empty without one. */
  private Optional<Mapping> mapping(Scale scale, LevelId promised) {
    return Stream.of(Relation.EXACT, Relation.CLOSE)
        .map(relation -> mappings(scale, promised, relation))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .filter(found -> found.size() == 1)
        .map(found -> found.get(0));
  }

  private List<Mapping> mappings(Scale scale, LevelId promised, Relation relation) {
    return mappings.getOrDefault(promised, List.of()).stream()
        .filter(mapping -> mapping.relation() == relation && isOf(scale, mapping.to()))
        .toList();
  }

  private static boolean isOf(Scale scale, LevelId level) {
    return level.scale().equals(scale.id());
  }

  private List<Promised.CountedPromise> counted(Scale scale, List<Promise> promises) {
    List<Promised.CountedPromise> counted = new ArrayList<>();
    for (Promise promise : promises) {
      if (isOf(scale, promise.level())) {
        counted.add(
            new Promised.CountedPromise(promise.level(), promise.basis(), Optional.empty()));
      }
    }
    return inOrder(scale, counted.isEmpty() ? mapped(scale, promises) : counted);
  }

  private List<Promised.CountedPromise> mapped(Scale scale, List<Promise> promises) {
    List<Promised.CountedPromise> mapped = new ArrayList<>();
    for (Promise promise : promises) {
      Optional<Mapping> mapping = mapping(scale, promise.level());
      mapping.ifPresent(
          found -> mapped.add(new Promised.CountedPromise(found.to(), promise.basis(), mapping)));
    }
    return mapped;
  }

  private static List<Promised.CountedPromise> inOrder(
      Scale scale, List<Promised.CountedPromise> counted) {
    if (counted.isEmpty()) {
      return counted;
    }
    Map<LevelId, Integer> places = new HashMap<>();
    scale.levelIds().forEach(level -> places.put(level, places.size()));
    counted.forEach(promise -> checkKnown(promise.level(), scale, places));
    List<Promised.CountedPromise> inOrder =
        counted.stream()
            .distinct()
            .sorted(
                Comparator.comparing(
                        (Promised.CountedPromise promise) -> places.get(promise.level()))
                    .thenComparing(Promised.CountedPromise::basis)
                    .thenComparing(promise -> promise.mapping().map(Mapping::toString).orElse("")))
            .toList();
    return scale.kind() == Scale.Kind.TYPOLOGY ? inOrder : highestOfEach(inOrder);
  }

  private static void checkKnown(LevelId level, Scale scale, Map<LevelId, Integer> places) {
    if (!places.containsKey(level)) {
      throw Checks.invalid(
          "promise.level",
          level,
          ViolationKind.UNKNOWN,
          "is no level of the scale: it has " + scale.levelIds());
    }
  }

  private static List<Promised.CountedPromise> highestOfEach(List<Promised.CountedPromise> rising) {
    List<Promised.CountedPromise> highest = new ArrayList<>();
    for (Basis basis : Basis.values()) {
      rising.stream()
          .filter(promise -> promise.basis() == basis)
          .reduce((lower, higher) -> higher)
          .ifPresent(highest::add);
    }
    return highest;
  }
}
