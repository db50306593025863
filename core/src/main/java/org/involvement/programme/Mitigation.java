package org.involvement.programme;

import org.involvement.value.InvalidValueException;
import org.involvement.value.Text;
import org.involvement.value.check.Checks;

/**
 * What was done so that a barrier stands less in the way.
 *
 * @param description what was done, in the organisation's words
 */
public record Mitigation(Text description) {
  /**
   * Checks that it is described.
   *
   * @throws InvalidValueException if the description is missing
   */
  public Mitigation {
    Checks.required(description, "mitigation.description");
  }

  /** {@return a mitigation} */
  public static Mitigation of(Text description) {
    return new Mitigation(description);
  }
}
