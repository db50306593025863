package org.involvement.engagement;

import java.util.List;
import org.immutables.value.Value;
import org.involvement.framework.Practice;
import org.involvement.value.Answer;
import org.involvement.value.Basis;
import org.involvement.value.Evidence;
import org.involvement.value.InvalidValueException;
import org.involvement.value.check.Checks;

/**
 * Whether a practice was kept, and who says so.
 *
 * <p>Any answer is recorded; whether the practice takes it is checked when it is scored.
 *
 * @param practice the practice
 * @param answer what was answered
 * @param basis on whose word
 * @param evidence what shows it
 */
@Value.Builder
public record PracticeRecord(Practice practice, Answer answer, Basis basis, List<Evidence> evidence)
    implements WithPracticeRecord {
  /**
   * Checks that all is there.
   *
   * @throws InvalidValueException if practice, answer or basis is missing
   */
  public PracticeRecord {
    Checks.required(practice, "practiceRecord.practice");
    Checks.required(answer, "practiceRecord.answer");
    Checks.required(basis, "practiceRecord.basis");
    evidence = Checks.list(evidence, "practiceRecord.evidence");
  }

  /** {@return the answer on a practice} */
  public static PracticeRecord of(Practice practice, Answer answer, Basis basis) {
    return new PracticeRecord(practice, answer, basis, List.of());
  }

  /** {@return an empty builder} */
  public static PracticeRecordBuilder builder() {
    return new PracticeRecordBuilder();
  }

  /** {@return the practice and whose word it is: a place holds one answer of each basis} */
  public String question() {
    return practice + " by " + Checks.name(basis);
  }
}
