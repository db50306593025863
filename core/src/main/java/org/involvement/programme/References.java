package org.involvement.programme;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.involvement.engagement.Activity;
import org.involvement.engagement.LevelRating;
import org.involvement.engagement.PracticeRecord;
import org.involvement.engagement.Promise;
import org.involvement.engagement.RatedStatement;
import org.involvement.feedback.Change;
import org.involvement.feedback.Contribution;
import org.involvement.feedback.Decision;
import org.involvement.feedback.Step;
import org.involvement.framework.Frameworks;
import org.involvement.framework.LevelId;
import org.involvement.framework.Scale;
import org.involvement.stakeholder.Stakeholder;
import org.involvement.value.ActivityId;
import org.involvement.value.ChangeId;
import org.involvement.value.ContributionId;
import org.involvement.value.DecisionId;
import org.involvement.value.ObjectiveId;
import org.involvement.value.StakeholderId;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;
import org.involvement.value.check.Violations;

/** The ids a programme knows, and the check that nothing refers to another. */
final class References {
  private final List<Scale> ownScales;
  private final Set<LevelId> ownLevels = new HashSet<>();
  private final Set<StakeholderId> stakeholders;
  private final Set<ActivityId> activities;
  private final Set<DecisionId> decisions;
  private final Set<ChangeId> changes;
  private final Step.Cases<Optional<Unknown>> unknowns = new Unknowns();

  References(
      List<Scale> ownScales,
      List<Stakeholder> stakeholders,
      List<Activity> activities,
      List<Decision> decisions,
      List<Change> changes) {
    this.ownScales = ownScales;
    ownScales.forEach(scale -> ownLevels.addAll(scale.levelIds()));
    this.stakeholders = ids(stakeholders, Stakeholder::id);
    this.activities = ids(activities, Activity::id);
    this.decisions = ids(decisions, Decision::id);
    this.changes = ids(changes, Change::id);
  }

  void checkScales(Violations found) {
    for (int i = 0; i < ownScales.size(); i++) {
      String id = ownScales.get(i).id();
      if (Frameworks.standard().scale(id).isPresent()) {
        found.add(
            "programme.scales." + i + ".id",
            id,
            ViolationKind.RESERVED,
            "is that of a published scale");
      }
    }
  }

  void checkLevels(List<Promise> promises, List<LevelRating> ratings, Violations found) {
    for (int i = 0; i < promises.size(); i++) {
      checkLevel(found, promises.get(i).level(), "promises", i, "level");
    }
    for (int i = 0; i < ratings.size(); i++) {
      checkLevel(found, ratings.get(i).level(), "ratings", i, "level");
      check(found, ratings.get(i).stakeholder(), stakeholders, "ratings", i, "stakeholder");
    }
  }

  /** Looks at the contributions that answers are about; few programmes have any. */
  void checkContests(
      List<PracticeRecord> practices, List<Contribution> contributions, Violations found) {
    if (practices.stream().allMatch(one -> one.contribution().isEmpty())) {
      return;
    }
    Set<ContributionId> known = ids(contributions, Contribution::id);
    for (int i = 0; i < practices.size(); i++) {
      check(found, practices.get(i).contribution(), known, "practices", i, "contribution");
    }
  }

  void checkReflections(List<Reflection> all, Violations found) {
    for (int i = 0; i < all.size(); i++) {
      check(found, all.get(i).stakeholder(), stakeholders, "reflections", i, "stakeholder");
    }
  }

  void checkChanges(List<Change> all, Violations found) {
    for (int i = 0; i < all.size(); i++) {
      checkEach(found, all.get(i).decisions(), decisions, "changes", i, "decisions");
      checkEach(found, all.get(i).activities(), activities, "changes", i, "activities");
    }
  }

  void checkCommitments(List<Commitment> all, List<Objective> known, Violations found) {
    Set<ObjectiveId> objectives = ids(known, Objective::id);
    for (int i = 0; i < all.size(); i++) {
      checkEach(found, all.get(i).objectives(), objectives, "commitments", i, "objectives");
    }
  }

  void checkActivities(List<Activity> all, Violations found) {
    for (int i = 0; i < all.size(); i++) {
      Activity activity = all.get(i);
      for (int j = 0; j < activity.promises().size(); j++) {
        LevelId level = activity.promises().get(j).level();
        checkLevel(found, level, "activities", i, "promises", j, "level");
      }
      for (int j = 0; j < activity.ratings().size(); j++) {
        LevelRating rating = activity.ratings().get(j);
        checkLevel(found, rating.level(), "activities", i, "ratings", j, "level");
        check(
            found,
            rating.stakeholder(),
            stakeholders,
            "activities",
            i,
            "ratings",
            j,
            "stakeholder");
      }
      for (int j = 0; j < activity.attendance().size(); j++) {
        Optional<StakeholderId> from = activity.attendance().get(j).stakeholder();
        check(found, from, stakeholders, "activities", i, "attendance", j, "stakeholder");
      }
    }
  }

  void checkStatements(List<RatedStatement> all, Violations found) {
    for (int i = 0; i < all.size(); i++) {
      check(found, all.get(i).activity(), activities, "statements", i, "activity");
    }
  }

  /** Looks at the contribution at a place, without its steps. */
  void check(Contribution contribution, int i, Violations found) {
    if (isUnknown(contribution.activity(), activities)) {
      addUnknown(found, contribution.activity(), "contributions", i, "activity");
    }
    if (isUnknown(contribution.stakeholder(), stakeholders)) {
      addUnknown(found, contribution.stakeholder(), "contributions", i, "stakeholder");
    }
  }

  /** Looks at a step of the contribution at a place, but not where it goes on. */
  void check(Step step, int i, int j, Violations found) {
    Optional<Unknown> unknown = step.match(unknowns);
    if (unknown.isPresent()) {
      Optional<?> id = Optional.of(unknown.get().id());
      addUnknown(found, id, "contributions", i, "steps", j, unknown.get().component());
    }
  }

  /** Looks where a step of the contribution at a place goes on, once all are known. */
  void checkMove(Step step, int i, int j, Set<ContributionId> contributions, Violations found) {
    List<ContributionId> into = step.successors();
    for (int k = 0; k < into.size(); k++) {
      if (!contributions.contains(into.get(k))) {
        String place = step instanceof Step.SplitInto ? "into." + k : "into";
        addUnknown(found, Optional.of(into.get(k)), "contributions", i, "steps", j, place);
      }
    }
  }

  /** Looks at the contributions that one at a place is linked with, once all are known. */
  void checkLinks(Contribution one, int i, Set<ContributionId> contributions, Violations found) {
    checkEach(found, one.conflictsWith(), contributions, "contributions", i, "conflictsWith");
    checkEach(found, one.derivedFrom(), contributions, "contributions", i, "derivedFrom");
  }

  private void checkLevel(Violations found, LevelId level, Object... place) {
    if (!ownLevels.contains(level) && Frameworks.standard().level(level).isEmpty()) {
      found.add(
          Checks.place(place),
          level,
          ViolationKind.UNKNOWN,
          "is a level of no published scale and of none here");
    }
  }

  private <T> void check(Violations found, Optional<T> id, Set<T> known, Object... place) {
    if (isUnknown(id, known)) {
      addUnknown(found, id, place);
    }
  }

  /** Looks at all ids in a component of the part at a place in a list. */
  private static <T> void checkEach(
      Violations found, List<T> all, Set<T> known, String list, int i, String component) {
    for (int j = 0; j < all.size(); j++) {
      if (!known.contains(all.get(j))) {
        addUnknown(found, Optional.of(all.get(j)), list, i, component, j);
      }
    }
  }

  private static <T> boolean isUnknown(Optional<T> id, Set<T> known) {
    return id.isPresent() && !known.contains(id.get());
  }

  private static void addUnknown(Violations found, Optional<?> id, Object... place) {
    found.add(
        Checks.place(place),
        id.orElseThrow(),
        ViolationKind.UNKNOWN,
        "is not an id of this programme");
  }

  private static <T, K> Set<K> ids(List<T> all, Function<T, K> id) {
    Set<K> ids = new HashSet<>(2 * all.size());
    all.forEach(one -> ids.add(id.apply(one)));
    return ids;
  }

  /** An id that a step refers to and the programme does not have, with the component it is in. */
  private record Unknown(Object id, String component) {}

  /** The unknown id of each step. Contributions in which it continues are checked elsewhere. */
  private final class Unknowns implements Step.Cases<Optional<Unknown>> {
    @Override
    public Optional<Unknown> acknowledged(Step.Acknowledged acknowledged) {
      return Optional.empty();
    }

    @Override
    public Optional<Unknown> considered(Step.Considered considered) {
      return Optional.empty();
    }

    @Override
    public Optional<Unknown> decided(Step.Decided decided) {
      return isUnknown(decided.decision(), decisions)
          ? decided.decision().map(id -> new Unknown(id, "decision"))
          : Optional.empty();
    }

    @Override
    public Optional<Unknown> fedBack(Step.FedBack fedBack) {
      return Optional.empty();
    }

    @Override
    public Optional<Unknown> actedOn(Step.ActedOn actedOn) {
      return changes.contains(actedOn.change())
          ? Optional.empty()
          : Optional.of(new Unknown(actedOn.change(), "change"));
    }

    @Override
    public Optional<Unknown> contributorView(Step.ContributorView contributorView) {
      return Optional.empty();
    }

    @Override
    public Optional<Unknown> withdrawn(Step.Withdrawn withdrawn) {
      return Optional.empty();
    }

    @Override
    public Optional<Unknown> reopened(Step.Reopened reopened) {
      return Optional.empty();
    }

    @Override
    public Optional<Unknown> mergedInto(Step.MergedInto mergedInto) {
      return Optional.empty();
    }

    @Override
    public Optional<Unknown> splitInto(Step.SplitInto splitInto) {
      return Optional.empty();
    }

    @Override
    public Optional<Unknown> corrected(Step.Corrected corrected) {
      return Optional.empty();
    }
  }
}
