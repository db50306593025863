package org.involvement.programme;

import org.involvement.value.InvalidValueException;
import org.involvement.value.ObjectiveId;
import org.involvement.value.Text;
import org.involvement.value.check.Checks;

/**
 * What a programme is to reach.
 *
 * @param id its id within the programme
 * @param statement the objective, in the organisation's words
 */
public record Objective(ObjectiveId id, Text statement) {
  /**
   * Checks that both are given.
   *
   * @throws InvalidValueException if either is missing
   */
  public Objective {
    Checks.required(id, "objective.id");
    Checks.required(statement, "objective.statement");
  }
}
