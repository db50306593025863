package org.involvement.programme;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.involvement.feedback.Attainment;
import org.involvement.value.Basis;
import org.involvement.value.Evidence;
import org.involvement.value.InvalidValueException;
import org.involvement.value.OutcomeId;
import org.involvement.value.Text;
import org.involvement.value.WrittenDownBy;
import org.involvement.value.check.Checks;

/**
 * What the programme is said to have led to, such as broad consensus on an approach.
 *
 * @param id its id within the programme
 * @param statement the outcome, in the words of whoever states it
 * @param attainment whether it is expected or has come about; empty means that it has come about
 * @param whoGains the people for whom it makes a difference; empty means unknown
 * @param basis on whose word
 * @param writtenDownBy who wrote it down, where it is a word of contributors; empty means unknown
 * @param evidence what shows it
 */
@Value.Builder
public record Outcome(
    OutcomeId id,
    Text statement,
    Optional<Attainment> attainment,
    Optional<Text> whoGains,
    Basis basis,
    Optional<WrittenDownBy> writtenDownBy,
    List<Evidence> evidence)
    implements WithOutcome {
  /**
   * Checks the parts.
   *
   * @throws InvalidValueException if id, statement or basis is missing, or it is recorded who wrote
   *     down a word that is not one of contributors
   */
  public Outcome {
    Checks.required(id, "outcome.id");
    Checks.required(statement, "outcome.statement");
    attainment = Checks.optional(attainment);
    whoGains = Checks.optional(whoGains);
    Checks.required(basis, "outcome.basis");
    writtenDownBy = Checks.writtenDownBy(writtenDownBy, basis, "outcome.writtenDownBy");
    evidence = Checks.list(evidence, "outcome.evidence");
  }

  /** {@return whether it is only expected} It has come about unless the record says otherwise. */
  public boolean isExpected() {
    return attainment.isPresent() && attainment.get() == Attainment.EXPECTED;
  }

  /** {@return an empty builder} */
  public static OutcomeBuilder builder() {
    return new OutcomeBuilder();
  }
}
