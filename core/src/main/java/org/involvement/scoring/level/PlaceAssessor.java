package org.involvement.scoring.level;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.involvement.framework.Scale;
import org.involvement.framework.Stage;
import org.involvement.internal.LevelWords;
import org.involvement.programme.Register;
import org.involvement.stakeholder.Perspective;

/** Compares promised, experienced and recorded place by place. */
final class PlaceAssessor {
  private final LevelRecord record;
  private final Scale scale;

  PlaceAssessor(LevelRecord record, Scale scale) {
    this.record = record;
    this.scale = scale;
  }

  LevelComparison assess(Place place) {
    Recorded recorded =
        new Recorded(
            supported(place, BasisView.ALL),
            supported(place, BasisView.STATED),
            supported(place, BasisView.DOCUMENTED));
    Promised promised = record.promises().at(scale, place);
    Experienced experienced = record.ratings().at(scale, place);
    Comparing comparing = new Comparing(scale, recorded.levels());
    Verdict verdict = comparing.verdict(promised);
    List<String> reasons =
        new ArrayList<>(Reasons.of(comparing, promised, recorded.levels(), experienced, verdict));
    reasons.addAll(ofStages(place, recorded.levels()));
    reasons.addAll(besides(place, promised));
    return LevelComparison.builder()
        .activity(place.activity())
        .stage(place.stage())
        .promised(promised)
        .experienced(experienced)
        .recorded(recorded)
        .verdict(verdict)
        .reasons(reasons)
        .build();
  }

  /** The whole work, from its parts; where these are stages, from those that decide. */
  LevelComparison whole(List<LevelComparison> parts) {
    List<LevelComparison> deciding = scale.unit() == Scale.Unit.STAGE ? deciding(parts) : parts;
    List<Recorded> recorded = deciding.stream().map(LevelComparison::recorded).toList();
    return LevelComparison.builder()
        .promised(record.promises().at(scale, Place.WHOLE))
        .experienced(record.ratings().at(scale, Place.WHOLE))
        .recorded(
            new Recorded(
                PartsTogether.of(scale, recorded.stream().map(Recorded::levels).toList()),
                PartsTogether.of(scale, recorded.stream().map(Recorded::stated).toList()),
                PartsTogether.of(scale, recorded.stream().map(Recorded::documented).toList())))
        .verdict(Verdict.ofParts(deciding.stream().map(LevelComparison::verdict).toList()))
        .reasons(PartsTogether.reasons(parts, LevelComparison::place))
        .addAllReasons(ofDeciding(parts))
        .addAllReasons(
            scale.unit() == Scale.Unit.ACTIVITY && !record.programme().keeps(Register.ACTIVITIES)
                ? List.of("there may be activities that are not recorded")
                : List.of())
        .build();
  }

  /**
   * The stages that decide, designing also where nothing is recorded of it; none where nothing is
   * recorded of any.
   */
  private List<LevelComparison> deciding(List<LevelComparison> parts) {
    Map<Stage, LevelComparison> recorded = new HashMap<>();
    parts.forEach(part -> recorded.put(part.stage().orElseThrow(), part));
    List<Stage> stages = record.power(Place.WHOLE, BasisView.ALL).deciding();
    return stages.stream().anyMatch(recorded::containsKey)
        ? stages.stream()
            .map(
                stage ->
                    Optional.ofNullable(recorded.get(stage))
                        .orElseGet(() -> assess(Place.of(stage))))
            .toList()
        : List.of();
  }

  private List<String> ofDeciding(List<LevelComparison> parts) {
    if (scale.unit() != Scale.Unit.STAGE || parts.isEmpty()) {
      return List.of();
    }
    List<String> reasons = new ArrayList<>();
    if (parts.stream().noneMatch(part -> part.stage().equals(Optional.of(Stage.DESIGNING)))) {
      reasons.add("nothing is recorded on " + LevelWords.quoted(Stage.DESIGNING));
    }
    reasons.addAll(StageReasons.leftOut(record.power(Place.WHOLE, BasisView.ALL).leftOut(), scale));
    return reasons;
  }

  private List<String> ofStages(Place place, SupportedLevels supported) {
    if (!supported.isAssessable() || !supported.ordered()) {
      return List.of();
    }
    PowerFacts power = record.power(place, BasisView.ALL);
    Map<Stage, PowerRange> byStage = new LinkedHashMap<>();
    for (Stage stage : power.deciding()) {
      if (power.deciding().size() > 1 && power.in(stage).isRecorded()) {
        byStage.put(stage, power.in(stage));
      }
    }
    List<String> reasons = new ArrayList<>();
    if (!StageReasons.isClear(supported, byStage.values(), scale)) {
      boolean joins = StageReasons.joinsStages(scale);
      Map<Stage, String> words = new LinkedHashMap<>();
      byStage.forEach(
          (stage, range) ->
              words.put(
                  stage,
                  joins
                      ? StageReasons.words(range)
                      : supported(place.in(stage), BasisView.ALL).toString()));
      reasons.addAll(StageReasons.differing(words));
    }
    reasons.addAll(StageReasons.leftOut(power.leftOut(), scale));
    return reasons;
  }

  private SupportedLevels supported(Place place, BasisView view) {
    return new LevelReading(record.power(place, view), record.facts(place, view)).supported(scale);
  }

  private List<String> besides(Place place, Promised promised) {
    List<String> besides = new ArrayList<>();
    boolean isPart = !place.equals(Place.WHOLE);
    if (isPart && promised.ofWholeWork() && !promised.promises().isEmpty()) {
      besides.add("the promise was made for the whole work");
    }
    long elsewhere = isPart ? 0 : record.promises().activitiesWithTheirOwn(scale);
    if (elsewhere > 0) {
      besides.add(
          LevelWords.number(
                  elsewhere, "activity has its own promise", "activities have their own promises")
              + ", which counts for no more than the activity");
    }
    if (record.perspective().isEmpty()) {
      besides.addAll(whose(place));
    }
    return besides;
  }

  private List<String> whose(Place place) {
    Set<Optional<Perspective>> whose = record.whose(place);
    List<String> names =
        whose.stream().flatMap(Optional::stream).map(Perspective::toString).sorted().toList();
    if (names.isEmpty()) {
      return List.of();
    }
    if (whose.size() == 1) {
      return List.of("power is recorded of " + names.get(0) + " only");
    }
    List<String> all = new ArrayList<>(names);
    if (whose.contains(Optional.<Perspective>empty())) {
      all.add("others");
    }
    return List.of("power is the least that any held of " + LevelWords.joined(all, "and"));
  }
}
