package org.involvement.scoring.known;

import java.util.List;
import org.immutables.value.Value;
import org.involvement.framework.FactId;
import org.involvement.value.InvalidValueException;
import org.involvement.value.check.Checks;

/**
 * A fact that is unknown of some items, and why.
 *
 * @param fact the fact
 * @param subject what it is a fact of
 * @param cause why it is unknown
 * @param items of how many items it is unknown
 * @param examples the ids of some of these items, at most ten, sorted
 */
@Value.Builder
public record Gap(FactId fact, Subject subject, Cause cause, long items, List<String> examples)
    implements WithGap {

  /** Why a fact is unknown. */
  public enum Cause {
    /** Nothing is recorded on it. */
    NOT_RECORDED,
    /** The one asked would rather not answer; it is nothing to find out. */
    WITHHELD,
    /** Accounts differ; what each side says is known, so it is nothing to find out. */
    CONTRADICTED,
    /** It is not said that the list is complete: more may have happened than is recorded. */
    REGISTER_NOT_KEPT;

    /** {@return whether it is something to find out: it is not what someone said or declined to} */
    public boolean canBeFoundOut() {
      return this != WITHHELD && this != CONTRADICTED;
    }
  }

  /**
   * Checks that all is there.
   *
   * @throws InvalidValueException if a part is missing
   */
  public Gap {
    Checks.required(fact, "gap.fact");
    Checks.required(subject, "gap.subject");
    Checks.required(cause, "gap.cause");
    examples = Checks.list(examples, "gap.examples");
  }

  /** {@return an empty builder} */
  public static GapBuilder builder() {
    return new GapBuilder();
  }
}
