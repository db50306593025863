package org.involvement.scoring.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.involvement.engagement.Activity;
import org.involvement.engagement.PracticeRecord;
import org.involvement.feedback.Contribution;
import org.involvement.framework.FactId;
import org.involvement.framework.Practice;
import org.involvement.programme.KeptRegister;
import org.involvement.programme.Programme;
import org.involvement.programme.Register;
import org.involvement.scoring.Rubric;
import org.involvement.scoring.Small;
import org.involvement.scoring.card.Scorecard;
import org.involvement.scoring.card.Unknown;
import org.involvement.scoring.known.Gap;
import org.involvement.scoring.rule.Aggregation;
import org.involvement.scoring.rule.Condition;
import org.involvement.scoring.rule.Criterion;
import org.involvement.scoring.rule.Fact;
import org.involvement.scoring.rule.Measure;
import org.involvement.value.ActivityId;
import org.involvement.value.Answer;
import org.involvement.value.Basis;
import org.involvement.value.Bounds;
import org.involvement.value.ContributionId;
import org.involvement.value.PartialDate;
import org.involvement.value.ProgrammeId;
import org.involvement.value.Text;
import org.involvement.work.Fast;
import org.junit.jupiter.api.Test;

@Fast
class UnknownsTest {
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

  @Test
  void unknowns_come_with_what_could_narrow_most_first_and_at_most_ten_examples() {
    List<Contribution> many =
        IntStream.range(10, 30).mapToObj(i -> raised.withId(ContributionId.of("c-" + i))).toList();
    Programme programme =
        bare.withRegisters(KeptRegister.throughout(Register.CONTRIBUTIONS)).withContributions(many);
    Rubric rubric =
        Small.rubric("both", Measure.practice(Practice.PAYMENT_OFFERED))
            .withCriteria(
                Criterion.of("payment", "Payment", Measure.practice(Practice.PAYMENT_OFFERED)),
                Criterion.of("loop", "Loop", Measure.share(Condition.is(Fact.derived(response()))))
                    .withWeight(BigDecimal.valueOf(3)));
    List<Unknown> unknowns = rubric.score(programme).unknowns();
    assertThat(unknowns).extracting(Unknown::criterion).containsExactly("loop", "payment");
    assertThat(unknowns).extracting(Unknown::narrowing).containsExactly(0.75, 0.25);
    assertThat(unknowns.get(0).gap().items()).isEqualTo(20);
    assertThat(unknowns.get(0).gap().examples()).hasSize(10).startsWith("c-10", "c-11");
  }

  /**
   * By hand, over two activities: plain language partly in one and unknown in the other lies in
   * [0.25, 0.75]; formats yes in one and unknown in the other in [0.5, 1]. The minimum lies in
   * [0.25, 0.75]. A no to plain language makes it 0.25; no answer to formats makes it narrower than
   * [0.25, 0.5].
   */
  @Test
  void narrowing_goes_through_the_aggregation() {
    Programme programme =
        bare.withRegisters(KeptRegister.throughout(Register.ACTIVITIES))
            .withActivities(
                Activity.builder()
                    .id(ActivityId.of("a"))
                    .addPractices(
                        PracticeRecord.of(Practice.PLAIN_LANGUAGE, Answer.PARTLY, Basis.DOCUMENT))
                    .build(),
                Activity.builder()
                    .id(ActivityId.of("b"))
                    .addPractices(
                        PracticeRecord.of(Practice.FORMATS_OFFERED, Answer.YES, Basis.DOCUMENT))
                    .build());
    Rubric both =
        Small.rubric("both", Measure.practice(Practice.PLAIN_LANGUAGE))
            .withCriteria(
                Criterion.of("plain", "Plain", Measure.practice(Practice.PLAIN_LANGUAGE)),
                Criterion.of("formats", "Formats", Measure.practice(Practice.FORMATS_OFFERED)))
            .withAggregation(Aggregation.MINIMUM);
    Scorecard card = both.score(programme);
    assertThat(card.bounds()).contains(Bounds.of(0.25, 0.75));
    assertThat(card.unknowns()).extracting(Unknown::criterion).containsExactly("plain", "formats");
    assertThat(card.unknowns()).extracting(Unknown::narrowing).containsExactly(0.5, 0.25);
  }

  @Test
  void where_accounts_differ_is_nothing_to_find_out() {
    Programme programme =
        bare.withActivities(
            Activity.builder()
                .id(ActivityId.of("w"))
                .addPractices(
                    PracticeRecord.of(Practice.PAYMENT_OFFERED, Answer.YES, Basis.ORGANISATION),
                    PracticeRecord.of(Practice.PAYMENT_OFFERED, Answer.NO, Basis.CONTRIBUTORS))
                .build());
    Scorecard card =
        Small.rubric("payment", Measure.practice(Practice.PAYMENT_OFFERED)).score(programme);
    assertThat(card.unknowns())
        .extracting(unknown -> unknown.gap().cause(), Unknown::narrowing)
        .containsExactly(tuple(Gap.Cause.REGISTER_NOT_KEPT, 1.0));
    assertThat(card.contradictions()).hasSize(1);
  }

  private static FactId response() {
    return FactId.ANSWERED;
  }
}
