package org.involvement.scoring.level;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.involvement.engagement.PowerRecord;
import org.involvement.framework.Stage;
import org.involvement.programme.Programme;
import org.involvement.stakeholder.Perspective;

/** The power on record in a programme, gone through once for all places. */
final class PowerOnRecord {
  private static final Comparator<Optional<Perspective>> BY_NAME =
      Comparator.comparing(people -> people.map(Perspective::value).orElse(""));

  private final PowerSaid ofWhole;
  private final List<PowerSaid> ofActivities;

  /** The power on record at activities in a stage. */
  private final Map<Stage, List<PowerSaid>> at = new HashMap<>();

  /** The power on record at those activities that name a perspective in a stage. */
  private final Map<Stage, Map<Perspective, List<PowerSaid>>> naming = new HashMap<>();

  /** The stages of which something is said of all at some activity. */
  private final Set<Stage> ofAll = new HashSet<>();

  private final DecidingStages deciding;

  /** All whose power is on record for the whole work, in a stage that counts. */
  private final Set<Optional<Perspective>> whoseInWhole;

  /** The same, also at an activity. */
  private final Set<Optional<Perspective>> whose;

  PowerOnRecord(Programme programme) {
    ofWhole = new PowerSaid(programme.power());
    ofActivities = programme.activities().stream().map(one -> new PowerSaid(one.power())).toList();
    Set<Stage> onRecord = new LinkedHashSet<>(ofWhole.stages());
    for (PowerSaid said : ofActivities) {
      onRecord.addAll(said.stages());
      said.stages().forEach(stage -> add(stage, said));
    }
    deciding = new DecidingStages(ofWhole.stages(), onRecord);
    whoseInWhole = people(ofWhole.records().stream());
    whose =
        people(
            Stream.concat(
                ofWhole.records().stream(),
                ofActivities.stream().flatMap(said -> said.records().stream())));
  }

  private void add(Stage stage, PowerSaid said) {
    at.computeIfAbsent(stage, any -> new ArrayList<>()).add(said);
    if (!said.isSilent(stage, Optional.empty())) {
      ofAll.add(stage);
    }
    Map<Perspective, List<PowerSaid>> byName =
        naming.computeIfAbsent(stage, any -> new HashMap<>());
    said.named(stage)
        .forEach(who -> byName.computeIfAbsent(who, any -> new ArrayList<>()).add(said));
  }

  PowerSaid ofWhole() {
    return ofWhole;
  }

  /** The power on record for a place: for the whole work, unless it is an activity. */
  PowerSaid of(Place place) {
    return place.activity().isPresent() ? ofActivities.get(place.position()) : ofWhole;
  }

  DecidingStages deciding() {
    return deciding;
  }

  /** The power on record at activities in a stage; nothing for an activity without this stage. */
  List<PowerSaid> at(Stage stage) {
    return at.getOrDefault(stage, List.of());
  }

  /** Tells if an activity has power on record for all who were involved in a stage. */
  boolean isSaidOfAll(Stage stage) {
    return ofAll.contains(stage);
  }

  /** The power on record at activities, by perspective, where they name one in a stage. */
  Map<Perspective, List<PowerSaid>> naming(Stage stage) {
    return naming.getOrDefault(stage, Map.of());
  }

  /**
   * All whose power is on record at a place, in a stage that counts there; an empty perspective is
   * everybody else.
   */
  Set<Optional<Perspective>> whose(Place place) {
    Set<Optional<Perspective>> all = place.activity().isPresent() ? whoseInWhole : whose;
    Set<Optional<Perspective>> more = new TreeSet<>(BY_NAME);
    if (place.activity().isPresent()) {
      more.addAll(people(of(place).records().stream()));
    }
    place
        .stage()
        .filter(stage -> !DecidingStages.counts(stage))
        .ifPresent(stage -> more.addAll(peopleIn(stage, place)));
    if (!all.containsAll(more)) {
      more.addAll(all);
      return more;
    }
    return all.isEmpty() ? Set.of(Optional.empty()) : all;
  }

  private Set<Optional<Perspective>> peopleIn(Stage stage, Place place) {
    Collection<PowerSaid> within = place.activity().isPresent() ? List.of(of(place)) : at(stage);
    Set<Optional<Perspective>> people = new TreeSet<>(BY_NAME);
    Stream.concat(Stream.of(ofWhole), within.stream())
        .flatMap(said -> said.records().stream())
        .filter(record -> record.stage().equals(stage))
        .forEach(record -> people.add(record.perspective()));
    return people;
  }

  private static Set<Optional<Perspective>> people(Stream<PowerRecord> records) {
    Set<Optional<Perspective>> people = new TreeSet<>(BY_NAME);
    records
        .filter(record -> DecidingStages.counts(record.stage()))
        .forEach(record -> people.add(record.perspective()));
    return people;
  }
}
