package org.involvement.scoring.card;

import java.util.List;
import org.immutables.value.Value;
import org.involvement.framework.FactId;
import org.involvement.internal.LevelWords;
import org.involvement.scoring.known.Subject;
import org.involvement.value.Answer;
import org.involvement.value.Basis;
import org.involvement.value.InvalidValueException;
import org.involvement.value.check.Checks;

/**
 * A fact on which those who were asked say different things; it counts as unknown.
 *
 * <p>Who is right is not for the library to say: both sides are shown.
 *
 * @param criterion the path of the criterion that asks for it, such as 'communications/formats'
 * @param fact the fact
 * @param subject what it is a fact of
 * @param said what each side says, at least two
 * @param items of how many items it is contradicted, also of such as are decided without it
 * @param examples the ids of some of these items, at most ten, sorted
 */
@Value.Builder
public record Contradiction(
    String criterion,
    FactId fact,
    Subject subject,
    List<Said> said,
    long items,
    List<String> examples)
    implements WithContradiction {

  /**
   * What one side says.
   *
   * @param basis on whose word
   * @param answer the answer
   * @param items of how many of the items
   */
  public record Said(Basis basis, Answer answer, long items) {
    /**
     * Checks that all is there.
     *
     * @throws InvalidValueException if basis or answer is missing
     */
    public Said {
      Checks.required(basis, "said.basis");
      Checks.required(answer, "said.answer");
    }

    /** {@return such as 'yes says the organisation (3)'} */
    @Override
    public String toString() {
      return LevelWords.said(answer.toString(), basis) + " (" + items + ")";
    }
  }

  /**
   * Checks that all is there.
   *
   * @throws InvalidValueException if a part is missing
   */
  public Contradiction {
    Checks.required(criterion, "contradiction.criterion");
    Checks.required(fact, "contradiction.fact");
    Checks.required(subject, "contradiction.subject");
    said = Checks.list(said, "contradiction.said");
    examples = Checks.list(examples, "contradiction.examples");
  }

  /** {@return an empty builder} */
  public static ContradictionBuilder builder() {
    return new ContradictionBuilder();
  }
}
