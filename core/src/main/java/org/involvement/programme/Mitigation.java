package org.involvement.programme;

import org.involvement.value.InvalidValueException;
import org.involvement.value.PartialDate;
import org.involvement.value.Text;
import org.involvement.value.check.Checks;

/**
 * Something done, or proposed, so that a barrier is less in the way.
 *
 * @param description what was done or proposed, in the organisation's words
 * @param stage whether it was done or only proposed
 * @param day the day on which it was done or proposed
 */
public record Mitigation(Text description, Stage stage, PartialDate day) {
  /** The state of a mitigation. */
  public enum Stage {
    /** It was proposed, and is not known to have been done. */
    PROPOSED,
    /** It was done. */
    DONE
  }

  /**
   * Checks the parts.
   *
   * @throws InvalidValueException if the description or the stage is missing
   */
  public Mitigation {
    Checks.required(description, "mitigation.description");
    Checks.required(stage, "mitigation.stage");
    day = Checks.partialDate(day);
  }

  /** {@return a mitigation that was done on a day} */
  public static Mitigation done(Text description, PartialDate day) {
    return new Mitigation(description, Stage.DONE, Checks.required(day, "mitigation.day"));
  }

  /** {@return a mitigation that was proposed on a day} */
  public static Mitigation proposed(Text description, PartialDate day) {
    return new Mitigation(description, Stage.PROPOSED, Checks.required(day, "mitigation.day"));
  }

  /** {@return whether it was done} */
  public boolean isDone() {
    return stage == Stage.DONE;
  }
}
