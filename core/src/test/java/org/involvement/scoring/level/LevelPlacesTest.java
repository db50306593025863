package org.involvement.scoring.level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.involvement.scoring.level.Assessed.assess;
import static org.involvement.scoring.level.Assessed.supported;
import static org.involvement.scoring.level.LevelReadingTest.programme;

import org.involvement.engagement.Promise;
import org.involvement.framework.LevelId;
import org.involvement.framework.Scale;
import org.involvement.programme.Programme;
import org.involvement.value.Basis;
import org.involvement.value.Count;
import org.involvement.work.Fast;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Fast
class LevelPlacesTest {
  private static final Scale LADDER = OwnScale.ladder(Scale.Unit.WHOLE);

  @Test
  void a_scale_of_activities_compares_each_and_puts_the_whole_together() {
    Scale scale = OwnScale.ladder(Scale.Unit.ACTIVITY);
    Programme programme =
        programme("activities power")
            .addScales(scale)
            .promises(OwnScale.promises("asked by organisation"))
            .power(OwnScale.says("designing consulted by organisation"))
            .addActivities(
                OwnScale.activity("workshop", "designing shared by organisation")
                    .withPromises(OwnScale.promises("joint by organisation"))
                    .withRatings(OwnScale.ratings("joint 3+")),
                OwnScale.activity("survey", ""),
                OwnScale.activity("evening", "designing informed by organisation")
                    .withRatings(OwnScale.ratings("told 2"))
                    .withPeople(Count.of(9)))
            .build();
    LevelAssessment levels = assess(programme, scale);
    assertThat(levels.parts())
        .extracting(
            part ->
                "%s: %s, %s, %s"
                    .formatted(
                        part.activity().orElseThrow(),
                        part.promised(),
                        part.recorded().levels(),
                        part.verdict()))
        .containsExactly(
            "workshop: joint, joint, AS_PROMISED",
            "survey: asked, asked, AS_PROMISED",
            "evening: asked, told, LESS_SHARED");
    assertThat(levels.parts().get(2).reasons())
        .containsExactly(
            "the record supports at most 'told', and 'asked' was promised",
            "'asked' needs power in 'designing' to be at least consulted: it is informed",
            "2 of 2 who answered experienced it as less shared than promised",
            "the promise was made for the whole work");
    assertThat(levels.promised()).hasToString("asked");
    assertThat(levels.experienced()).hasToString("told 2, joint 3+; 5+ of 9+ present answered");
    assertThat(levels.recorded()).hasToString("told to joint");
    assertThat(levels.verdict()).isEqualTo(Verdict.LESS_SHARED);
    assertThat(levels.reasons())
        .containsExactly(
            "as promised in 2 of 3: workshop, survey",
            "less shared than promised in 1 of 3: evening");
  }

  @Test
  void a_scale_of_stages_looks_at_one_stage_at_a_time() {
    Scale scale = OwnScale.ladder(Scale.Unit.STAGE);
    Programme programme =
        programme("power")
            .addScales(scale)
            .promises(OwnScale.promises("joint by organisation"))
            .power(
                OwnScale.says(
                    "delivering consulted by organisation, planting none by organisation"))
            .addActivities(OwnScale.activity("workshop", "designing shared by organisation"))
            .build();
    LevelAssessment levels = assess(programme, scale);
    assertThat(levels.parts())
        .extracting(
            part ->
                "%s: %s, %s"
                    .formatted(
                        part.stage().orElseThrow(), part.recorded().levels(), part.verdict()))
        .containsExactly(
            "designing: joint, AS_PROMISED",
            "delivering: asked, LESS_SHARED",
            "planting: below told, LESS_SHARED");
    assertThat(levels.experienced()).hasToString("not recorded");
  }

  @Test
  void where_a_scale_places_nothing_on_record_nobody_can_tell() {
    LevelAssessment levels = assess(programme(""), OwnScale.ladder(Scale.Unit.ACTIVITY));
    assertThat(levels.verdict()).isEqualTo(Verdict.CANNOT_TELL);
    assertThat(levels.recorded()).hasToString("not assessable");
    assertThat(levels.reasons())
        .containsExactly(
            "nothing is recorded that this scale places",
            "there may be activities that are not recorded");
  }

  @Test
  void of_the_whole_work_the_most_counts_that_was_held_at_any_activity() {
    var recorded =
        programme("power activities")
            .addActivities(
                OwnScale.activity("workshop", "designing shared by organisation"),
                OwnScale.activity("evening", "designing informed by organisation"));
    assertThat(assess(recorded, LADDER).recorded().levels()).hasToString("joint");
    recorded.power(OwnScale.says("designing consulted by organisation"));
    assertThat(assess(recorded, LADDER).recorded().levels()).hasToString("asked");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          activities       | consulted | below joint
                           | consulted | below joint to joint
          power            | consulted | below joint
                           | shared    | joint""")
  void where_not_all_activities_are_recorded_people_may_have_held_more_at_another(
      @Nullable String kept, String power, String recorded) {
    Scale scale =
        OwnScale.of(
            Scale.Kind.LADDER, Scale.Unit.WHOLE, OwnScale.level("joint", "shared in designing"));
    assertThat(
            supported(
                kept == null ? "" : kept,
                scale,
                OwnScale.activity("one", "designing " + power + " by organisation")))
        .hasToString(recorded);
  }

  @Test
  void of_the_whole_work_a_practice_was_kept_that_was_kept_at_every_activity() {
    Scale scale =
        OwnScale.of(
            Scale.Kind.LADDER,
            Scale.Unit.WHOLE,
            OwnScale.level("fair", "none, yes payment-offered"));
    var yes = OwnScale.practices("payment-offered yes by organisation");
    var no = OwnScale.practices("payment-offered no by organisation");
    var one = OwnScale.activity("one", "").withPractices(yes);
    var other = OwnScale.activity("other", "");
    assertThat(supported("activities", scale, one, other.withPractices(yes))).hasToString("fair");
    assertThat(supported("", scale, one, other.withPractices(yes)))
        .hasToString("below fair to fair");
    assertThat(supported("activities", scale, one, other)).hasToString("below fair to fair");
    assertThat(supported("", scale, one, other.withPractices(no))).hasToString("below fair");
  }

  @Test
  void all_held_what_the_least_of_those_on_record_held() {
    var programme =
        programme("power")
            .power(
                OwnScale.says(
                    "designing shared to lived-experience by organisation,"
                        + " designing consulted to carer by organisation"));
    LevelAssessment all = assess(programme, LADDER);
    assertThat(all.recorded().levels()).hasToString("asked");
    assertThat(all.reasons())
        .contains("power is the least that any held of carer and lived-experience");
    assertThat(assess(programme, "lived-experience").recorded().levels()).hasToString("joint");
    assertThat(assess(programme, "staff").recorded().levels()).hasToString("below told");
    programme.addPower(OwnScale.says("designing informed by document").get(0));
    assertThat(assess(programme, LADDER).reasons())
        .contains("power is the least that any held of carer, lived-experience and others");
    assertThat(assess(programme, "staff").recorded().levels()).hasToString("told");
    assertThat(assess(programme, "carer").recorded().levels()).hasToString("asked");
    assertThat(assess(programme, "carer"))
        .hasToString("Our own scale for carer: promised not recorded; recorded asked; cannot tell");
  }

  @Test
  void a_single_perspective_on_record_is_said() {
    var programme = programme("").power(OwnScale.says("designing shared to carer by organisation"));
    assertThat(assess(programme, LADDER).reasons())
        .containsExactly("no promise on this scale is recorded", "power is recorded of carer only");
  }

  @Test
  void a_promise_of_an_activity_is_none_for_the_whole_work() {
    var programme =
        programme("")
            .addScales(LADDER)
            .power(OwnScale.says("designing shared by organisation"))
            .addActivities(
                OwnScale.activity("one", "").withPromises(OwnScale.promises("told by document")),
                OwnScale.activity("other", "")
                    .withPromises(
                        Promise.of(LevelId.parse("iap2-spectrum:inform"), Basis.DOCUMENT)));
    LevelAssessment levels = assess(programme, LADDER);
    assertThat(levels.verdict()).isEqualTo(Verdict.CANNOT_TELL);
    assertThat(levels.reasons())
        .containsExactly(
            "no promise on this scale is recorded",
            "one activity has its own promise, which counts for no more than the activity");
  }
}
