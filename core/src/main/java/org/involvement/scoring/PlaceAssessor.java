package org.involvement.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.involvement.framework.Frameworks;
import org.involvement.framework.Scale;
import org.involvement.programme.Programme;
import org.involvement.programme.Register;
import org.involvement.stakeholder.Perspective;

/** Compares promised, experienced and recorded place by place. */
final class PlaceAssessor {
  private final Programme programme;
  private final Frameworks frameworks;
  private final Scale scale;
  private final Optional<Perspective> perspective;
  private final Promises promises;
  private final Ratings ratings;
  private final ContributionReadings contributions;
  private final Programme stated;
  private final Programme documented;

  PlaceAssessor(
      Programme programme, Frameworks frameworks, Scale scale, Optional<Perspective> perspective) {
    this.programme = programme;
    this.frameworks = frameworks;
    this.scale = scale;
    this.perspective = perspective;
    promises = new Promises(programme, frameworks, scale);
    ratings = new Ratings(programme, scale, perspective);
    contributions = new ContributionReadings(programme);
    stated = BasisView.STATED.practicesOf(programme);
    documented = BasisView.DOCUMENTED.practicesOf(programme);
  }

  LevelComparison assess(Place place) {
    Recorded recorded =
        new Recorded(
            supported(place, programme, BasisView.ALL),
            supported(place, stated, BasisView.STATED),
            supported(place, documented, BasisView.DOCUMENTED));
    Promised promised = promises.at(place);
    Experienced experienced = ratings.at(place);
    Comparing comparing = new Comparing(scale, recorded.levels());
    Verdict verdict = comparing.verdict(promised);
    List<String> reasons =
        new ArrayList<>(Reasons.of(comparing, promised, recorded.levels(), experienced, verdict));
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

  /** The whole work, put together from its parts. */
  LevelComparison whole(List<LevelComparison> parts) {
    List<Recorded> recorded = parts.stream().map(LevelComparison::recorded).toList();
    return LevelComparison.builder()
        .promised(promises.at(Place.WHOLE))
        .experienced(ratings.at(Place.WHOLE))
        .recorded(
            new Recorded(
                PartsTogether.of(scale, recorded.stream().map(Recorded::levels).toList()),
                PartsTogether.of(scale, recorded.stream().map(Recorded::stated).toList()),
                PartsTogether.of(scale, recorded.stream().map(Recorded::documented).toList())))
        .verdict(Verdict.ofParts(parts.stream().map(LevelComparison::verdict).toList()))
        .reasons(PartsTogether.reasons(parts, LevelComparison::place))
        .addAllReasons(
            scale.unit() == Scale.Unit.ACTIVITY && !programme.keeps(Register.ACTIVITIES)
                ? List.of("there may be activities that are not recorded")
                : List.of())
        .build();
  }

  private SupportedLevels supported(Place place, Programme practices, BasisView view) {
    return new LevelReading(
            new PowerFacts(programme, place, perspective, view),
            new PlaceFacts(programme, practices, place, frameworks, contributions))
        .supported(scale);
  }

  private List<String> besides(Place place, Promised promised) {
    List<String> besides = new ArrayList<>();
    boolean isPart = !place.equals(Place.WHOLE);
    if (isPart && promised.ofWholeWork() && !promised.promises().isEmpty()) {
      besides.add("the promise was made for the whole work");
    }
    long elsewhere = isPart ? 0 : promises.activitiesWithTheirOwn();
    if (elsewhere > 0) {
      besides.add(
          LevelWords.number(
                  elsewhere, "activity has its own promise", "activities have their own promises")
              + ", which counts for no more than the activity");
    }
    if (perspective.isEmpty()) {
      besides.addAll(whose(place));
    }
    return besides;
  }

  private List<String> whose(Place place) {
    Set<Optional<Perspective>> whose = PowerFacts.whose(programme, place);
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
