package org.involvement.scoring.level;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.involvement.framework.Frameworks;
import org.involvement.programme.Programme;
import org.involvement.stakeholder.Perspective;

/** All that levels are read from, gone through once for all places and all scales. */
final class LevelRecord {
  private final Programme programme;
  private final Optional<Perspective> perspective;
  private final Promises promises;
  private final LevelRatings ratings;
  private final PowerOnRecord power;
  private final Map<BasisView, WorkFacts> facts = new EnumMap<>(BasisView.class);

  /**
   * The record of a programme.
   *
   * @param perspective whose power and ratings count; empty for everybody
   */
  LevelRecord(Programme programme, Frameworks frameworks, Optional<Perspective> perspective) {
    this.programme = programme;
    this.perspective = perspective;
    promises = new Promises(programme, frameworks);
    ratings = new LevelRatings(programme, perspective);
    power = new PowerOnRecord(programme);
    for (BasisView view : BasisView.values()) {
      facts.put(view, new WorkFacts(programme, view, frameworks));
    }
  }

  Programme programme() {
    return programme;
  }

  Optional<Perspective> perspective() {
    return perspective;
  }

  Promises promises() {
    return promises;
  }

  LevelRatings ratings() {
    return ratings;
  }

  /** The power held at a place, as far as it is said on the word of some. */
  PowerFacts power(Place place, BasisView view) {
    return new PowerFacts(programme, power, place, perspective, view);
  }

  /** All whose power is on record at a place; an empty perspective is everybody else. */
  Set<Optional<Perspective>> whose(Place place) {
    return power.whose(place);
  }

  /** The other facts of a place, as far as they are said on the word of some. */
  PlaceFacts facts(Place place, BasisView view) {
    return new PlaceFacts(requireNonNull(facts.get(view)), place);
  }
}
