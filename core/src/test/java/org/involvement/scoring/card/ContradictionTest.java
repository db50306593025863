package org.involvement.scoring.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.involvement.scoring.Answered.asked;
import static org.involvement.scoring.Answered.rubric;
import static org.involvement.scoring.Answered.together;

import java.time.LocalDate;
import java.util.List;
import org.involvement.engagement.Activity;
import org.involvement.engagement.PracticeRecord;
import org.involvement.framework.FactId;
import org.involvement.framework.Practice;
import org.involvement.programme.KeptRegister;
import org.involvement.programme.Programme;
import org.involvement.programme.Register;
import org.involvement.scoring.audit.Mismatch;
import org.involvement.scoring.audit.ScorecardCheck;
import org.involvement.scoring.known.Subject;
import org.involvement.value.ActivityId;
import org.involvement.value.Answer;
import org.involvement.value.Basis;
import org.involvement.value.ProgrammeId;
import org.involvement.value.Text;
import org.involvement.work.Fast;
import org.junit.jupiter.api.Test;

@Fast
class ContradictionTest {
  private static final Practice PRACTICE = Practice.of("p");

  /** Of three activities two are in dispute; in the third, one side prefers not to say. */
  private final Programme programme =
      Programme.builder()
          .id(ProgrammeId.of("p"))
          .title(Text.of("A programme"))
          .asOf(LocalDate.of(2022, 3, 31))
          .addAllRegisters(KeptRegister.throughout(Register.ACTIVITIES))
          .addActivities(
              activity("a-1", Answer.YES, Answer.NO),
              activity("a-2", Answer.PARTLY, Answer.NO),
              activity("a-3", Answer.YES, Answer.PREFER_NOT_TO_SAY))
          .build();

  @Test
  void both_sides_are_shown_apart_with_how_often_each_says_it() {
    Scorecard card = rubric(together("group", "1", asked("p", "1"))).score(programme);
    assertThat(card.contradictions())
        .containsExactly(
            Contradiction.builder()
                .criterion("group/p")
                .fact(FactId.of("p"))
                .subject(Subject.ACTIVITY)
                .said(
                    List.of(
                        Contradiction.Said.of(Basis.ORGANISATION, Answer.PARTLY, 1),
                        Contradiction.Said.of(Basis.ORGANISATION, Answer.YES, 1),
                        Contradiction.Said.of(Basis.CONTRIBUTORS, Answer.NO, 2)))
                .items(2)
                .examples(List.of("a-1", "a-2"))
                .build());
    assertThat(card.contradictions().get(0).said().get(2)).hasToString("contributors say no (2)");
  }

  @Test
  void where_all_agree_there_is_none() {
    Programme agreed =
        programme.withActivities(
            activity("a-1", Answer.YES, Answer.YES),
            activity("a-2", doesNotApply("one reason"), doesNotApply("another")));
    assertThat(rubric(asked("p", "1")).score(agreed).contradictions()).isEmpty();
  }

  @Test
  void the_answer_of_the_programme_is_in_dispute_for_each_activity_without_its_own() {
    Programme whole =
        programme
            .withActivities(activity("a-1", Answer.YES, Answer.YES))
            .withPractices(says(Answer.YES, Basis.DOCUMENT), says(Answer.NO, Basis.CONTRIBUTORS));
    Programme both =
        whole.withActivities(
            whole.activities().get(0), Activity.builder().id(ActivityId.of("a-9")).build());
    assertThat(rubric(asked("p", "1")).score(both).contradictions())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.examples()).containsExactly("a-9");
              assertThat(found.said())
                  .extracting(Contradiction.Said::toString)
                  .containsExactly("contributors say no (1)", "a document shows yes (1)");
            });
  }

  @Test
  void one_that_is_left_out_or_made_up_is_found_by_the_checker() {
    Scorecard card = rubric(asked("p", "1")).score(programme);
    assertThat(ScorecardCheck.of(card)).isEmpty();
    assertThat(ScorecardCheck.of(card.withContradictions(List.of())))
        .extracting(Mismatch::toString)
        .containsExactly("the whole: contradictions is [] and should be [p p]");
    Contradiction one = card.contradictions().get(0);
    assertThat(ScorecardCheck.of(card.withContradictions(one.withSaid(one.said().get(0)))))
        .extracting(Mismatch::toString)
        .containsExactly("the whole: contradictions[0].said is 1 and should be at least 2");
    assertThat(
            ScorecardCheck.of(
                card.withContradictions(
                    one.withSaid(
                        one.said().get(0),
                        Contradiction.Said.of(Basis.CONTRIBUTORS, Answer.NO, 3)))))
        .extracting(Mismatch::toString)
        .containsExactly("the whole: contradictions[0].said.items is 3 and should be from 1 to 2");
  }

  private static Activity activity(String id, Answer organisation, Answer contributors) {
    return Activity.builder()
        .id(ActivityId.of(id))
        .addPractices(
            says(organisation, Basis.ORGANISATION), says(contributors, Basis.CONTRIBUTORS))
        .build();
  }

  private static PracticeRecord says(Answer answer, Basis basis) {
    return PracticeRecord.of(PRACTICE, answer, basis);
  }

  private static Answer doesNotApply(String reason) {
    return Answer.doesNotApply(Text.of(reason), Text.of("the group"));
  }
}
