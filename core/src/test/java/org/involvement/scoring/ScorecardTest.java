package org.involvement.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.involvement.engagement.Activity;
import org.involvement.engagement.PracticeRecord;
import org.involvement.feedback.Audience;
import org.involvement.feedback.Channel;
import org.involvement.feedback.Contribution;
import org.involvement.feedback.Disposition;
import org.involvement.feedback.Feedback;
import org.involvement.framework.FactId;
import org.involvement.framework.Practice;
import org.involvement.programme.KeptRegister;
import org.involvement.programme.Programme;
import org.involvement.programme.Register;
import org.involvement.scoring.card.Score;
import org.involvement.scoring.card.Scorecard;
import org.involvement.scoring.card.Support;
import org.involvement.scoring.card.Working;
import org.involvement.scoring.known.Gap;
import org.involvement.scoring.known.Subject;
import org.involvement.scoring.rule.Condition;
import org.involvement.scoring.rule.Criterion;
import org.involvement.scoring.rule.Fact;
import org.involvement.scoring.rule.Measure;
import org.involvement.value.ActivityId;
import org.involvement.value.Answer;
import org.involvement.value.Basis;
import org.involvement.value.Bounds;
import org.involvement.value.ContributionId;
import org.involvement.value.InvalidValueException;
import org.involvement.value.PartialDate;
import org.involvement.value.ProgrammeId;
import org.involvement.value.Text;
import org.involvement.work.Fast;
import org.junit.jupiter.api.Test;

@Fast
class ScorecardTest {
  private static final LocalDate DAY = LocalDate.of(2022, 2, 22);
  private static final Text WORDS = Text.of("words");

  private final Programme bare =
      Programme.builder()
          .id(ProgrammeId.of("p"))
          .title(Text.of("A programme"))
          .asOf(LocalDate.of(2022, 3, 31))
          .build();

  private final Contribution raised =
      Contribution.raised(ContributionId.of("c-1"), WORDS, PartialDate.of(DAY));

  private final Contribution closed =
      raised
          .withId(ContributionId.of("c-2"))
          .decided(PartialDate.of(DAY), Disposition.AGREED, WORDS)
          .fedBack(
              PartialDate.of(DAY), Feedback.DECISION_AND_REASON, Audience.GROUP, Channel.EMAIL);

  @Test
  void an_empty_record_supports_nothing_and_denies_nothing() {
    Scorecard card = Rubrics.ukStandards().score(bare);
    assertThat(card.root().parts())
        .extracting(Score::id)
        .containsExactly(
            "inclusive-opportunities",
            "working-together",
            "support-and-learning",
            "communications",
            "impact",
            "governance");
    assertThat(card.root().parts())
        .allSatisfy(
            standard -> {
              assertThat(standard.support()).isEqualTo(Support.CANNOT_TELL);
              assertThat(standard.bounds()).contains(Bounds.of(0, 1));
              assertThat(standard.value()).isEmpty();
            });
    assertThat(card.coverage()).hasValue(0);
    assertThat(card.bounds()).as("a profile has no total").isEmpty();
    assertThat(card.value()).isEmpty();
  }

  /** By hand: plain language yes, formats partly, 1 of 2 answered, 0 of 2 told the outcome. */
  @Test
  void communications_is_the_mean_of_its_facts() {
    Programme programme =
        bare.withRegisters(KeptRegister.throughout(Register.CONTRIBUTIONS, Register.STEPS))
            .withContributions(raised, closed)
            .withPractices(
                PracticeRecord.of(Practice.PLAIN_LANGUAGE, Answer.YES, Basis.DOCUMENT),
                PracticeRecord.of(Practice.FORMATS_OFFERED, Answer.PARTLY, Basis.DOCUMENT));
    Score communications = Rubrics.ukStandards().score(programme).at("communications");
    assertThat(communications.bounds()).contains(Bounds.at((1 + 0.5 + 0.5 + 0) / 4));
    assertThat(communications.value()).hasValue(0.5);
    assertThat(communications.coverage()).hasValue(1);
    assertThat(communications.support()).isEqualTo(Support.PARTLY);
  }

  @Test
  void what_is_not_in_a_kept_register_did_not_happen_and_in_one_not_kept_is_unknown() {
    Rubric loop = Small.rubric("loop", Measure.share(Condition.is(Fact.derived(response()))));
    Programme said = bare.withContributions(raised, closed);
    assertThat(loop.score(said).bounds()).contains(Bounds.of(0, 1));
    assertThat(
            loop.score(said.withRegisters(KeptRegister.throughout(Register.CONTRIBUTIONS)))
                .bounds())
        .contains(Bounds.of(0.5, 1));
    assertThat(
            loop.score(
                    said.withRegisters(
                        KeptRegister.throughout(Register.CONTRIBUTIONS, Register.STEPS)))
                .bounds())
        .contains(Bounds.at(0.5));
  }

  @Test
  void what_the_organisation_and_contributors_say_differently_is_unknown() {
    Rubric payment = Small.rubric("payment", Measure.practice(Practice.PAYMENT_OFFERED));
    Programme said =
        bare.withPractices(
            PracticeRecord.of(Practice.PAYMENT_OFFERED, Answer.YES, Basis.ORGANISATION),
            PracticeRecord.of(Practice.PAYMENT_OFFERED, Answer.NO, Basis.CONTRIBUTORS));
    Scorecard card = payment.score(said);
    assertThat(card.bounds()).contains(Bounds.of(0, 1));
    assertThat(card.at("only").gaps())
        .extracting(Gap::cause)
        .containsExactly(Gap.Cause.CONTRADICTED);
    assertThat(card.unknowns()).as("to find out").isEmpty();
  }

  @Test
  void prefer_not_to_say_stays_in_the_denominator_and_is_nothing_to_find_out() {
    Rubric payment = Small.rubric("payment", Measure.practice(Practice.PAYMENT_OFFERED));
    Scorecard card =
        payment.score(
            bare.withPractices(
                PracticeRecord.of(
                    Practice.PAYMENT_OFFERED, Answer.PREFER_NOT_TO_SAY, Basis.CONTRIBUTORS)));
    assertThat(card.bounds()).contains(Bounds.of(0, 1));
    assertThat(card.coverage()).hasValue(0);
    assertThat(card.unknowns()).isEmpty();
  }

  @Test
  void only_what_does_not_apply_leaves_the_denominator() {
    Rubric payment = Small.rubric("payment", Measure.practice(Practice.PAYMENT_OFFERED));
    Programme programme =
        bare.withRegisters(KeptRegister.throughout(Register.ACTIVITIES))
            .withActivities(
                activity("a", Answer.YES),
                activity("b", Answer.NO),
                activity("c", Answer.doesNotApply(WORDS, WORDS)));
    assertThat(payment.score(programme).bounds()).contains(Bounds.at(0.5));
  }

  @Test
  void the_answer_of_the_programme_stands_for_each_activity_without_its_own() {
    Rubric payment = Small.rubric("payment", Measure.practice(Practice.PAYMENT_OFFERED));
    Programme programme =
        bare.withRegisters(KeptRegister.throughout(Register.ACTIVITIES))
            .withActivities(
                activity("a", Answer.NO),
                Activity.builder().id(ActivityId.of("b")).build(),
                Activity.builder().id(ActivityId.of("c")).build())
            .withPractices(PracticeRecord.of(Practice.PAYMENT_OFFERED, Answer.YES, Basis.DOCUMENT));
    assertThat(payment.score(programme).value()).hasValue(2.0 / 3);
  }

  @Test
  void an_amount_is_shown_and_not_scored() {
    Programme programme =
        bare.withPractices(
            PracticeRecord.of(
                Practice.MATERIALS_LEAD_DAYS,
                Answer.amount(BigDecimal.valueOf(7), "days"),
                Basis.DOCUMENT));
    Score days = Rubrics.ukStandards().score(programme).at("communications/materials-lead-days");
    assertThat(days.support()).isEqualTo(Support.NOT_SCORED);
    assertThat(days.bounds()).isEmpty();
    assertThat(days.working())
        .isEqualTo(
            new Working.Amounts(
                Optional.of(new Answer.Amount(BigDecimal.valueOf(7), "days")),
                Optional.of(new Answer.Amount(BigDecimal.valueOf(7), "days"))));
  }

  @Test
  void an_answer_of_the_wrong_type_is_refused_when_it_is_scored() {
    Programme programme =
        bare.withPractices(
            PracticeRecord.of(
                Practice.PAYMENT_OFFERED,
                Answer.amount(BigDecimal.valueOf(150), "GBP"),
                Basis.DOCUMENT));
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Rubrics.ukStandards().score(programme))
        .withMessage(
            "practiceRecord.answer '150 GBP' to 'payment-offered' of programme 'p' is not yes,"
                + " partly or no");
  }

  @Test
  void a_criterion_that_is_not_known_to_apply_is_undecided() {
    Criterion payment =
        Criterion.of("payment", "Payment", Measure.practice(Practice.PAYMENT_OFFERED))
            .withApplies(Condition.is(Fact.practice(Practice.BUDGET_LINE, Subject.PROGRAMME)));
    Rubric rubric = Small.rubric("payment", payment.measure()).withCriteria(payment);
    Programme paid =
        bare.withPractices(PracticeRecord.of(Practice.PAYMENT_OFFERED, Answer.YES, Basis.DOCUMENT));
    Score score = rubric.score(paid).at("payment");
    assertThat(score.mayNotApply()).isTrue();
    assertThat(score.value()).isEmpty();
    assertThat(score.coverage()).hasValue(0);
    assertThat(score.bounds()).contains(Bounds.at(1));
  }

  /** By hand: a, of weight 1 of 4, is one half; b is anything from 0 to 1. */
  @Test
  void on_one_line_it_is_rubric_total_and_coverage_and_no_words_of_people() {
    Scorecard profile = Rubrics.ukStandards().score(bare.withTitle(Text.of("Secret")));
    assertThat(profile)
        .hasToString("UK Standards for Public Involvement, 2019: no total, 0 % known");
    Rubric two = Answered.rubric(Answered.asked("a", "1"), Answered.asked("b", "3"));
    assertThat(two.score(Answered.programme("a:partly")))
        .hasToString("Answered, 1: total 0.50 in [0.13, 0.88], 25 % known");
    assertThat(two.score(Answered.programme("")))
        .hasToString("Answered, 1: total in [0.00, 1.00], 0 % known");
    assertThat(two.score(Answered.programme("a:exempt b:exempt")))
        .hasToString("Answered, 1: no total, nothing of it applies");
  }

  @Test
  void a_path_that_is_not_there_names_those_that_are() {
    Scorecard card = Rubrics.ukStandards().score(bare);
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> card.at("impact/influence"))
        .withMessage(
            "scorecard.at 'impact/influence' has no 'influence': there is [change-attributed,"
                + " negative-impact-recorded, impact-published, contributor-evaluation-done]");
  }

  private static Activity activity(String id, Answer answer) {
    return Activity.builder()
        .id(ActivityId.of(id))
        .addPractices(PracticeRecord.of(Practice.PAYMENT_OFFERED, answer, Basis.DOCUMENT))
        .build();
  }

  private static FactId response() {
    return FactId.ANSWERED;
  }
}
