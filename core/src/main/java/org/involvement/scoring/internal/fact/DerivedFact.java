package org.involvement.scoring.internal.fact;

import java.util.List;
import org.involvement.framework.AnswerType;
import org.involvement.framework.FactId;
import org.involvement.programme.Programme;
import org.involvement.scoring.known.Subject;

/**
 * How a fact follows from the record.
 *
 * @param id the fact
 * @param wording the fact as a question
 * @param subject what it is a fact of
 * @param answers the answers it takes
 * @param implies other facts of the same item that are so whenever this one is
 * @param derivation what the record says on it
 */
public record DerivedFact(
    FactId id,
    String wording,
    Subject subject,
    AnswerType answers,
    List<FactId> implies,
    Derivation derivation) {

  /** What a record says on one item. */
  public interface Derivation {
    Reading read(Programme programme, Item item);
  }
}
