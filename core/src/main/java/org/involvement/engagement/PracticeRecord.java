package org.involvement.engagement;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.involvement.framework.Practice;
import org.involvement.value.Answer;
import org.involvement.value.Basis;
import org.involvement.value.ContributionId;
import org.involvement.value.Evidence;
import org.involvement.value.InvalidValueException;
import org.involvement.value.Text;
import org.involvement.value.WrittenDownBy;
import org.involvement.value.check.Checks;

/**
 * Whether a practice was kept, and who says so.
 *
 * <p>It also contests what the record itself holds: a practice with the id of a derived fact, such
 * as 'answered', is another account of that fact. It never answers a fact on which the record is
 * silent.
 *
 * <p>Any answer is recorded; whether the practice takes it is checked when it is scored.
 *
 * @param practice the practice, or the derived fact that is contested
 * @param answer what was answered; on a fact of each contribution, decision or barrier 'yes' means
 *     all of them, 'no' none, 'partly' half, and an amount in '%' that share
 * @param basis on whose word
 * @param writtenDownBy who wrote it down, where it is a word of contributors; empty means unknown
 * @param contribution the one contribution that a contest is about, only for the whole programme;
 *     empty means the programme or activity that holds this answer
 * @param reason why the same side now says something else than it said or recorded before; empty
 *     where it did not
 * @param evidence what shows it
 */
@Value.Builder
public record PracticeRecord(
    Practice practice,
    Answer answer,
    Basis basis,
    Optional<WrittenDownBy> writtenDownBy,
    Optional<ContributionId> contribution,
    Optional<Text> reason,
    List<Evidence> evidence)
    implements WithPracticeRecord {
  /**
   * Checks that all is there.
   *
   * @throws InvalidValueException if practice, answer or basis is missing, or it is recorded who
   *     wrote down a word that is not one of contributors
   */
  public PracticeRecord {
    Checks.required(practice, "practiceRecord.practice");
    Checks.required(answer, "practiceRecord.answer");
    Checks.required(basis, "practiceRecord.basis");
    writtenDownBy = Checks.writtenDownBy(writtenDownBy, basis, "practiceRecord.writtenDownBy");
    contribution = Checks.optional(contribution);
    reason = Checks.optional(reason);
    evidence = Checks.list(evidence, "practiceRecord.evidence");
  }

  /** {@return the answer on a practice} */
  public static PracticeRecord of(Practice practice, Answer answer, Basis basis) {
    return builder().practice(practice).answer(answer).basis(basis).build();
  }

  /** {@return an empty builder} */
  public static PracticeRecordBuilder builder() {
    return new PracticeRecordBuilder();
  }

  /**
   * {@return the practice and whose word it is, such as 'payment-offered by organisation'} A place
   * holds one answer of each basis; a later one of the same basis gives its reason, and then both
   * are kept.
   */
  public String question() {
    String about = contribution.map(id -> " on " + id).orElse("");
    String later = reason.isPresent() ? ", later: " + answer : "";
    return practice + " by " + Checks.name(basis) + about + later;
  }
}
