package org.involvement.scoring.rule;

import org.immutables.value.Value;
import org.involvement.framework.AnswerType;
import org.involvement.framework.FactId;
import org.involvement.framework.Frameworks;
import org.involvement.framework.Practice;
import org.involvement.internal.Words;
import org.involvement.scoring.internal.fact.FactSource;
import org.involvement.scoring.known.Subject;
import org.involvement.value.InvalidValueException;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;

/**
 * What a rule asks of one subject, such as whether a contribution was acknowledged.
 *
 * <p>It is derived from the record where the library knows how; otherwise a {@link Practice} of the
 * same id answers it, for an activity or for the programme.
 *
 * @param id the fact
 * @param subject what it is a fact of
 * @param answers the answers it takes
 */
@Value.Builder
public record Fact(FactId id, Subject subject, AnswerType answers) implements WithFact {
  /**
   * Checks that subject and answers fit the fact.
   *
   * @throws InvalidValueException if a part is missing, a derived fact is asked of another subject
   *     or with other answers, or a practice is asked of anything but an activity or the programme
   */
  public Fact {
    Checks.required(id, "fact.id");
    Checks.required(subject, "fact.subject");
    Checks.required(answers, "fact.answers");
    FactSource source = FactSource.of(id);
    if (!source.subjects().contains(subject)) {
      throw Checks.invalid(
          "fact.subject",
          subject,
          ViolationKind.UNSUITABLE,
          "is not what '"
              + id
              + "' is a fact of: "
              + source.subjects().stream().map(Words::of).sorted().toList());
    }
    if (source.answers().isPresent() && !source.answers().get().equals(answers)) {
      throw Checks.invalid(
          "fact.answers",
          answers,
          ViolationKind.UNSUITABLE,
          "is not what '" + id + "' takes: " + source.answers().get());
    }
  }

  /**
   * {@return a fact that is derived from the record or its days}
   *
   * @throws InvalidValueException if the library does not know how to derive it
   */
  public static Fact derived(FactId id) {
    FactSource source = FactSource.of(id);
    AnswerType answers = source.answers().orElseThrow(() -> unknown(id));
    return new Fact(id, source.subjects().iterator().next(), answers);
  }

  /** {@return what people answered on a practice, for each activity or for the programme} */
  public static Fact practice(Practice practice, Subject subject) {
    return new Fact(practice.fact(), subject, Frameworks.standard().answers(practice));
  }

  /** {@return an empty builder} */
  public static FactBuilder builder() {
    return new FactBuilder();
  }

  private static InvalidValueException unknown(FactId id) {
    return Checks.invalid(
        "fact.id",
        id.toString(),
        ViolationKind.UNSUITABLE,
        "is derived from no record: ask it as a practice");
  }
}
