package org.involvement.programme;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.involvement.value.InvalidValueException;
import org.involvement.value.ObjectiveId;
import org.involvement.value.Text;
import org.involvement.value.check.Checks;

/**
 * What a programme is to reach.
 *
 * @param id its id within the programme
 * @param statement the objective, in the organisation's words
 * @param progress how far it has come; empty means unknown
 * @param notes how it is coming along
 */
@Value.Builder
public record Objective(
    ObjectiveId id, Text statement, Optional<Progress> progress, List<ProgressNote> notes)
    implements WithObjective {
  /**
   * Checks the parts.
   *
   * @throws InvalidValueException if id or statement is missing
   */
  public Objective {
    Checks.required(id, "objective.id");
    Checks.required(statement, "objective.statement");
    progress = Checks.optional(progress);
    notes = Checks.list(notes, "objective.notes");
  }

  /** {@return an objective without progress and notes} */
  public static Objective of(ObjectiveId id, Text statement) {
    return builder()
        .id(Checks.required(id, "objective.id"))
        .statement(Checks.required(statement, "objective.statement"))
        .build();
  }

  /** {@return an empty builder} */
  public static ObjectiveBuilder builder() {
    return new ObjectiveBuilder();
  }
}
