package org.involvement.scoring.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.involvement.scoring.Answered.asked;
import static org.involvement.scoring.Answered.programme;
import static org.involvement.scoring.Answered.rubric;
import static org.involvement.scoring.card.Figures.ANSWERED;
import static org.involvement.scoring.card.Figures.COUNTED;
import static org.involvement.scoring.card.Figures.KEPT;
import static org.involvement.scoring.card.Figures.SCALED;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assertj.core.api.ListAssert;
import org.involvement.framework.FactId;
import org.involvement.scoring.Answered;
import org.involvement.scoring.card.Conflict;
import org.involvement.scoring.card.Score;
import org.involvement.scoring.card.Working;
import org.involvement.scoring.known.Gap;
import org.involvement.scoring.known.Subject;
import org.involvement.value.Bounds;
import org.involvement.work.Fast;
import org.junit.jupiter.api.Test;

/** Which gaps fit which counts, worked out by hand. */
@Fast
class GapCheckTest {
  private final Score score =
      rubric(asked("a", "1")).score(programme("")).at("a").withBounds(Bounds.of(0, 1));

  @Test
  void a_share_has_no_gap_of_more_items_than_are_undecided() {
    check(COUNTED, gap(3), gap(2)).isEmpty();
    check(COUNTED, gap(3), gap(4)).containsExactly("a: gaps[1].items is 4 and should be at most 3");
  }

  @Test
  void answers_are_unknown_of_as_many_as_the_gaps_say_together() {
    check(ANSWERED, gap(3), gap(2)).isEmpty();
    check(ANSWERED, gap(3), gap(1)).containsExactly("a: gaps.items is 4 and should be 5");
  }

  @Test
  void a_quantity_has_gaps_of_no_more_items_than_are_undecided() {
    check(SCALED, gap(1), gap(1)).isEmpty();
    check(SCALED, gap(2), gap(1)).containsExactly("a: gaps.items is 3 and should be at most 2");
    check(SCALED.withComplete(false), gap(9)).isEmpty();
  }

  @Test
  void promises_have_a_gap_where_it_cannot_be_told() {
    check(KEPT, gap(4)).isEmpty();
    check(KEPT, gap(3)).containsExactly("a: gaps.items is 3 and should be 4");
  }

  @Test
  void a_list_that_was_not_kept_is_a_gap_with_all_that_are_recorded() {
    check(COUNTED.withComplete(false), notKept(12), gap(9)).isEmpty();
    check(COUNTED.withComplete(false), notKept(11))
        .containsExactly("a: gaps.items is 11 and should be 12");
    check(ANSWERED.withComplete(false), notKept(15)).isEmpty();
    check(ANSWERED.withComplete(false), notKept(10))
        .containsExactly("a: gaps.items is 10 and should be 15");
    check(KEPT.withComplete(false), notKept(10)).isEmpty();
    check(KEPT.withComplete(false), notKept(6))
        .containsExactly("a: gaps.items is 6 and should be 10");
    check(COUNTED.withComplete(false)).containsExactly("a: gaps is 0 and should be 1");
    check(ANSWERED.withUnknown(0), notKept(10)).contains("a: gaps is 1 and should be 0");
    check(KEPT.withCannotTell(0), notKept(6)).contains("a: gaps is 1 and should be 0");
  }

  @Test
  void where_nothing_is_scored_the_gaps_may_be_those_of_whether_it_applies() {
    Score nothing = score.withBounds(Optional.empty());
    assertThat(GapCheck.of("a", nothing.withWorking(COUNTED).withGaps(gap(9)))).isEmpty();
    assertThat(GapCheck.of("a", nothing.withWorking(ANSWERED).withGaps(gap(9)))).isEmpty();
    assertThat(GapCheck.of("a", nothing.withWorking(SCALED).withGaps(gap(9)))).isEmpty();
    assertThat(GapCheck.of("a", nothing.withWorking(KEPT).withGaps(gap(9)))).isEmpty();
  }

  @Test
  void what_does_not_apply_has_no_gap() {
    Working inapplicable = new Working.Inapplicable(Answered.yes("b"));
    check(inapplicable).isEmpty();
    check(inapplicable, gap(1)).containsExactly("a: gaps is 1 and should be 0");
  }

  @Test
  void every_working_has_its_examples_counted() {
    Gap bare = gap(1).withExamples(List.of());
    String expected = "a: gaps[0].examples is 0 and should be 1";
    check(new Working.Amounts(Optional.empty(), Optional.empty()), bare).containsExactly(expected);
    check(new Working.Combined(Optional.empty(), Optional.empty(), Conflict.NONE), bare)
        .containsExactly(expected);
    check(new Working.Undecided(Answered.yes("b"), COUNTED, SCALED, Conflict.NONE), bare)
        .containsExactly(expected);
    check(SCALED, bare).containsExactly(expected);
    check(ANSWERED.withUnknown(12), gap(12)).isEmpty();
    check(ANSWERED.withComplete(false), notKept(15).withExamples("c-1"))
        .containsExactly("a: gaps[0].examples is 1 and should be 0");
  }

  private ListAssert<String> check(Working working, Gap... gaps) {
    return assertThat(
        GapCheck.of("a", score.withWorking(working).withGaps(gaps)).stream()
            .map(Mismatch::toString)
            .toList());
  }

  private static Gap gap(int items) {
    List<String> ids = IntStream.range(0, items).mapToObj(i -> "c-" + i).toList();
    return new Gap(
        FactId.of("f"),
        Subject.CONTRIBUTION,
        Gap.Cause.NOT_RECORDED,
        items,
        ids.stream().sorted().limit(10).toList());
  }

  private static Gap notKept(long items) {
    return new Gap(
        FactId.of("f"), Subject.CONTRIBUTION, Gap.Cause.REGISTER_NOT_KEPT, items, List.of());
  }
}
