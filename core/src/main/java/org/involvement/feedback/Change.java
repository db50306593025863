package org.involvement.feedback;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.involvement.value.ActivityId;
import org.involvement.value.Basis;
import org.involvement.value.ChangeId;
import org.involvement.value.DecisionId;
import org.involvement.value.Evidence;
import org.involvement.value.InvalidValueException;
import org.involvement.value.Text;
import org.involvement.value.WrittenDownBy;
import org.involvement.value.check.Checks;

/**
 * What became different because of involvement, for better or worse.
 *
 * <p>It is linked to the contributions that led to it by their steps, to decisions and activities
 * by itself, or to nothing. What was hoped and why it matters are columns of the Public Involvement
 * in Research Impact Toolkit (PIRIT, Cardiff University and Marie Curie, 2023).
 *
 * @param id its id within the programme
 * @param kind what sort of thing changed; empty means unknown
 * @param description what changed, in the words of whoever attributes it
 * @param direction whether for better or worse; empty means unknown
 * @param hoped what was hoped to change; empty means unknown
 * @param whyItMatters why it matters, and to whom; empty means unknown
 * @param attainment whether it is expected or has come about; empty means that it has come about
 * @param whoGains the people for whom it makes a difference; empty means unknown
 * @param basis who attributes it to involvement
 * @param writtenDownBy who wrote it down, where it is a word of contributors; empty means unknown
 * @param decisions the decisions that it carries out, above all those that no contribution asked
 *     for; those of the contributions that it acts on need not be named again
 * @param activities the activities that it came from, above all if no single contribution led to it
 * @param evidence what shows it
 */
@Value.Builder
public record Change(
    ChangeId id,
    Optional<ChangeKind> kind,
    Text description,
    Optional<Direction> direction,
    Optional<Text> hoped,
    Optional<Text> whyItMatters,
    Optional<Attainment> attainment,
    Optional<Text> whoGains,
    Basis basis,
    Optional<WrittenDownBy> writtenDownBy,
    List<DecisionId> decisions,
    List<ActivityId> activities,
    List<Evidence> evidence)
    implements WithChange {
  /**
   * Checks the parts.
   *
   * @throws InvalidValueException if id, description or basis is missing, it is recorded who wrote
   *     down a word that is not one of contributors, or a decision or an activity is named twice
   */
  public Change {
    Checks.required(id, "change.id");
    kind = Checks.optional(kind);
    Checks.required(description, "change.description");
    direction = Checks.optional(direction);
    hoped = Checks.optional(hoped);
    whyItMatters = Checks.optional(whyItMatters);
    attainment = Checks.optional(attainment);
    whoGains = Checks.optional(whoGains);
    Checks.required(basis, "change.basis");
    writtenDownBy = Checks.writtenDownBy(writtenDownBy, basis, "change.writtenDownBy");
    decisions = Checks.distinct(decisions, "change.decisions");
    activities = Checks.distinct(activities, "change.activities");
    evidence = Checks.list(evidence, "change.evidence");
  }

  /** {@return whether it is only expected} It has come about unless the record says otherwise. */
  public boolean isExpected() {
    return attainment.isPresent() && attainment.get() == Attainment.EXPECTED;
  }

  /** {@return an empty builder} */
  public static ChangeBuilder builder() {
    return new ChangeBuilder();
  }
}
