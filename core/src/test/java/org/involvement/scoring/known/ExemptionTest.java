package org.involvement.scoring.known;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.within;
import static org.involvement.scoring.Answered.asked;
import static org.involvement.scoring.Answered.rubric;
import static org.involvement.scoring.Answered.together;
import static org.involvement.scoring.Answered.yes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.involvement.engagement.Activity;
import org.involvement.engagement.PracticeRecord;
import org.involvement.feedback.Audience;
import org.involvement.feedback.Channel;
import org.involvement.feedback.Contribution;
import org.involvement.feedback.Disposition;
import org.involvement.feedback.Feedback;
import org.involvement.feedback.Milestone;
import org.involvement.framework.FactId;
import org.involvement.framework.Practice;
import org.involvement.programme.KeptRegister;
import org.involvement.programme.Programme;
import org.involvement.programme.Register;
import org.involvement.scoring.Answered;
import org.involvement.scoring.card.Figure;
import org.involvement.scoring.card.Score;
import org.involvement.scoring.card.Scorecard;
import org.involvement.scoring.rule.Condition;
import org.involvement.scoring.rule.Criterion;
import org.involvement.scoring.rule.Fact;
import org.involvement.scoring.rule.Measure;
import org.involvement.scoring.rule.Quantity;
import org.involvement.value.ActivityId;
import org.involvement.value.Answer;
import org.involvement.value.Basis;
import org.involvement.value.ContributionId;
import org.involvement.value.PartialDate;
import org.involvement.value.ProgrammeId;
import org.involvement.value.Text;
import org.involvement.work.Fast;
import org.junit.jupiter.api.Test;

/** What does not apply leaves the value, and is shown with the reason and without leaving it. */
@Fast
class ExemptionTest {
  private static final LocalDate DAY = LocalDate.of(2022, 2, 22);
  private static final Answer ONLINE =
      Answer.doesNotApply(Text.of("all of it was online"), Text.of("the steering group"));

  /** Two of three activities apply, one is yes and one no: 1/2, and 1/3 of all three. */
  @Test
  void an_answer_that_does_not_apply_is_shown_with_its_reason_and_as_not_met() {
    Score score = rubric(asked("p", "1")).score(activities(Answer.YES, Answer.NO, ONLINE)).at("p");
    assertThat(score.value()).hasValue(0.5);
    assertThat(score.valueIfNotMet().orElseThrow()).isCloseTo(1.0 / 3, within(1e-15));
    assertThat(score.exemptions())
        .containsExactly(
            Exemption.builder()
                .fact(FactId.of("p"))
                .subject(Subject.ACTIVITY)
                .reason(Text.of("all of it was online"))
                .saidBy(Text.of("the steering group"))
                .items(1)
                .examples(List.of("a-2"))
                .build());
  }

  @Test
  void where_all_applies_there_is_nothing_to_show() {
    Scorecard card = rubric(asked("p", "1")).score(activities(Answer.YES, Answer.NO));
    assertThat(card.at("p").valueIfNotMet()).isEmpty();
    assertThat(card.root().valueIfNotMet()).isEmpty();
    assertThat(card.at("p").exemptions()).isEmpty();
  }

  /** Of four activities one is out of the share, which is no exemption, and one does not apply. */
  @Test
  void what_does_not_belong_to_a_share_is_not_what_does_not_apply_to_it() {
    Condition asked = Condition.is(Fact.practice(Practice.of("q"), Subject.ACTIVITY));
    Condition kept = Condition.is(Fact.practice(Practice.of("p"), Subject.ACTIVITY));
    Programme programme =
        activities(Answer.YES, Answer.NO, ONLINE, Answer.YES)
            .withPractices(PracticeRecord.of(Practice.of("q"), Answer.YES, Basis.DOCUMENT));
    Activity last = programme.activities().get(3);
    Programme other =
        programme.withActivities(
            IntStream.range(0, 4)
                .mapToObj(
                    i ->
                        i == 3
                            ? last.withPractices(
                                PracticeRecord.of(Practice.of("q"), Answer.NO, Basis.DOCUMENT))
                            : programme.activities().get(i))
                .toList());
    Score score =
        rubric(Criterion.of("kept", "Kept", Measure.share(asked, kept))).score(other).at("kept");
    Figure.Counted table = (Figure.Counted) score.working();
    assertThat(table.out()).isEqualTo(2);
    assertThat(table.exempt()).isEqualTo(1);
    assertThat(score.value()).hasValue(0.5);
    assertThat(score.valueIfNotMet().orElseThrow()).isCloseTo(1.0 / 3, within(1e-15));
  }

  /** By hand: b leaves with its weight, so the whole is 1; as not met it is 1 of 4 parts. */
  @Test
  void a_criterion_that_does_not_apply_counts_with_its_weight() {
    Programme programme = Answered.programme("a:yes c:no");
    Scorecard card =
        rubric(asked("a", "1"), asked("b", "3").withApplies(yes("c"))).score(programme);
    assertThat(card.value()).hasValue(1);
    assertThat(card.root().valueIfNotMet()).hasValue(0.25);
    Scorecard nested =
        rubric(
                asked("a", "1"),
                together("group", "1", asked("d", "1"), asked("b", "3").withApplies(yes("c"))))
            .score(Answered.programme("a:yes c:no d:yes"));
    assertThat(nested.value()).hasValue(1);
    assertThat(nested.at("group").valueIfNotMet()).hasValue(0.25);
    assertThat(nested.root().valueIfNotMet()).hasValue(0.625);
  }

  @Test
  void what_was_withdrawn_or_goes_on_elsewhere_is_said_by_the_record() {
    Contribution first =
        Contribution.raised(ContributionId.of("c-1"), Text.of("words"), PartialDate.of(DAY));
    Contribution closed =
        first
            .withId(ContributionId.of("c-2"))
            .decided(PartialDate.of(DAY), Disposition.AGREED, Text.of("words"))
            .fedBack(
                PartialDate.of(DAY),
                Feedback.DECISION_AND_REASON,
                Audience.CONTRIBUTOR,
                Channel.EMAIL);
    Programme programme =
        activities()
            .withRegisters(KeptRegister.throughout(Register.CONTRIBUTIONS, Register.STEPS))
            .withContributions(
                first.withdrawn(PartialDate.of(DAY)),
                closed,
                first
                    .withId(ContributionId.of("c-3"))
                    .mergedInto(PartialDate.of(DAY), closed.id()));
    Measure days =
        new Measure.Between(
            new Quantity.Days(Milestone.RAISED, Milestone.DECIDED),
            BigDecimal.TEN,
            BigDecimal.ZERO);
    Scorecard card =
        rubric(
                Criterion.of("closed", "Closed", share(FactId.ANSWERED)),
                Criterion.of("soon", "Soon", days))
            .score(programme);
    for (String path : List.of("closed", "soon")) {
      Score score = card.at(path);
      assertThat(score.value()).hasValue(1);
      assertThat(score.valueIfNotMet().orElseThrow()).isCloseTo(1.0 / 3, within(1e-15));
      assertThat(score.exemptions())
          .extracting(each -> each.reason().value() + ", says " + each.saidBy().value())
          .containsExactly(
              "it goes on in another contribution, says the record",
              "it was withdrawn, says the record");
    }
  }

  @Test
  void what_may_also_apply_is_undecided_and_not_exempt() {
    Condition one = Condition.is(Fact.practice(Practice.of("p"), Subject.ACTIVITY));
    Condition other = Condition.is(Fact.practice(Practice.of("q"), Subject.ACTIVITY));
    Score score =
        rubric(Criterion.of("s", "S", Measure.share(other, one))).score(activities(ONLINE)).at("s");
    Figure.Counted table = (Figure.Counted) score.working();
    assertThat(table.out()).isEqualTo(1);
    assertThat(table.exempt()).isZero();
    assertThat(score.valueIfNotMet()).isEmpty();
    assertThat(score.exemptions()).extracting(Exemption::items).containsExactly(1L);
  }

  @Test
  void a_reason_that_is_missing_is_named() {
    assertThat(catchThrowable(() -> Exemption.builder().fact(FactId.of("p")).build()))
        .hasMessage("exemption.subject is missing");
  }

  private static Measure share(FactId fact) {
    return Measure.share(Condition.is(Fact.derived(fact)));
  }

  private static Programme activities(Answer... answers) {
    return Programme.builder()
        .id(ProgrammeId.of("p"))
        .title(Text.of("A programme"))
        .asOf(LocalDate.of(2022, 3, 31))
        .registers(KeptRegister.throughout(Register.ACTIVITIES))
        .activities(
            IntStream.range(0, answers.length)
                .mapToObj(
                    i ->
                        Activity.builder()
                            .id(ActivityId.of("a-" + i))
                            .addPractices(
                                PracticeRecord.of(Practice.of("p"), answers[i], Basis.DOCUMENT))
                            .build())
                .toList())
        .build();
  }
}
