package org.involvement.scoring;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.involvement.framework.AnswerType;
import org.involvement.framework.FactId;
import org.involvement.framework.Practice;
import org.involvement.scoring.known.Subject;
import org.involvement.scoring.rule.Aggregation;
import org.involvement.scoring.rule.Condition;
import org.involvement.scoring.rule.Criterion;
import org.involvement.scoring.rule.Fact;
import org.involvement.scoring.rule.Measure;
import org.involvement.value.InvalidValueException;
import org.involvement.work.Fast;
import org.junit.jupiter.api.Test;

@Fast
class RubricTest {
  private static final Criterion PAYMENT =
      Criterion.of("payment", "Payment", Measure.practice(Practice.PAYMENT_OFFERED));
  private static final Condition ANSWERED = Condition.is(Fact.derived(FactId.ANSWERED));
  private static final Condition PAID =
      Condition.is(Fact.practice(Practice.PAYMENT_OFFERED, Subject.ACTIVITY));

  @Test
  void a_rubric_needs_criteria_with_ids_of_their_own() {
    refused(() -> rubric().build(), "rubric.criteria is empty");
    refused(
        () -> rubric().addCriteria(PAYMENT, PAYMENT).build(),
        "rubric.criteria[1] 'payment' stands at criteria[0] already");
    refused(
        () -> new Measure.Combined(Aggregation.WEIGHTED_MEAN, Optional.empty(), List.of()),
        "combined.criteria is empty");
  }

  @Test
  void a_weight_is_above_zero() {
    refused(() -> PAYMENT.withWeight(BigDecimal.ZERO), "criterion.weight 0 is not above 0");
    refused(
        () -> PAYMENT.withWeight(new BigDecimal("-0.5")), "criterion.weight -0.5 is not above 0");
    refused(
        () -> Criterion.builder().id("x").statement("x").measure(PAYMENT.measure()).build(),
        "criterion.weight is missing");
  }

  @Test
  void the_facts_of_a_share_are_of_its_subject() {
    refused(
        () -> new Measure.Share(Subject.CONTRIBUTION, Optional.of(PAID), ANSWERED),
        "share.among 'payment-offered' is a fact of activity, not of contribution");
    refused(
        () -> new Measure.Share(Subject.ACTIVITY, Optional.empty(), ANSWERED),
        "share.that 'answered' is a fact of contribution, not of activity");
    refused(
        () -> PAYMENT.withApplies(ANSWERED),
        "criterion.applies 'answered' is a fact of contribution, not of programme");
  }

  @Test
  void what_is_derived_is_not_asked_as_a_practice() {
    refused(
        () -> new Measure.PracticeAnswer(Practice.of("answered"), AnswerType.YES_NO),
        "practiceAnswer.practice answered is derived from the record: ask it as a share");
  }

  private static RubricBuilder rubric() {
    return Rubric.builder().id("r").title("R").version("1").author("test");
  }

  private static void refused(ThrowingCallable call, String message) {
    assertThatExceptionOfType(InvalidValueException.class).isThrownBy(call).withMessage(message);
  }
}
