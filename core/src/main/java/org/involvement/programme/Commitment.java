package org.involvement.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.involvement.value.CommitmentId;
import org.involvement.value.InvalidValueException;
import org.involvement.value.ObjectiveId;
import org.involvement.value.Text;
import org.involvement.value.check.Checks;

/**
 * Something the organisation undertook to do.
 *
 * @param id its id within the programme
 * @param statement the commitment, in the organisation's words
 * @param ownerRole the role that answers for it, never a person's name; empty means unknown
 * @param due the day it is due; empty means unknown
 * @param reviewOn the day on which it will be looked at again; empty means none was set
 * @param progress how far it has come; empty means unknown
 * @param notes how it is coming along
 * @param objectives the objectives that it is for
 */
@Value.Builder
public record Commitment(
    CommitmentId id,
    Text statement,
    Optional<Text> ownerRole,
    Optional<LocalDate> due,
    Optional<LocalDate> reviewOn,
    Optional<Progress> progress,
    List<ProgressNote> notes,
    List<ObjectiveId> objectives)
    implements WithCommitment {
  /**
   * Checks the parts.
   *
   * @throws InvalidValueException if id or statement is missing, or an objective is named twice
   */
  public Commitment {
    Checks.required(id, "commitment.id");
    Checks.required(statement, "commitment.statement");
    ownerRole = Checks.optional(ownerRole);
    due = Checks.optionalDay(due, "commitment.due");
    reviewOn = Checks.optionalDay(reviewOn, "commitment.reviewOn");
    progress = Checks.optional(progress);
    notes = Checks.list(notes, "commitment.notes");
    objectives = Checks.distinct(objectives, "commitment.objectives");
  }

  /** {@return an empty builder} */
  public static CommitmentBuilder builder() {
    return new CommitmentBuilder();
  }
}
