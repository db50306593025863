package org.involvement.scoring.level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.involvement.scoring.level.LevelReadingTest.programme;

import java.util.Optional;
import org.involvement.framework.Scale;
import org.involvement.programme.Programme;
import org.involvement.programme.ProgrammeBuilder;
import org.involvement.scoring.Rubric;
import org.involvement.scoring.Rubrics;
import org.involvement.scoring.audit.Mismatch;
import org.involvement.scoring.audit.ScorecardCheck;
import org.involvement.scoring.audit.Tampering;
import org.involvement.scoring.card.Difference;
import org.involvement.scoring.card.LevelFigure;
import org.involvement.scoring.card.Score;
import org.involvement.scoring.card.Scorecard;
import org.involvement.scoring.card.Support;
import org.involvement.scoring.known.Gap;
import org.involvement.scoring.rule.Aggregation;
import org.involvement.value.Bounds;
import org.involvement.value.Text;
import org.involvement.work.Fast;
import org.junit.jupiter.api.Test;

/**
 * On our own ladder told, asked, joint. Of four activities 'asked' was promised for, one is asked,
 * one joint, one told, and on one people differ.
 */
@Fast
class PromiseKeptTest {
  private static final Scale LADDER = OwnScale.ladder(Scale.Unit.ACTIVITY);

  @Test
  void it_is_the_share_of_places_that_got_what_was_promised_or_more() {
    Scorecard card = score(activities("activities"));
    Score score = card.at("promise-kept");
    assertThat(score.value().orElseThrow()).isCloseTo(2.0 / 3, within(1e-15));
    assertThat(score.bounds()).contains(new Bounds(0.5, 0.75, false));
    assertThat(score.coverage()).hasValue(0.75);
    assertThat(score.gaps())
        .singleElement()
        .hasToString(
            "Gap[fact=promise-kept, subject=ACTIVITY, cause=NOT_RECORDED, items=1,"
                + " examples=[silent]]");
    assertThat(card.unknowns())
        .extracting(unknown -> unknown.gap().fact().value())
        .containsExactly("promise-kept");
    assertThat(card.toText())
        .contains(
            "1 as promised, 1 more shared, 1 less shared, 1 cannot tell",
            "Was as much power shared as was promised?")
        .doesNotContain("safe: ");
    assertThat(ScorecardCheck.of(card)).isEmpty();
  }

  @Test
  void where_activities_may_be_missing_it_is_one_unknown() {
    Score score = score(activities("")).at("promise-kept");
    assertThat(score.bounds()).contains(Bounds.of(0, 1));
    assertThat(score.value()).isEmpty();
    assertThat(score.coverage()).hasValue(0);
    assertThat(score.gaps())
        .extracting(Gap::cause)
        .containsExactly(Gap.Cause.NOT_RECORDED, Gap.Cause.REGISTER_NOT_KEPT);
  }

  @Test
  void bounds_are_exact_where_every_place_is_decided() {
    Programme decided =
        programme("activities power")
            .addScales(LADDER)
            .promises(OwnScale.promises("asked by organisation"))
            .addActivities(
                OwnScale.activity("workshop", "designing consulted by organisation"),
                OwnScale.activity("evening", "designing informed by organisation"))
            .build();
    Score score = score(decided).at("promise-kept");
    assertThat(score.bounds()).contains(Bounds.at(0.5));
    assertThat(score.value()).hasValue(0.5);
    assertThat(score.gaps()).isEmpty();
  }

  @Test
  void of_the_whole_work_there_is_one_place_and_without_a_promise_nobody_can_tell() {
    Rubric rubric = Rubrics.promiseKept(OwnScale.ladder(Scale.Unit.WHOLE));
    Score kept =
        rubric
            .score(
                programme("power")
                    .addScales(LADDER)
                    .promises(OwnScale.promises("asked by organisation"))
                    .power(OwnScale.says("designing shared by organisation"))
                    .build())
            .at("promise-kept");
    assertThat(kept.value()).hasValue(1);
    Score unknown = rubric.score(programme("power").build()).at("promise-kept");
    assertThat(unknown.bounds()).contains(new Bounds(0, 1, false));
    assertThat(unknown.support()).isEqualTo(Support.CANNOT_TELL);
  }

  @Test
  void where_it_is_at_least_what_was_promised_it_is_kept_though_more_may_have_been_shared() {
    Scale ladder =
        OwnScale.of(
            Scale.Kind.LADDER,
            Scale.Unit.ACTIVITY,
            OwnScale.level("asked", "consulted"),
            OwnScale.level("joint", "shared, yes co-chaired"));
    Programme open =
        programme("activities")
            .addScales(ladder)
            .promises(OwnScale.promises("asked by organisation"))
            .addActivities(OwnScale.activity("workshop", "designing shared by organisation"))
            .build();
    LevelAssessment levels = LevelAssessor.of(open.frameworks()).assess(open, ladder);
    assertThat(levels.whole().verdict()).isEqualTo(Verdict.CANNOT_TELL);
    assertThat(levels.parts().get(0).reasons())
        .contains("it is at least what was promised: whether more was shared is open");
    Scorecard card = Rubrics.promiseKept(ladder).score(open);
    assertThat(card.at("promise-kept").bounds()).contains(Bounds.at(1));
    assertThat(card.at("promise-kept").gaps()).isEmpty();
    assertThat(ScorecardCheck.of(card)).isEmpty();
  }

  @Test
  void two_promises_that_cannot_be_told_are_not_the_same() {
    Programme before =
        programme("activities")
            .addScales(LADDER)
            .promises(OwnScale.promises("told by organisation"))
            .addActivities(OwnScale.activity("workshop", ""))
            .build();
    Programme after = before.withPromises(OwnScale.promises("joint by organisation"));
    Rubric rubric = Rubrics.promiseKept(LADDER);
    assertThat(rubric.compare(before, after).scores().get(1).difference())
        .contains(new Difference(-1, 1, false));
    assertThat(
            rubric
                .compare(before, before.withTitle(Text.of("Another")))
                .scores()
                .get(1)
                .difference())
        .contains(Difference.NONE);
  }

  @Test
  void of_a_total_over_such_the_text_says_what_safe_means() {
    Rubric total =
        Rubrics.promiseKept(LADDER).withAggregation(Optional.of(Aggregation.WEIGHTED_MEAN));
    assertThat(total.score(activities("activities")).toText())
        .contains("\nsafe: the score is nowhere outside, and its bounds may be narrower.\n");
  }

  @Test
  void where_a_scale_places_nothing_there_is_nothing_to_score() {
    Score score = score(programme("activities").build()).at("promise-kept");
    assertThat(score.bounds()).isEmpty();
    assertThat(score.coverage()).isEmpty();
    assertThat(score.support()).isEqualTo(Support.NO_DATA);
  }

  @Test
  void counts_that_cannot_be_are_found_by_the_checker() {
    Scorecard card = score(activities("activities"));
    LevelFigure.Kept kept = (LevelFigure.Kept) card.at("promise-kept").working();
    Scorecard negative =
        Tampering.at(card, "promise-kept", score -> score.withWorking(kept.withLessShared(-1)));
    assertThat(ScorecardCheck.of(negative))
        .extracting(Mismatch::toString)
        .contains("promise-kept: working.lessShared is -1 and should be at least 0");
    Scorecard fewer =
        Tampering.at(card, "promise-kept", score -> score.withWorking(kept.withCannotTell(2)));
    assertThat(ScorecardCheck.of(fewer))
        .extracting(Mismatch::toString)
        .contains("promise-kept: gaps.items is 1 and should be 2");
  }

  private static Scorecard score(Programme programme) {
    return Rubrics.promiseKept(LADDER).score(programme);
  }

  private static Programme activities(String kept) {
    ProgrammeBuilder programme =
        programme((kept + " power").strip())
            .addScales(LADDER)
            .promises(OwnScale.promises("asked by organisation"))
            .addActivities(
                OwnScale.activity("workshop", "designing consulted by organisation"),
                OwnScale.activity("meeting", "designing shared by organisation"),
                OwnScale.activity("evening", "designing informed by organisation"));
    return programme
        .addActivities(
            OwnScale.activity(
                "silent", "designing shared by organisation, designing none by contributors"))
        .build();
  }
}
