package org.involvement.programme;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
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
import org.involvement.value.InvalidValueException;
import org.involvement.value.ObjectiveId;
import org.involvement.value.OutcomeId;
import org.involvement.value.StakeholderId;
import org.involvement.value.StatementId;
import org.involvement.value.check.Checks;

/**
 * The parts of a programme that have an id, such as contribution 'c-17', found and changed by that
 * id.
 *
 * <p>Every {@code update} returns a new programme in which one part is what the change made of it.
 * All else is the same, also the order. It throws an {@link InvalidValueException} if the programme
 * has no part of that id, if the change returns null or a part with another id, and where the
 * constructor of {@link Programme} would: the whole is checked again, so an update takes time that
 * grows with the programme. To change many contributions, use {@link #updateEach}. A scale has a
 * name instead of an id; replace it with {@code withScales}.
 */
public sealed interface PartsById permits Programme {
  /** {@return the stakeholder with an id; empty if the programme has none} */
  default Optional<Stakeholder> stakeholder(StakeholderId id) {
    return PartKind.STAKEHOLDER.find((Programme) this, id);
  }

  /** {@return the objective with an id; empty if the programme has none} */
  default Optional<Objective> objective(ObjectiveId id) {
    return PartKind.OBJECTIVE.find((Programme) this, id);
  }

  /** {@return the activity with an id; empty if the programme has none} */
  default Optional<Activity> activity(ActivityId id) {
    return PartKind.ACTIVITY.find((Programme) this, id);
  }

  /** {@return the statement with an id; empty if the programme has none} */
  default Optional<RatedStatement> statement(StatementId id) {
    return PartKind.STATEMENT.find((Programme) this, id);
  }

  /** {@return the contribution with an id; empty if the programme has none} */
  default Optional<Contribution> contribution(ContributionId id) {
    return PartKind.CONTRIBUTION.find((Programme) this, id);
  }

  /** {@return the decision with an id; empty if the programme has none} */
  default Optional<Decision> decision(DecisionId id) {
    return PartKind.DECISION.find((Programme) this, id);
  }

  /** {@return the change with an id; empty if the programme has none} */
  default Optional<Change> change(ChangeId id) {
    return PartKind.CHANGE.find((Programme) this, id);
  }

  /** {@return the commitment with an id; empty if the programme has none} */
  default Optional<Commitment> commitment(CommitmentId id) {
    return PartKind.COMMITMENT.find((Programme) this, id);
  }

  /** {@return the barrier with an id; empty if the programme has none} */
  default Optional<Barrier> barrier(BarrierId id) {
    return PartKind.BARRIER.find((Programme) this, id);
  }

  /** {@return the outcome with an id; empty if the programme has none} */
  default Optional<Outcome> outcome(OutcomeId id) {
    return PartKind.OUTCOME.find((Programme) this, id);
  }

  /** {@return the same with one stakeholder changed} */
  default Programme update(StakeholderId id, UnaryOperator<Stakeholder> change) {
    return PartKind.STAKEHOLDER.update((Programme) this, id, change);
  }

  /** {@return the same with one objective changed} */
  default Programme update(ObjectiveId id, UnaryOperator<Objective> change) {
    return PartKind.OBJECTIVE.update((Programme) this, id, change);
  }

  /** {@return the same with one activity changed} */
  default Programme update(ActivityId id, UnaryOperator<Activity> change) {
    return PartKind.ACTIVITY.update((Programme) this, id, change);
  }

  /** {@return the same with one statement changed} */
  default Programme update(StatementId id, UnaryOperator<RatedStatement> change) {
    return PartKind.STATEMENT.update((Programme) this, id, change);
  }

  /** {@return the same with one contribution changed} */
  default Programme update(ContributionId id, UnaryOperator<Contribution> change) {
    return PartKind.CONTRIBUTION.update((Programme) this, id, change);
  }

  /** {@return the same with one decision changed} */
  default Programme update(DecisionId id, UnaryOperator<Decision> change) {
    return PartKind.DECISION.update((Programme) this, id, change);
  }

  /** {@return the same with one change changed} */
  default Programme update(ChangeId id, UnaryOperator<Change> change) {
    return PartKind.CHANGE.update((Programme) this, id, change);
  }

  /** {@return the same with one commitment changed} */
  default Programme update(CommitmentId id, UnaryOperator<Commitment> change) {
    return PartKind.COMMITMENT.update((Programme) this, id, change);
  }

  /** {@return the same with one barrier changed} */
  default Programme update(BarrierId id, UnaryOperator<Barrier> change) {
    return PartKind.BARRIER.update((Programme) this, id, change);
  }

  /** {@return the same with one outcome changed} */
  default Programme update(OutcomeId id, UnaryOperator<Outcome> change) {
    return PartKind.OUTCOME.update((Programme) this, id, change);
  }

  /**
   * {@return the same with several contributions changed} The programme is checked once at the end,
   * so the time grows with the programme and not with the number of changes times its size. An id
   * that is there twice counts once.
   *
   * @throws InvalidValueException if an id is not in the programme; the others that are not are
   *     suppressed, up to 1,000 in all. Otherwise as for one contribution
   */
  default Programme updateEach(Collection<ContributionId> ids, UnaryOperator<Contribution> change) {
    Set<ContributionId> each = Checks.set(ids, "programme.updateEach");
    return PartKind.CONTRIBUTION.updateEach((Programme) this, each, change);
  }
}
