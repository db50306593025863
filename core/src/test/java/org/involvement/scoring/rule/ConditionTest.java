package org.involvement.scoring.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.involvement.framework.AnswerType;
import org.involvement.framework.FactId;
import org.involvement.framework.Practice;
import org.involvement.scoring.known.Subject;
import org.involvement.scoring.known.Truth;
import org.involvement.value.Answer;
import org.involvement.value.InvalidValueException;
import org.involvement.value.Text;
import org.involvement.work.Fast;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Fast
class ConditionTest {
  private static final Fact PAYMENT = Fact.practice(Practice.PAYMENT_OFFERED, Subject.ACTIVITY);
  private static final Fact PLAIN = Fact.practice(Practice.PLAIN_LANGUAGE, Subject.ACTIVITY);
  private static final Fact DAYS = Fact.practice(Practice.MATERIALS_LEAD_DAYS, Subject.ACTIVITY);

  /** Kleene (1952), section 64, with operands that do not apply left out. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          yes | yes | TRUE           | TRUE           | FALSE
          yes | no  | FALSE          | TRUE           | FALSE
          yes | ?   | UNKNOWN        | TRUE           | FALSE
          yes | n/a | TRUE           | TRUE           | FALSE
          no  | no  | FALSE          | FALSE          | TRUE
          no  | ?   | FALSE          | UNKNOWN        | TRUE
          no  | n/a | FALSE          | FALSE          | TRUE
          ?   | ?   | UNKNOWN        | UNKNOWN        | UNKNOWN
          ?   | n/a | UNKNOWN        | UNKNOWN        | UNKNOWN
          n/a | n/a | DOES_NOT_APPLY | DOES_NOT_APPLY | DOES_NOT_APPLY""")
  void and_or_not_follow_kleene(
      String payment, String plain, Truth all, Truth any, Truth notPayment) {
    Map<Fact, Optional<Answer>> known = Map.of(PAYMENT, answer(payment), PLAIN, answer(plain));
    Condition paid = Condition.is(PAYMENT);
    Condition clear = Condition.is(PLAIN);
    assertThat(Condition.all(paid, clear).truth(known::get)).isEqualTo(all);
    assertThat(Condition.all(clear, paid).truth(known::get)).isEqualTo(all);
    assertThat(Condition.any(paid, clear).truth(known::get)).isEqualTo(any);
    assertThat(Condition.not(paid).truth(known::get)).isEqualTo(notPayment);
  }

  @Test
  void at_least_two_of_three_asks_for_both_where_one_does_not_apply() {
    Condition two =
        Condition.atLeast(
            2, Condition.is(PAYMENT), Condition.is(PLAIN), Condition.not(Condition.is(PLAIN)));
    assertThat(two.truth(Map.of(PAYMENT, answer("yes"), PLAIN, answer("yes"))::get))
        .isEqualTo(Truth.TRUE);
    assertThat(two.truth(Map.of(PAYMENT, answer("n/a"), PLAIN, answer("yes"))::get))
        .isEqualTo(Truth.FALSE);
    assertThat(two.truth(Map.of(PAYMENT, answer("yes"), PLAIN, answer("n/a"))::get))
        .isEqualTo(Truth.TRUE);
  }

  @ParameterizedTest
  @CsvSource({"yes, TRUE, TRUE", "partly, FALSE, TRUE", "no, FALSE, FALSE", "?, UNKNOWN, UNKNOWN"})
  void partly_is_enough_only_where_it_is_asked_for(String answer, Truth yes, Truth partly) {
    assertThat(Condition.is(PAYMENT).truth(fact -> answer(answer))).isEqualTo(yes);
    assertThat(new Condition.Is(PAYMENT, Answer.PARTLY).truth(fact -> answer(answer)))
        .isEqualTo(partly);
  }

  @ParameterizedTest
  @CsvSource({"6.9, FALSE", "7, TRUE", "7.1, TRUE"})
  void an_amount_is_held_against_its_mark(BigDecimal days, Truth truth) {
    Condition aWeek = new Condition.Is(DAYS, Answer.amount(BigDecimal.valueOf(7), "days"));
    assertThat(aWeek.truth(fact -> Optional.of(Answer.amount(days, "days")))).isEqualTo(truth);
  }

  @Test
  void a_least_answer_must_be_one_of_the_fact() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new Condition.Is(PAYMENT, Answer.NO))
        .withMessage(
            "is.least 'no' is not an answer of 'payment-offered' above no: it takes yes, partly or"
                + " no");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new Condition.Is(DAYS, Answer.amount(BigDecimal.ONE, "weeks")))
        .withMessage(
            "is.least '1 weeks' is not an answer of 'materials-lead-days' above no: it takes an"
                + " amount in days");
  }

  @Test
  void at_least_needs_a_number_that_its_operands_can_reach() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Condition.atLeast(2, Condition.is(PAYMENT)))
        .withMessage("atLeast.number 2 is not from 1 to the number of operands 1");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Condition.atLeast(0, Condition.is(PAYMENT)))
        .withMessage("atLeast.number 0 is not from 1 to the number of operands 1");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(Condition::all)
        .withMessage("all.operands is empty");
  }

  @Test
  void a_derived_fact_has_one_subject_and_one_type() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new Fact(FactId.ANSWERED, Subject.ACTIVITY, AnswerType.YES_NO))
        .withMessage("fact.subject activity is not what 'answered' is a fact of: [contribution]");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new Fact(FactId.ANSWERED, Subject.CONTRIBUTION, AnswerType.YES_PARTLY_NO))
        .withMessage("fact.answers yes, partly or no is not what 'answered' takes: yes or no");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Fact.derived(FactId.of("payment-offered")))
        .withMessage("fact.id 'payment-offered' is derived from no record: ask it as a practice");
  }

  private static Optional<Answer> answer(String word) {
    return switch (word) {
      case "yes" -> Optional.of(Answer.YES);
      case "partly" -> Optional.of(Answer.PARTLY);
      case "no" -> Optional.of(Answer.NO);
      case "n/a" -> Optional.of(Answer.doesNotApply(Text.of("why"), Text.of("who")));
      default -> Optional.empty();
    };
  }
}
