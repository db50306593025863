package org.involvement.scoring.card;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.involvement.framework.FactId;
import org.involvement.internal.LevelWords;
import org.involvement.scoring.known.Subject;
import org.involvement.value.Answer;
import org.involvement.value.Basis;
import org.involvement.value.InvalidValueException;
import org.involvement.value.Text;
import org.involvement.value.WrittenDownBy;
import org.involvement.value.check.Checks;

/**
 * A fact on which accounts differ, such as 'the record says yes (7), contributors say no (7)'. It
 * counts as unknown.
 *
 * <p>Who is right is not for the library to say: every side is shown.
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
   * @param basis on whose word; empty means that the record itself holds it
   * @param writtenDownBy who wrote it down, where it is a word of contributors; empty means unknown
   * @param answer the answer
   * @param reason why the same side says something else than it said or recorded before; empty
   *     where it did not, or gave none
   * @param items of how many of the items
   */
  public record Said(
      Optional<Basis> basis,
      Optional<WrittenDownBy> writtenDownBy,
      Answer answer,
      Optional<Text> reason,
      long items) {
    /**
     * Checks that all is there.
     *
     * @throws InvalidValueException if the answer is missing
     */
    public Said {
      basis = Checks.optional(basis);
      writtenDownBy = Checks.optional(writtenDownBy);
      Checks.required(answer, "said.answer");
      reason = Checks.optional(reason);
    }

    /** {@return what is said on a word, with nothing recorded on who wrote it down, or why} */
    public static Said of(Basis basis, Answer answer, long items) {
      return new Said(Optional.of(basis), Optional.empty(), answer, Optional.empty(), items);
    }

    /** {@return what the record itself holds} */
    public static Said ofRecord(Answer answer, long items) {
      return new Said(Optional.empty(), Optional.empty(), answer, Optional.empty(), items);
    }

    /** {@return such as 'the organisation says yes (3)'; the reason is left out} */
    @Override
    public String toString() {
      return LevelWords.said(answer.toString(), basis, writtenDownBy) + " (" + items + ")";
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
