package org.involvement.scoring.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.involvement.scoring.Answered.asked;
import static org.involvement.scoring.Answered.programme;
import static org.involvement.scoring.Answered.rubric;
import static org.involvement.scoring.card.Figures.ANSWERED;
import static org.involvement.scoring.card.Figures.COUNTED;
import static org.involvement.scoring.card.Figures.KEPT;
import static org.involvement.scoring.card.Figures.SCALED;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.involvement.framework.FactId;
import org.involvement.scoring.Answered;
import org.involvement.scoring.known.Gap;
import org.involvement.scoring.known.Subject;
import org.involvement.scoring.rule.Condition;
import org.involvement.value.Answer;
import org.involvement.value.Bounds;
import org.involvement.value.Count;
import org.involvement.work.Fast;
import org.junit.jupiter.api.Test;

@Fast
class WorkingTextTest {
  private final Score score =
      rubric(asked("a", "1"))
          .score(programme("a:yes"))
          .at("a")
          .withBounds(Bounds.of(0.25, 1))
          .withGaps(
              gap(Gap.Cause.NOT_RECORDED, 2),
              gap(Gap.Cause.WITHHELD, 1),
              gap(Gap.Cause.CONTRADICTED, 3),
              gap(Gap.Cause.REGISTER_NOT_KEPT, 4));

  @Test
  void answers_of_activities_are_numbers_and_say_what_is_withheld_told_differently_or_not_kept() {
    assertThat(text(ANSWERED))
        .isEqualTo(
            "3 yes, 1 partly, 2 no, 4 does not apply, 5 unknown, by activity, preferred not to say"
                + " for 1 activity, accounts differ for 3 activities, activities may be"
                + " missing");
  }

  @Test
  void the_answer_of_a_programme_is_a_word() {
    assertThat(text(ANSWERED.withSubject(Subject.PROGRAMME).withPartly(0).withNo(0).withOut(0)))
        .startsWith("yes, not recorded for 2 activities");
    assertThat(text(ANSWERED.withSubject(Subject.PROGRAMME).withYes(0).withNo(0).withOut(0)))
        .startsWith("partly, not");
    assertThat(text(ANSWERED.withSubject(Subject.PROGRAMME).withYes(0).withPartly(0).withOut(0)))
        .startsWith("no, not");
    assertThat(text(ANSWERED.withSubject(Subject.PROGRAMME).withYes(0).withPartly(0).withNo(0)))
        .startsWith("does not apply, not");
  }

  @Test
  void a_share_that_is_decided_says_of_how_many() {
    assertThat(text(COUNTED.withYesOrNo(0).withAny(0)))
        .isEqualTo("3 of 5 contributions, 4 not counted");
    assertThat(text(COUNTED.withYesOrNo(0).withAny(0).withOut(0)))
        .isEqualTo("3 of 5 contributions");
    assertThat(text(COUNTED.withYesOrNo(0).withAny(0).withSaid(Bounds.of(0, 0))))
        .isEqualTo("3 of 5 contributions, 4 not counted, accounts differ");
  }

  @Test
  void a_share_that_is_not_decided_says_how_many_are_undecided() {
    assertThat(text(COUNTED))
        .isEqualTo(
            "3 yes, 2 no, 3 undecided of 8 contributions, 4 not counted, preferred not to say for 1"
                + " activity, accounts differ for 3 activities, activities may be missing");
  }

  @Test
  void a_share_of_an_incomplete_list_says_how_many_are_recorded() {
    assertThat(text(COUNTED.withComplete(false)))
        .isEqualTo(
            "12 contributions recorded, preferred not to say for 1 activity, accounts differ"
                + " for 3 activities, activities may be missing");
  }

  @Test
  void a_condition_of_the_programme_is_a_word() {
    Figure.Counted one =
        COUNTED.withSubject(Subject.PROGRAMME).withYesOrNo(0).withAny(0).withYes(0).withNo(0);
    assertThat(text(one.withOut(0).withYes(1))).startsWith("yes, not recorded for 2 activities");
    assertThat(text(one.withOut(0).withNo(1))).startsWith("no, not recorded for 2 activities");
    assertThat(text(one.withOut(1))).startsWith("does not apply, not recorded for 2 activities");
  }

  @Test
  void a_quantity_is_its_bounds_or_how_many_are_recorded() {
    assertThat(text(SCALED)).startsWith("[0.25, 1.00], preferred not to say for 1 activity");
    assertThat(text(SCALED.withComplete(false)))
        .startsWith("3 contributions recorded, preferred not to say for 1 activity");
    assertThat(text(SCALED.withSubject(Subject.PROGRAMME)))
        .startsWith("[0.25, 1.00], not recorded for 2 activities");
  }

  @Test
  void promises_are_counted_by_how_they_were_kept() {
    assertThat(text(KEPT))
        .startsWith(
            "1 as promised, 2 more shared, 3 less shared, 4 cannot tell, preferred not to say");
    assertThat(text(KEPT.withAsPromised(0).withMoreShared(0).withLessShared(0).withCannotTell(0)))
        .startsWith("no data, preferred not to say");
    assertThat(text(KEPT.withAsPromised(0).withMoreShared(0).withLessShared(0)))
        .startsWith("4 cannot tell, preferred not to say");
  }

  @Test
  void ratings_and_constants_are_their_bounds() {
    assertThat(text(new LevelFigure.Rated("s", List.of(Count.of(1))))).isEqualTo("[0.25, 1.00]");
    assertThat(text(new Figure.Fixed(BigDecimal.ONE))).isEqualTo("[0.25, 1.00]");
    assertThat(
            WorkingText.of(
                score
                    .withWorking(new Figure.Fixed(BigDecimal.ONE))
                    .withValue(OptionalDouble.empty())
                    .withBounds(Optional.empty())))
        .isEqualTo("no data");
  }

  @Test
  void amounts_are_shown_and_not_scored() {
    assertThat(text(amounts(Optional.empty(), Optional.empty())))
        .isEqualTo("not recorded, not scored, accounts differ for 3 activities");
    assertThat(text(amounts(days(7), days(7))))
        .isEqualTo("7 days, not scored, accounts differ for 3 activities");
    assertThat(text(amounts(days(3), days(7))))
        .isEqualTo("3 to 7 days, not scored, accounts differ for 3 activities");
  }

  @Test
  void what_may_not_apply_says_what_it_would_be_if_it_did() {
    Condition condition = Answered.yes("b");
    assertThat(text(new Working.Inapplicable(condition))).isEqualTo("does not apply");
    assertThat(
            text(
                new Working.Undecided(
                    condition, COUNTED, amounts(days(3), days(7)), Conflict.NONE)))
        .isEqualTo("3 to 7 days, not scored, accounts differ for 3 activities");
  }

  private String text(Working working) {
    return WorkingText.of(score.withWorking(working));
  }

  private static Working amounts(Optional<Answer.Amount> least, Optional<Answer.Amount> greatest) {
    return new Working.Amounts(least, greatest);
  }

  private static Optional<Answer.Amount> days(long number) {
    return Optional.of(new Answer.Amount(BigDecimal.valueOf(number), "days"));
  }

  private static Gap gap(Gap.Cause cause, long items) {
    return new Gap(FactId.of("f"), Subject.ACTIVITY, cause, items, List.of());
  }
}
