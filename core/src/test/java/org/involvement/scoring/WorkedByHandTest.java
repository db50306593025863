package org.involvement.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.involvement.engagement.Activity;
import org.involvement.engagement.PracticeRecord;
import org.involvement.framework.Practice;
import org.involvement.programme.KeptRegister;
import org.involvement.programme.Programme;
import org.involvement.programme.Register;
import org.involvement.scoring.card.Score;
import org.involvement.scoring.card.Scorecard;
import org.involvement.scoring.card.Unknown;
import org.involvement.scoring.known.Subject;
import org.involvement.scoring.rule.Condition;
import org.involvement.scoring.rule.Criterion;
import org.involvement.scoring.rule.Fact;
import org.involvement.scoring.rule.Measure;
import org.involvement.value.ActivityId;
import org.involvement.value.Answer;
import org.involvement.value.Basis;
import org.involvement.value.Bounds;
import org.involvement.value.ProgrammeId;
import org.involvement.value.Text;
import org.involvement.work.Fast;
import org.junit.jupiter.api.Test;

/** The example of docs/guide/bounds.md, where each figure is worked out by hand. */
@Fast
class WorkedByHandTest {
  private static final Practice PROMISED = Practice.of("payment-promised");
  private static final Practice MADE = Practice.of("payment-made");

  private static final Rubric RUBRIC =
      Small.rubric("both", Measure.practice(Practice.TRAINING_OFFERED))
          .withCriteria(
              Criterion.of(
                      "payment",
                      "At how many was it made?",
                      Measure.share(
                          Condition.is(Fact.practice(PROMISED, Subject.ACTIVITY)),
                          Condition.is(Fact.practice(MADE, Subject.ACTIVITY))))
                  .withWeight(BigDecimal.valueOf(3)),
              Criterion.of(
                  "training", "Was it offered?", Measure.practice(Practice.TRAINING_OFFERED)));

  private final Scorecard card = RUBRIC.score(tenWorkshops());

  @Test
  void the_first_criterion() {
    Score payment = card.at("payment");
    assertThat(payment.bounds()).contains(Bounds.of(0.5, 0.9));
    assertThat(payment.value().getAsDouble()).isCloseTo(5 / 6.0, within(1e-12));
  }

  @Test
  void both_together() {
    Bounds bounds = card.bounds().orElseThrow();
    assertThat(bounds.low()).isCloseTo(0.375, within(1e-12));
    assertThat(bounds.high()).isCloseTo(0.925, within(1e-12));
    assertThat(bounds.exact()).isTrue();
    assertThat(card.value().getAsDouble()).isCloseTo(5 / 6.0, within(1e-12));
  }

  @Test
  void what_to_find_out_first() {
    List<Unknown> unknowns = card.unknowns();
    assertThat(unknowns.get(0).gap().fact()).isEqualTo(MADE.fact());
    assertThat(unknowns.get(0).narrowing()).isCloseTo(0.28125, within(1e-12));
    assertThat(unknowns.get(1).gap().fact()).isEqualTo(Practice.TRAINING_OFFERED.fact());
    assertThat(unknowns.get(1).narrowing()).isCloseTo(0.25, within(1e-12));
  }

  private static Programme tenWorkshops() {
    List<Activity> workshops = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      List<PracticeRecord> known = new ArrayList<>();
      if (i < 8) {
        known.add(PracticeRecord.of(PROMISED, Answer.YES, Basis.DOCUMENT));
      }
      if (i < 6) {
        known.add(PracticeRecord.of(MADE, i < 5 ? Answer.YES : Answer.NO, Basis.DOCUMENT));
      }
      workshops.add(Activity.builder().id(ActivityId.of("workshop-" + i)).practices(known).build());
    }
    return Programme.builder()
        .id(ProgrammeId.of("p"))
        .title(Text.of("Ten workshops"))
        .asOf(LocalDate.of(2024, 1, 1))
        .registers(KeptRegister.throughout(Register.ACTIVITIES))
        .activities(workshops)
        .build();
  }
}
