package org.involvement.scoring.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
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
import org.involvement.scoring.Rubric;
import org.involvement.scoring.rule.Aggregation;
import org.involvement.scoring.rule.Condition;
import org.involvement.scoring.rule.Criterion;
import org.involvement.scoring.rule.Fact;
import org.involvement.scoring.rule.Measure;
import org.involvement.value.ActivityId;
import org.involvement.value.Answer;
import org.involvement.value.Basis;
import org.involvement.value.ContributionId;
import org.involvement.value.PartialDate;
import org.involvement.value.ProgrammeId;
import org.involvement.value.Text;
import org.involvement.work.Fast;
import org.junit.jupiter.api.Test;

@Fast
class ScorecardTextTest {
  private static final LocalDate DAY = LocalDate.of(2022, 2, 22);
  private static final Text WORDS = Text.of("words");

  private final Contribution raised =
      Contribution.raised(ContributionId.of("c-1"), WORDS, PartialDate.of(DAY));

  private final Programme programme =
      Programme.builder()
          .id(ProgrammeId.of("p"))
          .title(Text.of("A programme"))
          .asOf(LocalDate.of(2022, 3, 31))
          .addAllRegisters(KeptRegister.throughout(Register.CONTRIBUTIONS))
          .addActivities(Activity.builder().id(ActivityId.of("w")).build())
          .addPractices(
              PracticeRecord.of(Practice.PAYMENT_OFFERED, Answer.YES, Basis.ORGANISATION),
              PracticeRecord.of(Practice.PAYMENT_OFFERED, Answer.NO, Basis.CONTRIBUTORS),
              PracticeRecord.of(
                  Practice.MATERIALS_LEAD_DAYS,
                  Answer.amount(BigDecimal.valueOf(7), "days"),
                  Basis.DOCUMENT))
          .addContributions(
              raised,
              raised.withId(ContributionId.of("c-2")).withdrawn(PartialDate.of(DAY)),
              raised
                  .withId(ContributionId.of("c-3"))
                  .decided(PartialDate.of(DAY), Disposition.AGREED, WORDS)
                  .fedBack(
                      PartialDate.of(DAY),
                      Feedback.DECISION_AND_REASON,
                      Audience.CONTRIBUTOR,
                      Channel.EMAIL))
          .build();

  private final Rubric rubric =
      Rubric.builder()
          .id("small")
          .title("A small rubric")
          .version("1")
          .author("the test")
          .aggregation(Aggregation.WEIGHTED_MEAN)
          .addCriteria(
              Criterion.of(
                      "loop",
                      "Was each answered?",
                      Measure.share(Condition.is(Fact.derived(FactId.ANSWERED))))
                  .withWeight(BigDecimal.valueOf(3)),
              Criterion.of(
                  "payment", "Was payment offered?", Measure.practice(Practice.PAYMENT_OFFERED)),
              Criterion.of(
                  "papers",
                  "How early were the papers there?",
                  Measure.practice(Practice.MATERIALS_LEAD_DAYS)),
              Criterion.of(
                  "needs",
                  "Were access needs met?",
                  Measure.share(Condition.is(Fact.derived(FactId.ACCESS_NEEDS_MET_RATE)))))
          .build();

  /**
   * By hand: of two contributions that count one was answered, the other is unknown: [0.5, 1] with
   * weight 3, beside two criteria in [0, 1]: [1.5 / 5, 1], and 1.5 of 5 known.
   */
  @Test
  void a_scorecard_says_in_words_what_is_known_and_what_is_not() {
    assertThat(rubric.score(programme).toText())
        .isEqualTo(
            """
            A small rubric, 1
            A programme, as known on 2022-03-31
            Which facts speak for each part, and how much each weighs, is the judgement of
            the test.
            + supported  ~ partly  - not supported  ? cannot tell  . nothing to score
                                                          value in [least, greatest]   known
            --------------------------------------------------------------------------------
            Total                                    cannot tell  1.00 in [0.30, 1.00]   30%
            ? Was each answered? (weight 3)
                                        1 yes, 1 undecided of 2 contributions, 1 not counted
            ? Was payment offered? (weight 1)                                accounts differ
            . How early were the papers there? (weight 1)                 7 days, not scored
            ? Were access needs met? (weight 1)
                                              1 activity recorded, activities may be missing
            --------------------------------------------------------------------------------
            How much of the rubric the record could answer                               30%
            --------------------------------------------------------------------------------
            Not yet known, the most telling first                            could narrow by
              Was each answered? not recorded for 1 contribution                        0.30
                  loop asks for answered
              Were access needs met? activities may be missing                          0.20
                  needs asks for access-needs-met-rate
              Were access needs met? not recorded for 1 activity                        0.00
                  needs asks for access-needs-met-rate
            --------------------------------------------------------------------------------
            Accounts differ
              Was payment offered?
                  the organisation says yes (1)
                  contributors say no (1)
            --------------------------------------------------------------------------------
            Said not to apply                                          if counted as not met
              Was each answered?                                                        0.50
                  1 contribution: it was withdrawn, says the record
            """);
  }
}
