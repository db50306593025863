package org.involvement.scoring.rule;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.involvement.framework.Citation;
import org.involvement.scoring.known.Subject;
import org.involvement.value.InvalidValueException;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;
import org.involvement.value.check.Decimals;

/**
 * One thing that a rubric looks at.
 *
 * @param id its id among its siblings, a word such as 'answered'
 * @param statement what is looked at, as a sentence
 * @param weight its weight among its siblings, above 0
 * @param measure how it becomes a number
 * @param applies when it applies, said in facts of the programme; empty means always
 * @param why why it matters; empty where that goes without saying
 * @param source where it was published; empty means it is the rubric author's own
 */
@Value.Builder
public record Criterion(
    String id,
    String statement,
    BigDecimal weight,
    Measure measure,
    Optional<Condition> applies,
    Optional<String> why,
    Optional<Citation> source)
    implements WithCriterion {
  /**
   * Checks the parts. The weight loses its trailing zeros, so that 1.0 and 1 are equal.
   *
   * @throws InvalidValueException if a part is missing, the id is not a word, the weight is not
   *     above 0, or applicability asks a fact that is not of the programme
   */
  public Criterion {
    Checks.word(id, "criterion.id");
    statement = Checks.line(statement, "criterion.statement");
    weight = Decimals.plain(weight, "criterion.weight");
    if (weight.signum() <= 0) {
      throw Checks.invalid(
          "criterion.weight", weight, ViolationKind.OUT_OF_RANGE, "is not above 0");
    }
    Checks.required(measure, "criterion.measure");
    applies = Checks.optional(applies);
    Conditions.checkSubject(applies.stream(), Subject.PROGRAMME, "criterion.applies");
    why = Checks.optional(why);
    source = Checks.optional(source);
  }

  /** {@return a criterion of weight 1 that always applies} */
  public static Criterion of(String id, String statement, Measure measure) {
    return builder().id(id).statement(statement).weight(BigDecimal.ONE).measure(measure).build();
  }

  /** {@return an empty builder} */
  public static CriterionBuilder builder() {
    return new CriterionBuilder();
  }
}
