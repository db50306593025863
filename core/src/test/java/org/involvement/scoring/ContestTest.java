package org.involvement.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.involvement.engagement.Activity;
import org.involvement.engagement.PracticeRecord;
import org.involvement.feedback.Audience;
import org.involvement.feedback.Change;
import org.involvement.feedback.Contribution;
import org.involvement.feedback.Disposition;
import org.involvement.feedback.Feedback;
import org.involvement.feedback.Step;
import org.involvement.framework.FactId;
import org.involvement.framework.Practice;
import org.involvement.programme.KeptRegister;
import org.involvement.programme.Programme;
import org.involvement.programme.Register;
import org.involvement.scoring.audit.ScorecardCheck;
import org.involvement.scoring.card.Contradiction;
import org.involvement.scoring.card.Score;
import org.involvement.scoring.card.Scorecard;
import org.involvement.scoring.card.Support;
import org.involvement.scoring.known.Gap;
import org.involvement.scoring.rule.Condition;
import org.involvement.scoring.rule.Fact;
import org.involvement.scoring.rule.Measure;
import org.involvement.scoring.rule.Quantity;
import org.involvement.value.ActivityId;
import org.involvement.value.Answer;
import org.involvement.value.Basis;
import org.involvement.value.Bounds;
import org.involvement.value.ChangeId;
import org.involvement.value.ContributionId;
import org.involvement.value.InvalidValueException;
import org.involvement.value.PartialDate;
import org.involvement.value.ProgrammeId;
import org.involvement.value.Text;
import org.involvement.value.WrittenDownBy;
import org.involvement.work.Fast;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What people say against the record, worked out by hand. */
@Fast
class ContestTest {
  private static final LocalDate DAY = LocalDate.of(2022, 3, 1);
  private static final Practice ANSWERED = Practice.of("answered");
  private static final Rubric SHARE =
      Small.rubric("loop", Measure.share(Condition.is(Fact.derived(FactId.ANSWERED))));

  /** Ten contributions, c-1 to c-7 answered; c-1 to c-5 are from the workshop. */
  private final Programme ten =
      Programme.builder()
          .id(ProgrammeId.of("p"))
          .title(Text.of("A programme"))
          .asOf(DAY.plusDays(30))
          .addAllRegisters(
              KeptRegister.throughout(Register.CONTRIBUTIONS, Register.STEPS, Register.CHANGES))
          .addActivities(Activity.builder().id(ActivityId.of("workshop")).build())
          .contributions(contributions())
          .build();

  @Test
  void a_fact_of_the_record_that_contributors_deny_is_unknown_and_both_are_shown() {
    Programme changed =
        ten.withChanges(
                Change.builder()
                    .id(ChangeId.of("c"))
                    .description(Text.of("a change"))
                    .basis(Basis.ORGANISATION)
                    .build())
            .withPractices(says("change-attributed", Answer.NO, Basis.CONTRIBUTORS));
    Scorecard card =
        Small.rubric("change", Measure.share(Condition.is(Fact.derived(FactId.CHANGE_ATTRIBUTED))))
            .score(changed);
    assertThat(card.bounds()).contains(Bounds.of(0, 1));
    assertThat(card.value()).isEmpty();
    assertThat(card.at("only").support()).isEqualTo(Support.CANNOT_TELL);
    assertThat(said(card)).containsExactly("the record says yes (1)", "contributors say no (1)");
    assertThat(card.unknowns()).as("to find out").isEmpty();
    assertThat(card.toText())
        .contains("Accounts differ", "the record says yes (1)", "contributors say no (1)")
        .doesNotContain("Not yet known");
  }

  @ParameterizedTest
  @EnumSource(Basis.class)
  void anyone_can_say_otherwise_than_the_record(Basis basis) {
    Scorecard card =
        SHARE.score(ten.withPractices(about("c-1", Answer.NO, basis).withReason(Text.of("why"))));
    assertThat(card.bounds()).contains(Bounds.of(0.6, 0.7));
    assertThat(said(card).get(0)).isEqualTo("the record says yes (1)");
    assertThat(said(card).get(1)).endsWith(" no (1)");
  }

  /** Six are certainly answered, three not, and one is unknown. */
  @Test
  void one_contribution_becomes_unknown() {
    Scorecard card = SHARE.score(ten.withPractices(about("c-1", Answer.NO, Basis.CONTRIBUTORS)));
    assertThat(card.bounds()).contains(Bounds.of(0.6, 0.7));
    assertThat(card.value()).hasValue(6.0 / 9);
    assertThat(card.contradictions())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.examples()).containsExactly("c-1");
              assertThat(found.items()).isEqualTo(1);
            });
    assertThat(ScorecardCheck.of(card)).isEmpty();
  }

  /** By an answer on the contribution, and by one on its activity. */
  @Test
  void a_side_that_says_the_same_twice_counts_once() {
    Programme said =
        ten.withActivities(
                ten.activities()
                    .get(0)
                    .withPractices(says("answered", Answer.NO, Basis.CONTRIBUTORS)))
            .withPractices(
                ten.contributions().stream()
                    .map(one -> about(one.id().value(), Answer.NO, Basis.CONTRIBUTORS))
                    .toList());
    Scorecard card = SHARE.score(said);
    assertThat(card.contradictions())
        .singleElement()
        .satisfies(
            found -> assertThat(found.said()).allMatch(side -> side.items() == found.items()));
    assertThat(ScorecardCheck.of(card)).isEmpty();
  }

  @Test
  void of_an_activity_each_of_its_contributions_becomes_unknown() {
    Programme said =
        ten.withActivities(
            ten.activities().get(0).withPractices(says("answered", Answer.NO, Basis.INDEPENDENT)));
    Scorecard card = SHARE.score(said);
    assertThat(card.bounds()).contains(Bounds.of(0.2, 0.7));
    assertThat(said(card))
        .containsExactly("the record says yes (5)", "an independent observer says no (5)");
  }

  /** The record says 0.7. */
  @ParameterizedTest
  @CsvSource({
    "no, 0, 0.7",
    "20 %, 0.2, 0.7",
    "partly, 0.5, 0.7",
    "70 %, 0.7, 0.7",
    "90 %, 0.7, 0.9",
    "yes, 0.7, 1"
  })
  void a_share_reaches_from_that_of_the_record_to_that_of_the_contributors(
      String answer, double low, double high) {
    Scorecard card =
        SHARE.score(
            ten.withPractices(PracticeRecord.of(ANSWERED, answer(answer), Basis.CONTRIBUTORS)));
    Score share = card.at("only");
    assertThat(share.bounds().orElseThrow().low()).isEqualTo(low);
    assertThat(share.bounds().orElseThrow().high()).isEqualTo(high);
    boolean differs = low < high;
    assertThat(share.value().isPresent()).as("one value").isEqualTo(!differs);
    assertThat(card.contradictions()).hasSize(differs ? 1 : 0);
    assertThat(card.unknowns()).as("to find out").isEmpty();
    if (differs) {
      assertThat(said(card))
          .containsExactly(
              "the record says no (3)",
              "the record says yes (7)",
              "contributors say " + answer + " (10)");
      assertThat(share.gaps()).extracting(Gap::cause).containsExactly(Gap.Cause.CONTRADICTED);
    }
    assertThat(ScorecardCheck.of(card)).isEmpty();
  }

  @Test
  void several_accounts_of_a_share_all_count() {
    Programme said =
        ten.withPractices(
            says("answered", Answer.PARTLY, Basis.CONTRIBUTORS),
            says("answered", Answer.YES, Basis.DOCUMENT));
    assertThat(SHARE.score(said).at("only").bounds().orElseThrow())
        .satisfies(
            bounds -> {
              assertThat(bounds.low()).isEqualTo(0.5);
              assertThat(bounds.high()).isEqualTo(1);
            });
  }

  /** Of those decided, seven, at least none and at most all were answered. */
  @Test
  void in_a_share_of_several_facts_each_item_that_may_differ_is_open() {
    Rubric ofDecided =
        Small.rubric(
            "decided",
            Measure.share(
                Condition.is(Fact.derived(FactId.DECIDED)),
                Condition.is(Fact.derived(FactId.ANSWERED))));
    Scorecard none =
        ofDecided.score(ten.withPractices(says("answered", Answer.NO, Basis.CONTRIBUTORS)));
    assertThat(none.bounds()).contains(Bounds.of(0, 1));
    Scorecard some =
        ofDecided.score(ten.withPractices(says("answered", Answer.PARTLY, Basis.CONTRIBUTORS)));
    assertThat(some.bounds()).contains(new Bounds(0, 1, false));
    assertThat(said(some)).contains("contributors say partly (10)");
  }

  /** Without a decision there is no answer either. */
  @Test
  void what_follows_from_an_account_is_contested_too() {
    Scorecard card =
        SHARE.score(
            ten.withPractices(
                says("decided", Answer.NO, Basis.CONTRIBUTORS)
                    .withContribution(ContributionId.of("c-2"))));
    assertThat(card.bounds()).contains(Bounds.of(0.6, 0.7));
  }

  @Test
  void an_account_never_answers_for_a_record_that_is_silent() {
    Programme silent =
        ten.withRegisters(KeptRegister.throughout(Register.CONTRIBUTIONS))
            .withPractices(about("c-9", Answer.YES, Basis.CONTRIBUTORS));
    Scorecard card = SHARE.score(silent);
    assertThat(card.bounds()).contains(Bounds.of(0.7, 1));
    assertThat(card.contradictions()).isEmpty();
    assertThat(card.unknowns()).hasSize(1);
  }

  @Test
  void what_does_not_apply_is_not_contested() {
    Contribution withdrawn =
        Contribution.raised(ContributionId.of("c-8"), Text.of("words"), PartialDate.of(DAY))
            .plus(new Step.Withdrawn(PartialDate.of(DAY)));
    List<Contribution> all = new ArrayList<>(ten.contributions());
    all.set(7, withdrawn);
    Programme said =
        ten.withContributions(all).withPractices(about("c-8", Answer.YES, Basis.CONTRIBUTORS));
    assertThat(SHARE.score(said).bounds()).contains(Bounds.at(7.0 / 9));
  }

  @Test
  void the_organisation_denies_its_own_record_only_with_a_reason_and_both_are_shown() {
    PracticeRecord denial = about("c-9", Answer.YES, Basis.ORGANISATION);
    assertThatThrownBy(() -> SHARE.score(ten.withPractices(denial)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "practiceRecord.reason is missing: the organisation says otherwise than its own record"
                + " on 'answered'");
    Scorecard card =
        SHARE.score(ten.withPractices(denial.withReason(Text.of("It was said in the meeting."))));
    assertThat(card.bounds()).contains(Bounds.of(0.7, 0.8));
    assertThat(said(card))
        .containsExactly("the record says no (1)", "the organisation says yes (1)");
    assertThat(card.toText()).contains("why: It was said in the meeting.");
  }

  @Test
  void the_organisation_denies_its_own_answer_only_with_a_reason_and_both_are_shown() {
    PracticeRecord admitted = says("payment-offered", Answer.NO, Basis.ORGANISATION);
    PracticeRecord denied = says("payment-offered", Answer.YES, Basis.ORGANISATION);
    assertThatThrownBy(() -> ten.withPractices(admitted, denied))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("payment-offered by organisation");
    Programme later =
        ten.withPractices(admitted, denied.withReason(Text.of("A voucher was found.")));
    Scorecard card =
        Small.rubric("payment", Measure.practice(Practice.PAYMENT_OFFERED)).score(later);
    assertThat(card.bounds()).contains(Bounds.of(0, 1));
    assertThat(said(card))
        .containsExactly("the organisation says no (1)", "the organisation says yes (1)");
    assertThat(card.toText()).contains("why: A voucher was found.");
  }

  @Test
  void who_wrote_a_word_of_contributors_down_is_shown() {
    Scorecard card =
        SHARE.score(
            ten.withPractices(
                about("c-1", Answer.NO, Basis.CONTRIBUTORS)
                    .withWrittenDownBy(WrittenDownBy.ORGANISATION),
                about("c-1", Answer.NO, Basis.JOINT)
                    .withWrittenDownBy(WrittenDownBy.CONTRIBUTORS)));
    assertThat(said(card))
        .containsExactly(
            "the record says yes (1)",
            "contributors say no, written down by the organisation (1)",
            "both sides together say no, written down by themselves (1)");
  }

  /** Forty and twenty days late, between 50 (worst) and 0 (best): 0.2 and 0.6. */
  @Test
  void amounts_that_differ_reach_from_the_least_to_the_greatest() {
    Rubric days =
        Small.rubric(
            "days",
            new Measure.Between(
                new Quantity.Amount(Practice.RESPONSE_LAG_DAYS, "days"),
                BigDecimal.valueOf(50),
                BigDecimal.ZERO));
    Programme said =
        ten.withPractices(
            says("response-lag-days", days(20), Basis.ORGANISATION),
            says("response-lag-days", days(40), Basis.CONTRIBUTORS));
    Scorecard card = days.score(said);
    assertThat(card.bounds()).contains(Bounds.of(0.2, 0.6));
    assertThat(said(card))
        .containsExactly("the organisation says 20 days (1)", "contributors say 40 days (1)");
    assertThat(card.unknowns()).as("to find out").isEmpty();
    assertThat(ScorecardCheck.of(card)).isEmpty();
    Programme bothLate =
        ten.withPractices(
            says("response-lag-days", days(60), Basis.ORGANISATION),
            says("response-lag-days", days(90), Basis.CONTRIBUTORS));
    assertThat(days.score(bothLate).bounds()).contains(Bounds.at(0));
    assertThat(ScorecardCheck.of(days.score(bothLate))).isEmpty();
  }

  @Test
  void amounts_that_differ_are_shown_also_where_they_are_not_scored() {
    Programme said =
        ten.withPractices(
            says("response-lag-days", days(20), Basis.ORGANISATION),
            says("response-lag-days", days(40), Basis.CONTRIBUTORS));
    Scorecard card = Small.rubric("days", Measure.practice(Practice.RESPONSE_LAG_DAYS)).score(said);
    assertThat(said(card))
        .containsExactly("the organisation says 20 days (1)", "contributors say 40 days (1)");
    assertThat(card.toText()).contains("20 to 40 days, not scored, accounts differ");
    assertThat(card.unknowns()).as("to find out").isEmpty();
    assertThat(ScorecardCheck.of(card)).isEmpty();
  }

  @Test
  void an_account_of_what_the_fact_is_no_fact_of_is_refused() {
    PracticeRecord ofOne =
        says("payment-offered", Answer.NO, Basis.CONTRIBUTORS)
            .withContribution(ContributionId.of("c-1"));
    Rubric payment = Small.rubric("payment", Measure.practice(Practice.PAYMENT_OFFERED));
    assertThatThrownBy(() -> payment.score(ten.withPractices(ofOne)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("is no fact of a contribution");
    Rubric purpose =
        Small.rubric("purpose", Measure.share(Condition.is(Fact.derived(FactId.PURPOSE_RECORDED))));
    assertThatThrownBy(
            () ->
                purpose.score(
                    ten.withPractices(
                        says("purpose-recorded", Answer.NO, Basis.CONTRIBUTORS)
                            .withContribution(ContributionId.of("c-1")))))
        .hasMessageContaining("is no fact of a contribution");
    assertThatThrownBy(
            () ->
                purpose.score(
                    ten.withActivities(
                        ten.activities()
                            .get(0)
                            .withPractices(
                                says("purpose-recorded", Answer.NO, Basis.CONTRIBUTORS)))))
        .hasMessageContaining("is contested for the whole programme, not for one activity");
    assertThatThrownBy(
            () -> SHARE.score(ten.withPractices(says("answered", days(3), Basis.CONTRIBUTORS))))
        .hasMessage(
            "practiceRecord.answer '3 days' to 'answered' is not yes, partly, no or a share in %");
    assertThatThrownBy(
            () -> SHARE.score(ten.withPractices(about("c-1", Answer.PARTLY, Basis.CONTRIBUTORS))))
        .hasMessage("practiceRecord.answer 'partly' to 'answered' is not yes or no");
  }

  private static List<String> said(Scorecard card) {
    return card.contradictions().stream()
        .flatMap(found -> found.said().stream())
        .map(Contradiction.Said::toString)
        .toList();
  }

  private static PracticeRecord says(String fact, Answer answer, Basis basis) {
    return PracticeRecord.of(Practice.of(fact), answer, basis);
  }

  private static PracticeRecord about(String contribution, Answer answer, Basis basis) {
    return says("answered", answer, basis).withContribution(ContributionId.of(contribution));
  }

  private static Answer days(long days) {
    return Answer.amount(BigDecimal.valueOf(days), "days");
  }

  private static Answer answer(String text) {
    return switch (text) {
      case "yes" -> Answer.YES;
      case "partly" -> Answer.PARTLY;
      case "no" -> Answer.NO;
      default -> Answer.amount(new BigDecimal(text.replace(" %", "")), "%");
    };
  }

  private static List<Contribution> contributions() {
    List<Contribution> all = new ArrayList<>();
    for (int i = 1; i <= 10; i++) {
      Contribution one =
          Contribution.raised(ContributionId.of("c-" + i), Text.of("words"), PartialDate.of(DAY))
              .withActivity(Optional.of(ActivityId.of("workshop")).filter(any -> all.size() < 5));
      all.add(i <= 7 ? answered(one) : one);
    }
    return all;
  }

  private static Contribution answered(Contribution one) {
    return one.plus(
            new Step.Decided(
                PartialDate.of(DAY),
                Disposition.AGREED,
                Optional.of(Text.of("a reason")),
                Optional.empty()))
        .plus(
            new Step.FedBack(
                PartialDate.of(DAY),
                Feedback.DECISION_AND_REASON,
                Audience.GROUP,
                Optional.empty(),
                Optional.empty()));
  }
}
