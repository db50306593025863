package org.involvement.scoring.known;

import java.util.List;
import org.immutables.value.Value;
import org.involvement.framework.FactId;
import org.involvement.scoring.card.Score;
import org.involvement.value.InvalidValueException;
import org.involvement.value.Text;
import org.involvement.value.check.Checks;

/**
 * A fact that does not apply to some items, and who says so.
 *
 * <p>What does not apply leaves the denominator of a score. So that this cannot be used to raise a
 * score unseen, every reason is shown, and {@link Score#valueIfNotMet} is beside the value.
 *
 * @param fact the fact
 * @param subject what it would be a fact of
 * @param reason why it does not apply
 * @param saidBy who says so, by role; 'the record' where it follows from what is recorded
 * @param items to how many items it does not apply
 * @param examples the ids of some of these items, at most ten, sorted
 */
@Value.Builder
public record Exemption(
    FactId fact, Subject subject, Text reason, Text saidBy, long items, List<String> examples)
    implements WithExemption {
  /**
   * Checks that all is there.
   *
   * @throws InvalidValueException if a part is missing
   */
  public Exemption {
    Checks.required(fact, "exemption.fact");
    Checks.required(subject, "exemption.subject");
    Checks.required(reason, "exemption.reason");
    Checks.required(saidBy, "exemption.saidBy");
    examples = Checks.list(examples, "exemption.examples");
  }

  /** {@return an empty builder} */
  public static ExemptionBuilder builder() {
    return new ExemptionBuilder();
  }
}
