package org.involvement.scoring.level;

import static org.involvement.internal.LevelWords.quoted;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.involvement.framework.Level;
import org.involvement.framework.LevelId;
import org.involvement.framework.Power;
import org.involvement.framework.Practice;
import org.involvement.framework.Requirement;
import org.involvement.framework.Scale;
import org.involvement.framework.Stage;
import org.involvement.internal.LevelWords;
import org.involvement.internal.Words;
import org.involvement.scoring.internal.fact.Reading;
import org.involvement.scoring.known.Truth;

/** The levels of a scale that the record of one place supports. */
final class LevelReading {
  private final PowerFacts power;
  private final PlaceFacts facts;

  LevelReading(PowerFacts power, PlaceFacts facts) {
    this.power = power;
    this.facts = facts;
  }

  SupportedLevels supported(Scale scale) {
    List<LevelSupport> levels = new ArrayList<>();
    for (SameNeeds same : sameNeeds(scale)) {
      List<LevelFact> needs = needs(same.requirement());
      levels.add(new LevelSupport(same.levels(), allHold(needs), needs));
    }
    return new SupportedLevels(scale.kind() != Scale.Kind.TYPOLOGY, levels);
  }

  /** Levels that need the same. */
  private record SameNeeds(Requirement requirement, List<LevelId> levels) {
    static SameNeeds of(Requirement requirement) {
      return new SameNeeds(requirement, new ArrayList<>());
    }
  }

  private static List<SameNeeds> sameNeeds(Scale scale) {
    Map<String, SameNeeds> all = new LinkedHashMap<>();
    for (Level level : scale.levels()) {
      level
          .requirement()
          .map(needed -> all.computeIfAbsent(key(needed), any -> SameNeeds.of(needed)))
          .ifPresent(same -> same.levels().add(LevelId.of(scale.id(), level.id())));
    }
    return List.copyOf(all.values());
  }

  /** The needs of a level as a key; the order in which they are listed does not count. */
  private static String key(Requirement needed) {
    return needed.power()
        + " "
        + new TreeSet<>(needed.stages())
        + " "
        + needed.leastStages().orElse(1L)
        + " "
        + new TreeSet<>(needed.practices());
  }

  /** What does not apply drops out. */
  private static Truth allHold(List<LevelFact> facts) {
    List<Truth> truths = facts.stream().map(LevelFact::truth).toList();
    if (truths.contains(Truth.FALSE)) {
      return Truth.FALSE;
    }
    return truths.contains(Truth.UNKNOWN) ? Truth.UNKNOWN : Truth.TRUE;
  }

  private List<LevelFact> needs(Requirement requirement) {
    List<LevelFact> needs = new ArrayList<>();
    long leastStages = requirement.leastStages().orElse(1L);
    if (requirement.power() != Power.NONE) {
      List<Stage> deciding = power.deciding();
      List<Stage> stages = requirement.stages().isEmpty() ? deciding : requirement.stages();
      stages.forEach(stage -> needs.add(power(stage, requirement.power())));
      if (leastStages > stages.size()) {
        Set<Stage> counted = new LinkedHashSet<>(stages);
        counted.addAll(deciding);
        needs.add(powerIn(counted, leastStages, requirement.power()));
      }
    }
    requirement.practices().forEach(practice -> needs.add(practice(practice)));
    return needs;
  }

  private LevelFact power(Stage stage, Power needed) {
    PowerRange held = power.in(stage);
    Truth truth = held.atLeast(needed);
    return LevelFact.builder()
        .about("power in " + quoted(stage))
        .needed("at least " + Words.of(needed))
        .found(held.inWords())
        .truth(truth)
        .cause(truth == Truth.UNKNOWN ? held.cause() : Optional.empty())
        .bases(held.bases())
        .build();
  }

  private LevelFact powerIn(Set<Stage> stages, long leastStages, Power needed) {
    StageCount count = StageCount.of(power, stages, needed);
    Truth truth = count.atLeast(leastStages);
    return LevelFact.builder()
        .about("power in any stage")
        .needed(
            "at least "
                + Words.of(needed)
                + " in "
                + LevelWords.number(leastStages, "stage", "stages"))
        .found(count.inWords())
        .truth(truth)
        .cause(truth == Truth.UNKNOWN ? count.cause() : Optional.empty())
        .bases(count.bases())
        .build();
  }

  private LevelFact practice(Practice practice) {
    Reading reading = facts.read(practice);
    return answered(reading)
        .about(quoted(practice))
        .needed("yes")
        .found(
            reading
                .answer()
                .map(Object::toString)
                .orElseGet(() -> open(reading, facts.accounts(practice))))
        .bases(facts.bases(practice))
        .build();
  }

  private static LevelFactBuilder answered(Reading reading) {
    Truth decided =
        reading.isInapplicable() ? Truth.DOES_NOT_APPLY : Truth.of(reading.equals(Reading.YES));
    return LevelFact.builder()
        .truth(reading.isOpen() ? Truth.UNKNOWN : decided)
        .cause(reading.cause());
  }

  private static String open(Reading reading, List<String> accounts) {
    return switch (reading.cause().orElseThrow()) {
      case CONTRADICTED -> LevelWords.differing(accounts);
      case WITHHELD -> "not said by choice";
      case NOT_RECORDED -> "not recorded";
      case REGISTER_NOT_KEPT -> "not known of all";
    };
  }
}
