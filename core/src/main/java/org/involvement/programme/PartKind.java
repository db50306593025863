package org.involvement.programme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.involvement.engagement.Activity;
import org.involvement.engagement.RatedStatement;
import org.involvement.feedback.Change;
import org.involvement.feedback.Contribution;
import org.involvement.feedback.Decision;
import org.involvement.stakeholder.Stakeholder;
import org.involvement.value.ActivityId;
import org.involvement.value.BarrierId;
import org.involvement.value.ChangeId;
import org.involvement.value.CommitmentId;
import org.involvement.value.ContributionId;
import org.involvement.value.DecisionId;
import org.involvement.value.ObjectiveId;
import org.involvement.value.OutcomeId;
import org.involvement.value.StakeholderId;
import org.involvement.value.StatementId;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;
import org.involvement.value.check.Violations;

/**
 * One kind of parts with an id: where a programme keeps them, and how they are replaced.
 *
 * @param name the component of the programme, such as 'contributions'
 * @param parts reads that component
 * @param idOf reads the id of a part
 * @param with replaces that component
 */
record PartKind<I, P>(
    String name,
    Function<Programme, List<P>> parts,
    Function<P, I> idOf,
    BiFunction<Programme, List<P>, Programme> with) {
  private static final String ID_PLACE = "update.id";
  private static final String CHANGE_PLACE = "update.change";

  static final PartKind<StakeholderId, Stakeholder> STAKEHOLDER =
      new PartKind<>(
          "stakeholders", Programme::stakeholders, Stakeholder::id, Programme::withStakeholders);
  static final PartKind<ObjectiveId, Objective> OBJECTIVE =
      new PartKind<>("objectives", Programme::objectives, Objective::id, Programme::withObjectives);
  static final PartKind<ActivityId, Activity> ACTIVITY =
      new PartKind<>("activities", Programme::activities, Activity::id, Programme::withActivities);
  static final PartKind<StatementId, RatedStatement> STATEMENT =
      new PartKind<>(
          "statements", Programme::statements, RatedStatement::id, Programme::withStatements);
  static final PartKind<ContributionId, Contribution> CONTRIBUTION =
      new PartKind<>(
          "contributions",
          Programme::contributions,
          Contribution::id,
          Programme::withContributions);
  static final PartKind<DecisionId, Decision> DECISION =
      new PartKind<>("decisions", Programme::decisions, Decision::id, Programme::withDecisions);
  static final PartKind<ChangeId, Change> CHANGE =
      new PartKind<>("changes", Programme::changes, Change::id, Programme::withChanges);
  static final PartKind<CommitmentId, Commitment> COMMITMENT =
      new PartKind<>(
          "commitments", Programme::commitments, Commitment::id, Programme::withCommitments);
  static final PartKind<BarrierId, Barrier> BARRIER =
      new PartKind<>("barriers", Programme::barriers, Barrier::id, Programme::withBarriers);
  static final PartKind<OutcomeId, Outcome> OUTCOME =
      new PartKind<>("outcomes", Programme::outcomes, Outcome::id, Programme::withOutcomes);

  Optional<P> find(Programme programme, I id) {
    Checks.required(id, "find.id");
    return parts.apply(programme).stream().filter(part -> idOf.apply(part).equals(id)).findFirst();
  }

  Programme update(Programme programme, I id, UnaryOperator<P> change) {
    return updateEach(programme, Set.of(Checks.required(id, ID_PLACE)), change);
  }

  /** All in one walk, after which the programme is checked once. */
  Programme updateEach(Programme programme, Set<I> ids, UnaryOperator<P> change) {
    Checks.required(change, CHANGE_PLACE);
    List<P> changed = new ArrayList<>(parts.apply(programme));
    Set<I> met = new HashSet<>();
    for (int i = 0; i < changed.size(); i++) {
      I id = idOf.apply(changed.get(i));
      if (ids.contains(id)) {
        met.add(id);
        changed.set(i, changed(changed.get(i), id, change));
      }
    }
    refuseUnknown(ids, met);
    return with.apply(programme, changed);
  }

  private P changed(P part, I id, UnaryOperator<P> change) {
    P changed = change.apply(part);
    if (changed == null) {
      String rule = "of " + name + " was changed to null: return it as it is to keep it";
      throw Checks.invalid(CHANGE_PLACE, id, ViolationKind.MISSING, rule);
    }
    I now = idOf.apply(changed);
    if (!now.equals(id)) {
      String rule = "of " + name + " was " + id + ": an update keeps the id";
      throw Checks.invalid(ID_PLACE, now, ViolationKind.MISMATCH, rule);
    }
    return changed;
  }

  private void refuseUnknown(Set<I> ids, Set<I> met) {
    Violations found = new Violations();
    for (I id : ids) {
      if (!met.contains(id)) {
        String rule = "is not an id of " + name + ": correct it, or add the part first";
        found.add(ID_PLACE, id, ViolationKind.UNKNOWN, rule);
      }
    }
    found.refuse();
  }
}
