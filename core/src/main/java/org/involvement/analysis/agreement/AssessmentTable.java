package org.involvement.analysis.agreement;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collector;
import org.involvement.analysis.consensus.RatedUnit;
import org.involvement.value.InvalidValueException;
import org.involvement.value.RatingCounts;
import org.involvement.value.StakeholderId;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;

/**
 * Units with the ratings of assessors on one ordered scale, from which {@link Agreement} is
 * computed.
 *
 * <p>It adds up over any parts of the units in any order. Its memory grows with units times
 * assessors; {@link AlphaTally} and {@link KappaTally} do with less.
 *
 * @param points how many points the scale has, 2 to 101
 * @param units the units by id
 */
public record AssessmentTable(int points, Map<String, RatedUnit> units) implements Serializable {
  /**
   * Checks the units.
   *
   * @throws InvalidValueException if there are fewer than 2 or more than 101 points, a unit stands
   *     under another id, or a rating is off the scale
   */
  public AssessmentTable {
    if (points < 2 || points > 101) {
      throw Checks.invalid(
          "assessmentTable.points", points, ViolationKind.OUT_OF_RANGE, "is not from 2 to 101");
    }
    units = Checks.map(units, "assessmentTable.units");
    for (Map.Entry<String, RatedUnit> entry : new TreeMap<>(units).entrySet()) {
      if (!entry.getKey().equals(entry.getValue().unit())) {
        throw Checks.invalid(
            "assessmentTable.units",
            entry.getValue().unit(),
            ViolationKind.CONTRADICTS_OTHER,
            "stands under " + entry.getKey());
      }
      check(entry.getValue(), points);
    }
  }

  /** {@return no unit on a scale of so many points} */
  public static AssessmentTable none(int points) {
    return new AssessmentTable(points, Map.of());
  }

  /**
   * {@return a collector of units on a scale of so many points} It throws an {@link
   * InvalidValueException} for a rating off the scale, and for a unit that stands twice.
   */
  public static Collector<RatedUnit, ?, AssessmentTable> collector(int points) {
    return Collector.of(
        () -> new HashMap<String, RatedUnit>(),
        (units, unit) -> {
          check(unit, points);
          put(units, unit);
        },
        (one, other) -> {
          other.values().forEach(unit -> put(one, unit));
          return one;
        },
        units -> new AssessmentTable(points, units));
  }

  /**
   * {@return both together}
   *
   * @throws InvalidValueException if the scales have different numbers of points, or a unit stands
   *     in both
   */
  public AssessmentTable plus(AssessmentTable other) {
    if (other.points != points) {
      throw Checks.invalid(
          "assessmentTable.points", other.points, ViolationKind.MISMATCH, "is not " + points);
    }
    Map<String, RatedUnit> sum = new HashMap<>(units);
    other.units.values().forEach(unit -> put(sum, unit));
    return new AssessmentTable(points, sum);
  }

  /** {@return those who rated anything, in the order of their ids} */
  public List<StakeholderId> assessors() {
    return units.values().stream()
        .flatMap(unit -> unit.ratings().keySet().stream())
        .distinct()
        .sorted(Comparator.comparing(StakeholderId::value))
        .toList();
  }

  /** {@return all ratings of an assessor} */
  public RatingCounts ratingsOf(StakeholderId assessor) {
    long[] counts = new long[points];
    units
        .values()
        .forEach(
            unit -> {
              Integer rating = unit.ratings().get(assessor);
              if (rating != null) {
                counts[rating - 1]++;
              }
            });
    return RatingCounts.of(counts);
  }

  /** {@return how often two ratings of one unit went together} */
  public AlphaTally toAlphaTally() {
    return units.values().stream()
        .map(unit -> List.copyOf(unit.ratings().values()))
        .collect(AlphaTally.collector());
  }

  /** {@return the units that both of two assessors rated} */
  public KappaTally toKappaTally(StakeholderId first, StakeholderId second) {
    long[] cells = new long[points * points];
    for (RatedUnit unit : units.values()) {
      Integer one = unit.ratings().get(first);
      Integer other = unit.ratings().get(second);
      if (one != null && other != null) {
        cells[(one - 1) * points + other - 1]++;
      }
    }
    return KappaTally.of(points, cells);
  }

  /**
   * {@return the ranks that those assessors gave who rated every unit}
   *
   * @throws InvalidValueException if there is no unit
   */
  public ConcordanceTally toConcordanceTally() {
    List<RatedUnit> sorted = new ArrayList<>(new TreeMap<>(units).values());
    ConcordanceTally tally = ConcordanceTally.none(sorted.size());
    for (StakeholderId assessor : assessors()) {
      if (sorted.stream().allMatch(unit -> unit.ratings().containsKey(assessor))) {
        tally =
            tally.plus(
                ConcordanceTally.of(
                    sorted.stream()
                        .map(unit -> unit.ratings().getOrDefault(assessor, 0))
                        .toList()));
      }
    }
    return tally;
  }

  private static void put(Map<String, RatedUnit> units, RatedUnit unit) {
    if (units.putIfAbsent(unit.unit(), unit) != null) {
      throw Checks.invalid("ratedUnit.unit", unit.unit(), ViolationKind.REPEATED, "stands twice");
    }
  }

  /** In the order of the ids, so that of several errors the same is named every time. */
  private static void check(RatedUnit unit, int points) {
    unit.ratings().entrySet().stream()
        .filter(entry -> entry.getValue() < 1 || entry.getValue() > points)
        .min(Comparator.comparing(entry -> entry.getKey().value()))
        .ifPresent(
            entry -> {
              throw new InvalidValueException(
                  "assessmentTable",
                  List.of("units", unit.unit(), "ratings", entry.getKey().value()),
                  entry.getValue().toString(),
                  ViolationKind.OUT_OF_RANGE,
                  "is off the scale from 1 to " + points);
            });
  }
}
