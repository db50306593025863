package org.involvement.scoring.level;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.involvement.engagement.PowerRecord;
import org.involvement.framework.Power;
import org.involvement.internal.LevelWords;
import org.involvement.internal.Words;
import org.involvement.scoring.known.Gap;
import org.involvement.scoring.known.Truth;
import org.involvement.value.Basis;

/**
 * The power that people held in a stage, as far as it is known.
 *
 * @param least the least it can have been
 * @param most the most it can have been
 * @param bases on whose word it is known
 * @param differing what is said that differs, such as 'the organisation says shared'
 */
record PowerRange(Power least, Power most, Set<Basis> bases, List<String> differing) {
  /** Nothing is recorded. */
  static final PowerRange UNKNOWN =
      new PowerRange(Power.NONE, Power.DELEGATED, Set.of(), List.of());

  /** Nothing is recorded where all that happened was. */
  static final PowerRange NONE = new PowerRange(Power.NONE, Power.NONE, Set.of(), List.of());

  /** What is said of one stage; unknown where it differs. */
  static PowerRange of(List<PowerRecord> records) {
    Set<Power> said = EnumSet.noneOf(Power.class);
    Set<Basis> bases = EnumSet.noneOf(Basis.class);
    for (PowerRecord record : records) {
      said.add(record.power());
      bases.add(record.basis());
    }
    if (said.size() == 1) {
      Power power = said.iterator().next();
      return new PowerRange(power, power, bases, List.of());
    }
    List<String> differing =
        records.stream()
            .sorted(Comparator.comparing(PowerRecord::basis).thenComparing(PowerRecord::power))
            .map(record -> LevelWords.said(Words.of(record.power()), record.basis()))
            .distinct()
            .toList();
    return new PowerRange(Power.NONE, Power.DELEGATED, bases, differing);
  }

  /** The more of two. */
  PowerRange orMore(PowerRange other) {
    return new PowerRange(
        max(least, other.least), max(most, other.most), bases(other), differing(other));
  }

  /** The less of two. */
  PowerRange orLess(PowerRange other) {
    return new PowerRange(
        min(least, other.least), min(most, other.most), bases(other), differing(other));
  }

  /** Whether it was at least so much. */
  Truth atLeast(Power power) {
    if (least.compareTo(power) >= 0) {
      return Truth.TRUE;
    }
    return most.compareTo(power) < 0 ? Truth.FALSE : Truth.UNKNOWN;
  }

  /** Tells a power on record from one that is not. */
  boolean isRecorded() {
    return !differing.isEmpty() || least != Power.NONE || most != Power.DELEGATED;
  }

  /** Why it is not known; empty where it is. */
  Optional<Gap.Cause> cause() {
    if (least == most) {
      return Optional.empty();
    }
    return Optional.of(differing.isEmpty() ? Gap.Cause.NOT_RECORDED : Gap.Cause.CONTRADICTED);
  }

  /** Such as 'consulted or more'. */
  String inWords() {
    if (least == most) {
      return Words.of(least);
    }
    if (!differing.isEmpty()) {
      return LevelWords.differing(differing);
    }
    if (most == Power.DELEGATED) {
      return least == Power.NONE ? "not recorded" : Words.of(least) + " or more";
    }
    return (least == Power.NONE ? "at most " : "from " + Words.of(least) + " to ") + Words.of(most);
  }

  private Set<Basis> bases(PowerRange other) {
    Set<Basis> both = EnumSet.noneOf(Basis.class);
    both.addAll(bases);
    both.addAll(other.bases);
    return both;
  }

  private List<String> differing(PowerRange other) {
    Collection<String> both = new ArrayList<>(differing);
    both.addAll(other.differing);
    return both.stream().distinct().sorted().toList();
  }

  private static Power max(Power one, Power other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  private static Power min(Power one, Power other) {
    return one.compareTo(other) <= 0 ? one : other;
  }
}
