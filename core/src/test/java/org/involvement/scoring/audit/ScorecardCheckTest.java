package org.involvement.scoring.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.involvement.scoring.Answered.asked;
import static org.involvement.scoring.Answered.programme;
import static org.involvement.scoring.Answered.rubric;
import static org.involvement.scoring.Answered.together;
import static org.involvement.scoring.Answered.yes;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import org.assertj.core.api.ListAssert;
import org.involvement.framework.FactId;
import org.involvement.scoring.card.Completion;
import org.involvement.scoring.card.Conflict;
import org.involvement.scoring.card.Figure;
import org.involvement.scoring.card.Score;
import org.involvement.scoring.card.Scorecard;
import org.involvement.scoring.card.Support;
import org.involvement.scoring.card.Unknown;
import org.involvement.scoring.card.Working;
import org.involvement.scoring.known.Subject;
import org.involvement.scoring.rule.Aggregation;
import org.involvement.scoring.rule.Condition;
import org.involvement.scoring.rule.Criterion;
import org.involvement.scoring.rule.Measure;
import org.involvement.value.Answer;
import org.involvement.value.Bounds;
import org.involvement.work.Fast;
import org.junit.jupiter.api.Test;

@Fast
class ScorecardCheckTest {
  /** By hand: a is 1 of weight 1, b and c of weight 3 are partly and unknown: [0.25, 0.75]. */
  private final Scorecard card =
      rubric(asked("a", "1"), together("group", "3", asked("b", "1"), asked("c", "1")))
          .score(programme("a:yes b:partly"));

  /**
   * C is unknown, and one of the two shares is 1 and the other 0, whichever it is: together 0.5,
   * and not [0, 1]. D applies only if c is so.
   */
  private final Scorecard clashing =
      rubric(
              Criterion.of("paid", "Paid", Measure.share(yes("c"))),
              Criterion.of("not-paid", "Not paid", Measure.share(Condition.not(yes("c")))),
              Criterion.of("also", "Also", Measure.share(yes("c"))).withApplies(yes("c")))
          .score(programme("a:yes"));

  @Test
  void a_scorecard_as_it_was_made_follows() {
    assertThat(ScorecardCheck.of(card)).isEmpty();
    assertThat(ScorecardCheck.of(clashing)).isEmpty();
  }

  @Test
  void a_number_that_does_not_follow_is_named_with_what_it_should_be() {
    found("group", score -> score.withBounds(new Bounds(0.2, 0.75, true)))
        .containsExactly(
            "the whole: bounds.low is 0.4375 and should be 0.4",
            "group: bounds.low is 0.2 and should be 0.25");
    found("group/b", score -> score.withValue(OptionalDouble.empty()))
        .contains("group/b: value is none and should be 0.5");
    found("group/c", score -> score.withBounds(Bounds.of(0, 0.9)))
        .contains("group/c: bounds.high is 0.9 and should be 1.0");
    found("group/c", score -> score.withBounds(new Bounds(0, 1, false)))
        .contains("group/c: bounds.exact is false and should be true");
    found("", score -> score.withCoverage(OptionalDouble.of(1)))
        .containsExactly("the whole: coverage is 1.0 and should be 0.625");
    found("a", score -> score.withMayNotApply(true))
        .contains("a: mayNotApply is true and should be false");
    found("a", score -> score.withSupport(Support.NO_DATA))
        .containsExactly("a: support is NO_DATA and should be SUPPORTED");
    found("group/c", score -> score.withBounds(Optional.empty()))
        .contains(
            "group/c: bounds.low is none and should be 0.0",
            "group/c: bounds.high is none and should be 1.0");
  }

  @Test
  void a_weight_is_found_by_what_follows_from_it() {
    found("a", score -> score.withWeight(BigDecimal.valueOf(2)))
        .contains("the whole: bounds.low is 0.4375 and should be 0.55");
    found("a", score -> score.withWeight(BigDecimal.ZERO))
        .contains("a: weight is 0 and should be above 0");
    found("", score -> score.withWeight(BigDecimal.TEN))
        .containsExactly("the whole: weight is 10 and should be 1");
  }

  @Test
  void a_count_is_found_by_what_follows_from_it() {
    found("group/b", score -> answered(score, counts -> counts.withYes(1).withPartly(0)))
        .contains("group/b: bounds.low is 0.5 and should be 1.0");
    found("a", score -> answered(score, counts -> counts.withYes(2)))
        .containsExactly("a: working is 2 and should be 1");
    found("a", score -> answered(score, counts -> counts.withOut(-1).withPartly(1)))
        .contains("a: working.out is -1 and should be at least 0");
    found("a", score -> answered(score, counts -> counts.withYes(-1)))
        .contains(
            "a: bounds.low is 1.0 and should be none",
            "a: working.yes is -1 and should be at least 0");
    found("a", score -> score.withWorking(new Figure.Fixed(new BigDecimal("1.5"))))
        .contains("a: working.score is 1.5 and should be from 0.0 to 1.0");
    found("a", score -> score.withWorking(scaled(3, 2, 1, 1.5, 1)))
        .contains("a: bounds.low is 1.0 and should be 0.3333333333333333");
    found("a", score -> score.withWorking(scaled(3, 2, 1, 2.5, 1)))
        .contains("a: working.high is 2.5 and should be from 1.0 to 2.0");
    found("a", score -> score.withWorking(scaled(1, 2, 0, 0, 0)))
        .contains("a: working.undecided is -1 and should be at least 0");
    found("a", score -> answered(score, counts -> counts.withComplete(false)))
        .contains("a: working.complete is false and should be true");
    found("group/c", score -> answered(score, counts -> counts.withUnknown(0).withNo(1)))
        .contains("group/c: gaps.items is 1 and should be 0");
  }

  @Test
  void a_gap_has_as_many_examples_as_items_up_to_ten() {
    found("group/c", score -> score.withGaps(score.gaps().get(0).withItems(2)))
        .containsExactly(
            "group/c: gaps.items is 2 and should be 1",
            "group/c: gaps[0].examples is 1 and should be 2",
            "the whole: unknowns is [group/c c NOT_RECORDED 1] and should be [group/c c"
                + " NOT_RECORDED 2]");
    found("group/c", score -> score.withGaps(List.of()))
        .contains("group/c: gaps.items is 0 and should be 1");
  }

  @Test
  void what_is_listed_as_unknown_is_what_the_tree_says_in_order() {
    List<Unknown> unknowns = clashing.unknowns();
    assertThat(strings(ScorecardCheck.of(clashing.withUnknowns(List.of()))))
        .singleElement()
        .asString()
        .startsWith("the whole: unknowns is [] and should be [also c NOT_RECORDED 1, ");
    assertThat(
            strings(
                ScorecardCheck.of(
                    card.withUnknowns(new Unknown("group/c", card.unknowns().get(0).gap(), 0.5)))))
        .containsExactly("the whole: unknowns[0].narrowing is 0.5 and should be from 0 to 0.375");
    assertThat(strings(ScorecardCheck.of(clashing.withUnknowns(unknowns.get(2), unknowns.get(0)))))
        .contains(
            "the whole: unknowns[0] is paid c NOT_RECORDED 1 and should be also c NOT_RECORDED 1");
  }

  @Test
  void parts_are_where_they_belong() {
    found("a", score -> score.withParts(score)).contains("a: parts is 1 and should be 0");
    found("group", score -> score.withParts(score.parts().get(0), score.parts().get(0)))
        .contains("group: parts is 1 and should be 2");
    found("group", score -> score.withParts(List.of()))
        .contains("group: parts is 0 and should be at least 1");
  }

  /**
   * By hand: c is yes: 1, 0 and 1, two thirds; c is partly, or no, and so not paid: 0 and 1, the
   * third leaves: one half. The first completion that shows it is kept.
   */
  @Test
  void facts_that_clash_are_kept_with_the_completions_that_show_the_bounds() {
    Bounds bounds = clashing.bounds().orElseThrow();
    assertThat(bounds.low()).isCloseTo(0.5, within(1e-15));
    assertThat(bounds.high()).isCloseTo(2.0 / 3, within(1e-15));
    Conflict conflict = conflict(clashing.root());
    assertThat(conflict.least())
        .contains(new Completion(List.of(assumed(Answer.PARTLY)), List.of(end(0), end(1), left())));
    assertThat(conflict.greatest())
        .contains(new Completion(List.of(assumed(Answer.YES)), List.of(end(1), end(0), end(1))));
    assertThat(conflict.without()).isEmpty();
    Working.Undecided also = (Working.Undecided) clashing.at("also").working();
    assertThat(also.conflict().without())
        .contains(new Completion(List.of(assumed(Answer.PARTLY)), List.of(left())));
    assertThat(clashing.at("also").bounds()).contains(Bounds.at(1));
  }

  @Test
  void a_completion_is_found_by_what_follows_from_it() {
    foundInConflict(least -> new Completion(least.assumed(), List.of(end(0), end(0), left())))
        .containsExactly(
            "the whole: bounds.low is 0.5 and should be 0.0",
            "the whole: support is PARTLY and should be CANNOT_TELL");
    foundInConflict(least -> new Completion(least.assumed(), List.of(left(), end(1), left())))
        .contains(
            "the whole: conflict.least.ends[0] is one that may leave and should be one that stays");
    foundInConflict(least -> new Completion(least.assumed(), List.of(end(0), end(1), end(0))))
        .contains("the whole: conflict.least.ends[2] is 0.0 and should be within [1.0, 1.0]");
    foundInConflict(least -> new Completion(least.assumed(), List.of(end(0), end(1))))
        .containsExactly("the whole: conflict.least.ends is 2 and should be 3");
    foundInConflict(least -> new Completion(List.of(), least.ends()))
        .containsExactly("the whole: conflict.least.assumed is 0 and should be from 1 to 1000");
  }

  @Test
  void whether_nothing_may_be_scored_needs_a_completion_that_shows_it() {
    Conflict conflict = conflict(clashing.root());
    assertThat(
            ScorecardCheck.of(
                with(
                    new Conflict(
                        false, conflict.least(), conflict.greatest(), conflict.greatest()))))
        .extracting(Mismatch::toString)
        .containsExactly(
            "the whole: mayNotApply is false and should be true",
            "the whole: conflict.without is a score that stays and should be one that may leave");
    assertThat(ScorecardCheck.of(with(Conflict.TOO_MANY)))
        .extracting(Mismatch::toString)
        .contains(
            "the whole: bounds.low is 0.5 and should be 0.0",
            "the whole: bounds.exact is true and should be false");
  }

  private ListAssert<String> found(String path, UnaryOperator<Score> how) {
    return assertThat(strings(ScorecardCheck.of(Tampering.at(card, path, how))));
  }

  private ListAssert<String> foundInConflict(UnaryOperator<Completion> least) {
    Conflict conflict = conflict(clashing.root());
    return assertThat(
        strings(
            ScorecardCheck.of(
                with(
                    new Conflict(
                        false,
                        conflict.least().map(least),
                        conflict.greatest(),
                        conflict.without())))));
  }

  private Scorecard with(Conflict conflict) {
    Working working =
        new Working.Combined(Optional.of(Aggregation.WEIGHTED_MEAN), Optional.empty(), conflict);
    return clashing.withRoot(clashing.root().withWorking(working));
  }

  private static Score answered(Score score, UnaryOperator<Figure.Answered> how) {
    return score.withWorking(how.apply((Figure.Answered) score.working()));
  }

  private static Figure scaled(long items, long decided, double low, double high, double points) {
    return Figure.Scaled.builder()
        .subject(Subject.ACTIVITY)
        .complete(true)
        .items(items)
        .decided(decided)
        .low(low)
        .high(high)
        .points(points)
        .build();
  }

  private static Conflict conflict(Score score) {
    return ((Working.Combined) score.working()).conflict();
  }

  private static Completion.Assumed assumed(Answer answer) {
    return new Completion.Assumed(FactId.of("c"), Subject.PROGRAMME, "p", answer);
  }

  private static Completion.End end(double points) {
    return new Completion.End(OptionalDouble.of(points), false);
  }

  private static Completion.End left() {
    return new Completion.End(OptionalDouble.empty(), true);
  }

  private static List<String> strings(List<Mismatch> mismatches) {
    List<String> strings = new ArrayList<>();
    mismatches.forEach(mismatch -> strings.add(mismatch.toString()));
    return strings;
  }
}
