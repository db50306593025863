package org.involvement.feedback;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.involvement.stakeholder.Perspective;
import org.involvement.value.DecisionId;
import org.involvement.value.InvalidValueException;
import org.involvement.value.PartialDate;
import org.involvement.value.Text;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;

/**
 * A decision that involvement bore on; it may answer many contributions or none.
 *
 * @param id its id within the programme
 * @param day the day it was taken
 * @param published the day on which it was published; absent means unknown, or that it was not
 * @param title what was decided, in the organisation's words; empty means not recorded
 * @param by the standpoints of those who took it; empty means unknown
 * @param joint whether contributors and organisation took it together; empty means unknown
 * @param rule how it was reached; empty means unknown
 * @param options what there was to choose from; empty means unknown
 * @param dissent what those who did not agree held against it; empty means none is recorded
 */
@Value.Builder
public record Decision(
    DecisionId id,
    PartialDate day,
    PartialDate published,
    Optional<Text> title,
    List<Perspective> by,
    Optional<Boolean> joint,
    Optional<DecisionRule> rule,
    List<Text> options,
    Optional<Text> dissent)
    implements WithDecision {
  /**
   * Checks the parts.
   *
   * @throws InvalidValueException if the id is missing, a perspective is named twice, or it was
   *     surely published before it was made
   */
  public Decision {
    Checks.required(id, "decision.id");
    day = Checks.partialDate(day);
    published = Checks.partialDate(published);
    if (published.isSurelyBefore(day)) {
      throw Checks.invalid(
          "decision.published",
          published,
          ViolationKind.BELOW_OTHER,
          "is before decision.day " + day);
    }
    title = Checks.optional(title);
    by = Checks.distinct(by, "decision.by");
    joint = Checks.optional(joint);
    rule = Checks.optional(rule);
    options = Checks.list(options, "decision.options");
    dissent = Checks.optional(dissent);
  }

  /** {@return an empty builder} */
  public static DecisionBuilder builder() {
    return new DecisionBuilder();
  }
}
