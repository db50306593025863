package org.involvement.scoring.level;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.involvement.engagement.PowerRecord;
import org.involvement.framework.Stage;
import org.involvement.stakeholder.Perspective;

/** The power on record for the whole work or for one activity, by stage and by perspective. */
final class PowerSaid {
  private static final AtStage NOTHING = new AtStage(List.of(), Map.of());

  private final List<PowerRecord> records;
  private final Map<Stage, AtStage> stages = new LinkedHashMap<>();

  /**
   * The power on record in one stage.
   *
   * @param ofAll of all who were involved
   * @param ofSome of those of a perspective
   */
  private record AtStage(List<PowerRecord> ofAll, Map<Perspective, List<PowerRecord>> ofSome) {
    List<PowerRecord> of(Optional<Perspective> people) {
      return people.isEmpty() ? ofAll : ofSome.getOrDefault(people.get(), List.of());
    }
  }

  PowerSaid(List<PowerRecord> records) {
    this.records = records;
    for (PowerRecord record : records) {
      AtStage at =
          stages.computeIfAbsent(
              record.stage(), any -> new AtStage(new ArrayList<>(), new HashMap<>()));
      record
          .perspective()
          .map(who -> at.ofSome().computeIfAbsent(who, any -> new ArrayList<>()))
          .orElse(at.ofAll())
          .add(record);
    }
  }

  List<PowerRecord> records() {
    return records;
  }

  /** The stages of which something is said. */
  Set<Stage> stages() {
    return stages.keySet();
  }

  /** The perspectives of which something is said in a stage. */
  Set<Perspective> named(Stage stage) {
    return at(stage).ofSome().keySet();
  }

  /** Tells if no power is on record for some people in a stage, alone or as part of all. */
  boolean isSilent(Stage stage, Optional<Perspective> people) {
    return at(stage).ofAll().isEmpty() && at(stage).of(people).isEmpty();
  }

  /** The power of some people in a stage, by themselves and otherwise as part of all. */
  Optional<PowerRange> of(Stage stage, Optional<Perspective> people, BasisView view) {
    return counting(at(stage).of(people), view).or(() -> counting(at(stage).ofAll(), view));
  }

  private AtStage at(Stage stage) {
    return stages.getOrDefault(stage, NOTHING);
  }

  private static Optional<PowerRange> counting(List<PowerRecord> records, BasisView view) {
    List<PowerRecord> counting =
        records.stream().filter(record -> view.counts(record.basis())).toList();
    return counting.isEmpty() ? Optional.empty() : Optional.of(PowerRange.of(counting));
  }
}
