package org.involvement.scoring.level;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
  private final PowerOnRecord record;
  private final Place place;
  private final BasisView view;
  private final PowerSaid own;
  private final Set<Optional<Perspective>> whose;
  private final Map<Stage, PowerRange> held = new HashMap<>();
  private final Map<Stage, PowerCounts> atActivities = new HashMap<>();

  PowerFacts(
      Programme programme,
      PowerOnRecord record,
      Place place,
      Optional<Perspective> perspective,
      BasisView view) {
    this.programme = programme;
    this.record = record;
    this.place = place;
    this.view = view;
    own = record.of(place);
    whose = perspective.isPresent() ? Set.of(perspective) : record.whose(place);
  }

  /** The stages in which a level that names none has to hold. */
  List<Stage> deciding() {
    return record.deciding().of(place, own.stages());
  }

  /** The stages on record that do not count for such a level. */
  List<Stage> leftOut() {
    return record.deciding().leftOut(place, own.stages());
  }

  /** The power held in a stage; none in a stage that is not of this place. */
  PowerRange in(Stage stage) {
    if (place.stage().filter(only -> !only.equals(stage)).isPresent()) {
      return PowerRange.NONE;
    }
    return held.computeIfAbsent(stage, this::ofAll);
  }

  /** The power held in any stage of which nothing is said. */
  PowerRange elsewhere() {
    return place.stage().isPresent() ? PowerRange.NONE : absent(true);
  }

  /** The least that any held. All who are named nowhere in a stage held the same in it. */
  private PowerRange ofAll(Stage stage) {
    List<PowerRange> each = new ArrayList<>();
    for (Perspective who : named(stage)) {
      if (whose.contains(Optional.of(who))) {
        each.add(in(stage, Optional.of(who)));
      }
    }
    if (each.size() < whose.size()) {
      PowerRange others = in(stage, Optional.empty());
      each.add(whose.size() > 1 ? others.orLess(others) : others);
    }
    return each.stream().reduce(PowerRange::orLess).orElseThrow();
  }

  private Set<Perspective> named(Stage stage) {
    Set<Perspective> named = new HashSet<>(own.named(stage));
    named.addAll(record.ofWhole().named(stage));
    if (place.activity().isEmpty()) {
      named.addAll(record.naming(stage).keySet());
    }
    return named;
  }

  private PowerRange in(Stage stage, Optional<Perspective> people) {
    PowerSaid ofWhole = record.ofWhole();
    return own.of(stage, people, view)
        .or(() -> ofWhole.of(stage, people, view))
        .or(() -> atActivities(stage, people))
        .orElseGet(() -> absent(own.isSilent(stage, people) && ofWhole.isSilent(stage, people)));
  }

  /** The most that people held at any activity; empty where nothing is said of them at any. */
  private Optional<PowerRange> atActivities(Stage stage, Optional<Perspective> people) {
    if (place.activity().isPresent()) {
      return Optional.empty();
    }
    List<PowerSaid> naming =
        people.map(who -> record.naming(stage).getOrDefault(who, List.of())).orElse(List.of());
    PowerCounts each = atActivities.computeIfAbsent(stage, this::ofOthersAtActivities);
    if (naming.isEmpty()) {
      return record.isSaidOfAll(stage) ? Optional.of(each.orMore()) : Optional.empty();
    }
    PowerCounts theirs = each.copy();
    for (PowerSaid said : naming) {
      theirs.add(at(said, stage, Optional.empty()), -1).add(at(said, stage, people), 1);
    }
    return Optional.of(theirs.orMore());
  }

  /** The power, at each activity, of people named at none, also where it may not be recorded. */
  private PowerCounts ofOthersAtActivities(Stage stage) {
    PowerCounts each = new PowerCounts();
    record.at(stage).forEach(said -> each.add(at(said, stage, Optional.empty()), 1));
    long unrecorded = programme.keeps(Register.ACTIVITIES) ? 0 : 1;
    long silent = programme.activities().size() - record.at(stage).size() + unrecorded;
    return silent == 0 ? each : each.add(absent(true), silent);
  }

  private PowerRange at(PowerSaid said, Stage stage, Optional<Perspective> people) {
    return said.of(stage, people, view).orElseGet(() -> absent(said.isSilent(stage, people)));
  }

  /** In a kept register what nobody says did not happen; but no document shows that. */
  private PowerRange absent(boolean isSilent) {
    boolean none = programme.keeps(Register.POWER) && isSilent && view != BasisView.DOCUMENTED;
    return none ? PowerRange.NONE : PowerRange.UNKNOWN;
  }
}
