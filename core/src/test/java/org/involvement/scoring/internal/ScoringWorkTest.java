package org.involvement.scoring.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.involvement.engagement.Activity;
import org.involvement.engagement.PracticeRecord;
import org.involvement.feedback.Contribution;
import org.involvement.feedback.Disposition;
import org.involvement.feedback.Milestone;
import org.involvement.feedback.Step;
import org.involvement.framework.Practice;
import org.involvement.programme.KeptRegister;
import org.involvement.programme.Programme;
import org.involvement.programme.ProgrammeBuilder;
import org.involvement.programme.Register;
import org.involvement.scoring.Answered;
import org.involvement.scoring.Rubric;
import org.involvement.scoring.ScorecardComparison;
import org.involvement.scoring.known.Subject;
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
import org.involvement.work.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scores, comparisons and what-ifs take work that grows with the record and with the rubric. */
class ScoringWorkTest {
  private static final LocalDate DAY = LocalDate.of(2020, 1, 1);
  private static final Fact TRAINING = Fact.practice(Practice.TRAINING_OFFERED, Subject.ACTIVITY);
  private static final Fact PAYMENT = Fact.practice(Practice.PAYMENT_OFFERED, Subject.ACTIVITY);

  /** A rubric with a programme. */
  record Case(Rubric rubric, Programme programme) {
    ScorecardComparison paid() {
      return rubric.whatIf(programme, ScoringWorkTest::paid);
    }

    ScorecardComparison withoutTheFirst() {
      return rubric.whatIf(
          programme,
          before ->
              before.withContributions(
                  before.contributions().subList(1, before.contributions().size())));
    }
  }

  @Test
  void a_score_grows_with_the_contributions() {
    Work.assertSorts(
        100,
        size -> new Case(days(20), contributions(size, true)),
        one -> one.rubric().score(one.programme()));
  }

  @Test
  void a_score_grows_with_the_criteria() {
    Work.assertSorts(
        40,
        size -> new Case(days(size), contributions(50, true)),
        one -> one.rubric().score(one.programme()));
  }

  @Test
  void a_score_grows_with_the_criteria_about_which_nothing_is_known() {
    Work.assertSorts(
        40,
        size -> new Case(days(size), contributions(50, false)),
        one -> one.rubric().score(one.programme()));
  }

  @Test
  void a_what_if_grows_with_the_criteria() {
    Work.assertSorts(
        40, size -> new Case(days(size), contributions(50, true)), Case::withoutTheFirst);
  }

  @Test
  void a_score_grows_with_activities_about_which_nothing_is_known() {
    Work.assertLinear(
        300,
        size -> new Case(trainingThreeTimes(), activities(size)),
        one -> one.rubric().score(one.programme()));
  }

  @Test
  void a_what_if_grows_with_activities_about_which_nothing_is_known() {
    Work.assertLinear(300, size -> new Case(trainingThreeTimes(), activities(size)), Case::paid);
  }

  /**
   * Where the number of completions grows fastest, the budget ends it: here by 200 million steps.
   */
  @ParameterizedTest
  @ValueSource(ints = {10, 12, 13, 40, 100, 330})
  void few_activities_are_no_more_than_the_budget(int activities) {
    long steps =
        Work.at(activities, size -> new Case(trainingThreeTimes(), activities(size)), Case::paid);
    assertThat(steps).isLessThan(200_000_000);
  }

  private static Programme paid(Programme programme) {
    return programme.withPractices(
        PracticeRecord.of(Practice.PAYMENT_OFFERED, Answer.YES, Basis.DOCUMENT));
  }

  private static Rubric trainingThreeTimes() {
    return Answered.rubric(
        Criterion.of("trained", "Trained", Measure.share(Condition.is(TRAINING))),
        Criterion.of(
            "paid",
            "Paid of the trained",
            Measure.share(Condition.is(TRAINING), Condition.is(PAYMENT))),
        Criterion.of("plain", "Plain", Measure.practice(Practice.PLAIN_LANGUAGE)));
  }

  /** Decided within each number of days below the size. */
  private static Rubric days(int size) {
    return Answered.rubric(
        IntStream.range(0, size)
            .mapToObj(
                days ->
                    Criterion.of(
                        "within-" + days,
                        "Within days",
                        Measure.share(Condition.within(Milestone.RAISED, Milestone.DECIDED, days))))
            .toArray(Criterion[]::new));
  }

  /** Every second one was decided, each a day later than the one before. */
  private static Programme contributions(int size, boolean stepsAreKept) {
    ProgrammeBuilder programme =
        empty(
            stepsAreKept
                ? List.of(Register.CONTRIBUTIONS, Register.STEPS)
                : List.of(Register.CONTRIBUTIONS));
    for (int i = 0; i < size; i++) {
      Contribution raised =
          Contribution.raised(ContributionId.of("c-" + i), Text.of("words"), PartialDate.of(DAY));
      programme.addContributions(
          i % 2 == 0
              ? raised.plus(
                  new Step.Decided(
                      PartialDate.of(DAY.plusDays(i)),
                      Disposition.AGREED,
                      Optional.empty(),
                      Optional.empty()))
              : raised);
    }
    return programme.build();
  }

  private static Programme activities(int size) {
    ProgrammeBuilder programme = empty(List.of(Register.ACTIVITIES));
    for (int i = 0; i < size; i++) {
      programme.addActivities(Activity.builder().id(ActivityId.of("a-" + i)).build());
    }
    return programme.build();
  }

  private static ProgrammeBuilder empty(List<Register> registers) {
    return Programme.builder()
        .id(ProgrammeId.of("p"))
        .title(Text.of("A programme"))
        .asOf(LocalDate.of(2034, 1, 1))
        .registers(KeptRegister.throughout(registers));
  }
}
