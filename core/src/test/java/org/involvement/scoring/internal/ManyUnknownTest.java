package org.involvement.scoring.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.involvement.engagement.Activity;
import org.involvement.framework.AnswerType;
import org.involvement.framework.Practice;
import org.involvement.programme.KeptRegister;
import org.involvement.programme.Programme;
import org.involvement.programme.Register;
import org.involvement.scoring.Answered;
import org.involvement.scoring.Rubric;
import org.involvement.scoring.ScorecardComparison;
import org.involvement.scoring.card.Difference;
import org.involvement.scoring.card.Scorecard;
import org.involvement.scoring.known.Subject;
import org.involvement.scoring.rule.Aggregation;
import org.involvement.scoring.rule.Condition;
import org.involvement.scoring.rule.Criterion;
import org.involvement.scoring.rule.Fact;
import org.involvement.scoring.rule.Measure;
import org.involvement.value.ActivityId;
import org.involvement.value.Answer;
import org.involvement.value.Bounds;
import org.involvement.value.ProgrammeId;
import org.involvement.value.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rubrics that ask one fact in several ways, of activities of which nothing is known. */
class ManyUnknownTest {
  private static final Fact TRAINING = Fact.practice(Practice.TRAINING_OFFERED, Subject.ACTIVITY);
  private static final Fact PAYMENT = Fact.practice(Practice.PAYMENT_OFFERED, Subject.ACTIVITY);

  private static final Rubric TRAINING_THREE_TIMES =
      Answered.rubric(
          Criterion.of("trained", "Trained", Measure.share(Condition.is(TRAINING))),
          Criterion.of(
              "paid",
              "Paid of the trained",
              Measure.share(Condition.is(TRAINING), Condition.is(PAYMENT))),
          Criterion.of("plain", "Plain", Measure.practice(Practice.PLAIN_LANGUAGE)));

  /**
   * With t of n trained the mean is (t / n + p + q) / 3 where p and q are anything from 0 to 1, and
   * (0 + q) / 2 with none trained, when the share of the trained is of nobody. The minimum is so 0
   * and the maximum 1, whatever n is.
   */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 10, 11, 12, 13, 30})
  void bounds_are_exact_for_alike_activities_however_many_there_are(int activities) {
    Bounds bounds = TRAINING_THREE_TIMES.score(programme(activities)).bounds().orElseThrow();
    assertThat(bounds).isEqualTo(Bounds.of(0, 1));
  }

  /**
   * One asks whether training was offered and one whether it was not. The mean is one half in every
   * completion; each criterion alone is anything from 0 to 1.
   */
  @ParameterizedTest
  @ValueSource(ints = {1, 12, 13, 50, 60})
  void opposite_questions_cancel_out_exactly(int activities) {
    Scorecard card = opposite().score(programme(activities));
    assertThat(card.at("so").bounds()).contains(Bounds.of(0, 1));
    assertThat(card.bounds().orElseThrow().low()).isCloseTo(0.5, within(1e-12));
    assertThat(card.bounds().orElseThrow().high()).isCloseTo(0.5, within(1e-12));
    assertThat(card.bounds().orElseThrow().exact()).isTrue();
  }

  /**
   * Of 200 activities only some are tried; k of them take the range of the mean from 1 to (200 - k)
   * / 200.
   */
  @Test
  void over_the_budget_bounds_are_safe_and_widen_step_by_step() {
    double before = 0;
    for (int activities : List.of(60, 100, 150, 200, 400, 800)) {
      Bounds bounds = opposite().score(programme(activities)).bounds().orElseThrow();
      assertThat(bounds.low() + bounds.high()).isCloseTo(1, within(1e-12));
      assertThat(bounds.width()).isGreaterThanOrEqualTo(before - 1e-12).isLessThan(1);
      assertThat(bounds.exact()).isEqualTo(bounds.width() < 1e-12);
      before = bounds.width();
    }
    assertThat(before).isGreaterThan(0.5);
  }

  @Test
  @Timeout(60)
  void what_if_ends() {
    Programme programme = programme(12);
    ScorecardComparison compared =
        TRAINING_THREE_TIMES.whatIf(
            programme, before -> before.withPurpose(Text.of("Something else")));
    assertThat(compared.difference()).contains(Difference.NONE);
  }

  /** Criteria within criteria, each with a condition on thirteen practices of the programme. */
  @Test
  @Timeout(60)
  void nested_conditions_end() {
    List<Condition> thirteen =
        IntStream.range(0, 13)
            .mapToObj(i -> (Condition) new Condition.Is(programmeFact(i), Answer.PARTLY))
            .toList();
    Measure measure = Measure.combined(Aggregation.WEIGHTED_MEAN, some(thirteen));
    for (int depth = 0; depth < 12; depth++) {
      measure = Measure.combined(Aggregation.WEIGHTED_MEAN, around(depth, measure, thirteen));
    }
    Rubric rubric = Answered.rubric(Criterion.of("deep", "Deep", measure));
    Bounds bounds = rubric.score(programme(1)).bounds().orElseThrow();
    assertThat(bounds.low()).isGreaterThanOrEqualTo(0);
    assertThat(bounds.exact()).isFalse();
  }

  private static Criterion[] some(List<Condition> conditions) {
    return new Criterion[] {
      share("a", Condition.any(conditions.toArray(Condition[]::new))),
      share("b", Condition.not(Condition.all(conditions.toArray(Condition[]::new))))
    };
  }

  private static Criterion[] around(int depth, Measure inner, List<Condition> conditions) {
    Condition applies = Condition.atLeast(1 + depth, conditions.toArray(Condition[]::new));
    return new Criterion[] {
      Criterion.of("inner", "Inner", inner).withApplies(applies),
      share("beside", Condition.not(applies))
    };
  }

  private static Criterion share(String id, Condition that) {
    return Criterion.of(id, id, Measure.share(that));
  }

  private static Fact programmeFact(int number) {
    return new Fact(
        Practice.of("own-practice-" + number).fact(), Subject.PROGRAMME, AnswerType.YES_PARTLY_NO);
  }

  private static Rubric opposite() {
    return Answered.rubric(
        Criterion.of("so", "So", Measure.share(Condition.is(TRAINING))),
        Criterion.of("not", "Not", Measure.share(Condition.not(Condition.is(TRAINING)))));
  }

  private static Programme programme(int activities) {
    return Programme.builder()
        .id(ProgrammeId.of("p"))
        .title(Text.of("Nothing is known of it"))
        .asOf(LocalDate.of(2024, 1, 1))
        .registers(KeptRegister.throughout(Register.ACTIVITIES))
        .activities(
            IntStream.range(0, activities)
                .mapToObj(i -> Activity.builder().id(ActivityId.of("a-" + i)).build())
                .toList())
        .build();
  }
}
