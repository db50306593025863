package org.involvement.programme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.involvement.engagement.Activity;
import org.involvement.engagement.LevelRating;
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
import org.involvement.value.InvalidValueException;
import org.involvement.value.StakeholderId;
import org.involvement.value.check.Checks;

/** The ids a programme knows, and the check that nothing refers to another. */
final class References {
  /** So many are told of at most: a record may have a million. */
  private static final int MOST = 1_000;

  private final List<InvalidValueException> found = new ArrayList<>();
  private final List<Scale> ownScales;
  private final Set<StakeholderId> stakeholders;
  private final Set<ActivityId> activities;
  private final Set<DecisionId> decisions;
  private final Set<ChangeId> changes;

  References(
      List<Scale> ownScales,
      List<Stakeholder> stakeholders,
      List<Activity> activities,
      List<Decision> decisions,
      List<Change> changes) {
    for (int i = 0; i < ownScales.size(); i++) {
      String id = ownScales.get(i).id();
      if (Frameworks.standard().scale(id).isPresent()) {
        add("programme.scales." + i + ".id", id, "is that of a published scale");
      }
    }
    this.ownScales = ownScales;
    this.stakeholders = ids(stakeholders, Stakeholder::id);
    this.activities = ids(activities, Activity::id);
    this.decisions = ids(decisions, Decision::id);
    this.changes = ids(changes, Change::id);
  }

  void checkLevels(List<Promise> promises, List<LevelRating> ratings) {
    for (int i = 0; i < promises.size(); i++) {
      checkLevel(promises.get(i).level(), "promises", i, "level");
    }
    for (int i = 0; i < ratings.size(); i++) {
      checkLevel(ratings.get(i).level(), "ratings", i, "level");
      check(ratings.get(i).stakeholder(), stakeholders, "ratings", i, "stakeholder");
    }
  }

  void checkReflections(List<Reflection> all) {
    for (int i = 0; i < all.size(); i++) {
      check(all.get(i).stakeholder(), stakeholders, "reflections", i, "stakeholder");
    }
  }

  void checkChanges(List<Change> all) {
    for (int i = 0; i < all.size(); i++) {
      List<DecisionId> carriedOut = all.get(i).decisions();
      for (int j = 0; j < carriedOut.size(); j++) {
        check(Optional.of(carriedOut.get(j)), decisions, "changes", i, "decisions", j);
      }
    }
  }

  void checkActivities(List<Activity> all) {
    for (int i = 0; i < all.size(); i++) {
      Activity activity = all.get(i);
      for (int j = 0; j < activity.promises().size(); j++) {
        LevelId level = activity.promises().get(j).level();
        checkLevel(level, "activities", i, "promises", j, "level");
      }
      for (int j = 0; j < activity.ratings().size(); j++) {
        LevelRating rating = activity.ratings().get(j);
        checkLevel(rating.level(), "activities", i, "ratings", j, "level");
        check(rating.stakeholder(), stakeholders, "activities", i, "ratings", j, "stakeholder");
      }
      for (int j = 0; j < activity.attendance().size(); j++) {
        Optional<StakeholderId> from = activity.attendance().get(j).stakeholder();
        check(from, stakeholders, "activities", i, "attendance", j, "stakeholder");
      }
    }
  }

  void checkStatements(List<RatedStatement> all) {
    for (int i = 0; i < all.size(); i++) {
      check(all.get(i).activity(), activities, "statements", i, "activity");
    }
  }

  /** Looks at the contribution at a place, without its steps. */
  void check(Contribution contribution, int i) {
    if (isUnknown(contribution.activity(), activities)) {
      addUnknown(contribution.activity(), "contributions", i, "activity");
    }
    if (isUnknown(contribution.stakeholder(), stakeholders)) {
      addUnknown(contribution.stakeholder(), "contributions", i, "stakeholder");
    }
  }

  /** Looks at a step of the contribution at a place, but not where it goes on. */
  void check(Step step, int i, int j) {
    if (step instanceof Step.Decided decided && isUnknown(decided.decision(), decisions)) {
      addUnknown(decided.decision(), "contributions", i, "steps", j, "decision");
    }
    if (step instanceof Step.ActedOn acted && !changes.contains(acted.change())) {
      addUnknown(Optional.of(acted.change()), "contributions", i, "steps", j, "change");
    }
  }

  /** Looks where the contribution at a place goes on, once all are known. */
  void checkMoves(List<Step> steps, int i, Set<ContributionId> contributions) {
    for (int j = 0; j < steps.size(); j++) {
      if (steps.get(j) instanceof Step.MergedInto merged) {
        check(Optional.of(merged.into()), contributions, "contributions", i, "steps", j, "into");
      }
      if (steps.get(j) instanceof Step.SplitInto split) {
        for (int k = 0; k < split.into().size(); k++) {
          Optional<ContributionId> into = Optional.of(split.into().get(k));
          check(into, contributions, "contributions", i, "steps", j, "into", k);
        }
      }
    }
  }

  /** How much was found so far. */
  int found() {
    return found.size();
  }

  /** Takes back what was found after the first so many. */
  void forgetFrom(int first) {
    found.subList(first, found.size()).clear();
  }

  /**
   * Ends the checks.
   *
   * @throws InvalidValueException if something was found: the first, which the others are
   *     suppressed by
   */
  void refuse() {
    if (!found.isEmpty()) {
      InvalidValueException first = found.get(0);
      found.subList(1, found.size()).forEach(first::addSuppressed);
      throw first;
    }
  }

  private void checkLevel(LevelId level, Object... place) {
    boolean known =
        Frameworks.standard().level(level).isPresent()
            || ownScales.stream()
                .anyMatch(
                    scale ->
                        scale.id().equals(level.scale()) && scale.level(level.level()).isPresent());
    if (!known) {
      add(Checks.place(place), level, "is a level of no published scale and of none here");
    }
  }

  private <T> void check(Optional<T> id, Set<T> known, Object... place) {
    if (isUnknown(id, known)) {
      addUnknown(id, place);
    }
  }

  private static <T> boolean isUnknown(Optional<T> id, Set<T> known) {
    return id.isPresent() && !known.contains(id.get());
  }

  private void addUnknown(Optional<?> id, Object... place) {
    add(Checks.place(place), id.orElseThrow(), "is not an id of this programme");
  }

  private void add(String place, Object value, String rule) {
    if (found.size() < MOST) {
      found.add(Checks.invalid(place, value, rule));
    }
  }

  private static <T, K> Set<K> ids(List<T> all, Function<T, K> id) {
    Set<K> ids = new HashSet<>(2 * all.size());
    all.forEach(one -> ids.add(id.apply(one)));
    return ids;
  }
}
