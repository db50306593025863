package org.involvement.scoring.level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.involvement.scoring.level.LevelReadingTest.programme;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.involvement.engagement.Activity;
import org.involvement.engagement.PowerRecord;
import org.involvement.engagement.Promise;
import org.involvement.feedback.Contribution;
import org.involvement.framework.Frameworks;
import org.involvement.framework.LevelId;
import org.involvement.framework.Power;
import org.involvement.framework.Scale;
import org.involvement.framework.Stage;
import org.involvement.programme.Programme;
import org.involvement.value.Basis;
import org.involvement.value.ContributionId;
import org.involvement.value.PartialDate;
import org.involvement.value.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A level is that of the main decision; neither a minor stage nor one contribution changes it. */
class MainDecisionTest {
  private static final LevelAssessor ASSESSOR = LevelAssessor.of(Frameworks.standard());

  /** Worked out by hand from the rule: the least power in designing and in all but the last two. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          arnstein-1969:partnership | designing informed, delivering none, disseminating shared \
          | | below informing | LESS_SHARED
          arnstein-1969:partnership | designing shared, evaluating none | | partnership \
          | AS_PROMISED
          arnstein-1969:partnership | designing shared, delivering consulted | | consultation \
          | LESS_SHARED
          arnstein-1969:consultation | designing shared, delivering consulted | | consultation \
          | AS_PROMISED
          arnstein-1969:partnership | delivering shared | | below informing to partnership \
          | CANNOT_TELL
          arnstein-1969:partnership | delivering consulted | | below informing to consultation \
          | LESS_SHARED
          arnstein-1969:partnership | disseminating shared, evaluating shared | \
          | below informing to citizen-control | CANNOT_TELL
          arnstein-1969:partnership | disseminating shared | power | below informing | LESS_SHARED
          hart-1992:adult-initiated-shared-decisions | designing shared, disseminating informed | \
          | adult-initiated-shared-decisions to child-initiated-and-directed or \
          child-initiated-shared-decisions-with-adults | CANNOT_TELL
          hart-1992:consulted-and-informed | designing consulted, delivering shared | \
          | consulted-and-informed | AS_PROMISED
          ctsa-continuum-2011:shared-leadership | designing shared, evaluating shared | power \
          | collaborate | LESS_SHARED
          ctsa-continuum-2011:shared-leadership | designing shared, managing shared | power \
          | shared-leadership | AS_PROMISED
          oecd-2017:engagement | designing advised, disseminating advised | power | consultation \
          | LESS_SHARED
          oecd-2017:engagement | designing advised, delivering advised | power | engagement \
          | AS_PROMISED
          tlap-coproduction-ladder:co-design | designing shared, delivering none | power | co-design \
          | AS_PROMISED
          involvement-matrix-2020:partner | disseminating shared | | not assessable | CANNOT_TELL
          involvement-matrix-2020:partner | delivering shared, disseminating shared | \
          | below listener to decision-maker | CANNOT_TELL
          involvement-matrix-2020:partner | designing shared, disseminating informed | | partner \
          | AS_PROMISED
          involvement-matrix-2020:partner | designing shared, delivering advised | \
          | advisor to partner | LESS_SHARED""")
  void a_whole_has_the_level_of_its_main_decision(
      String promised, String says, @Nullable String kept, String recorded, Verdict verdict) {
    LevelId level = LevelId.parse(promised);
    Programme programme =
        programme(kept)
            .power(says(says))
            .promises(List.of(Promise.of(level, Basis.DOCUMENT)))
            .build();
    LevelAssessment levels = ASSESSOR.assess(programme, level.scale());
    assertThat(levels.recorded().levels()).hasToString(recorded);
    assertThat(levels.verdict()).isEqualTo(verdict);
  }

  /** An activity is placed by its own stages; one that names none, or only minor ones, is not. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                 | delivering shared                         | collaborate
          designing informed | delivering shared                         | collaborate
          designing informed | delivering shared, disseminating informed | collaborate
          designing informed | delivering shared, managing consulted     | consult
          designing informed | disseminating shared                      | inform
          designing shared, disseminating none | ''                      | collaborate
          disseminating shared | ''                                      | below inform to empower
          ''                 | evaluating shared                         | below inform to empower
          ''                 | ''                                        | below inform to empower""")
  void an_activity_has_the_level_of_its_own_stages(String whole, String own, String recorded) {
    Programme programme =
        programme("")
            .power(says(whole))
            .addActivities(OwnScale.activity("workshop", "").withPower(says(own)))
            .build();
    LevelAssessment levels = ASSESSOR.assess(programme, "iap2-spectrum");
    assertThat(levels.parts().get(0).recorded().levels()).hasToString(recorded);
    assertThat(levels.recorded().levels()).hasToString(recorded);
  }

  @Test
  void reasons_say_which_level_each_stage_has_and_which_stages_do_not_count() {
    Programme programme =
        programme("")
            .power(
                says(
                    "designing shared, managing shared, delivering consulted,"
                        + " disseminating shared, evaluating none"))
            .build();
    assertThat(ASSESSOR.assess(programme, "arnstein-1969").reasons())
        .containsExactly(
            "no promise on this scale is recorded",
            "by stage: partnership in 'designing' and 'managing', consultation in 'delivering'",
            "'disseminating' and 'evaluating' come after the decision and do not count");
    assertThat(ASSESSOR.assess(programme, "tlap-coproduction-ladder").reasons())
        .contains("'disseminating' comes after the decision and does not count");
    Programme late = programme("").power(says("evaluating shared")).build();
    assertThat(ASSESSOR.assess(late, "involvement-matrix-2020").reasons())
        .containsExactly(
            "cannot tell in 1 of 1: evaluating",
            "nothing is recorded on 'designing'",
            "'evaluating' comes after the decision and does not count");
  }

  /**
   * A stage alone has no level that asks for several stages: 'co-design' and 'engagement' by stage
   * contradicted 'co-production, as promised'.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          tlap-coproduction-ladder | designing shared, delivering shared, evaluating shared | -
          tlap-coproduction-ladder | designing shared, delivering delegated, evaluating shared | -
          tlap-coproduction-ladder | designing shared, delivering shared | -
          tlap-coproduction-ladder | designing shared, delivering advised \
          | by stage: shared in 'designing', advised in 'delivering'
          tlap-coproduction-ladder | designing consulted, delivering informed \
          | by stage: consulted in 'designing', informed in 'delivering'
          ctsa-continuum-2011 | designing shared, delivering delegated | -
          ctsa-continuum-2011 | designing shared, delivering consulted \
          | by stage: shared in 'designing', consulted in 'delivering'
          arnstein-1969 | designing shared, delivering shared | -
          arnstein-1969 | designing shared, delivering consulted \
          | by stage: partnership in 'designing', consultation in 'delivering'""")
  void stages_are_told_by_their_power_where_a_level_asks_for_several(
      String scale, String says, String reason) {
    Programme programme = programme("power").power(says(says)).build();
    assertThat(ASSESSOR.assess(programme, scale).reasons())
        .filteredOn(line -> line.startsWith("by stage"))
        .isEqualTo(reason.equals("-") ? List.of() : List.of(reason));
  }

  /** One of a hundred contributions has no answer. */
  @ParameterizedTest
  @CsvSource({
    "iap2-spectrum:collaborate",
    "wilcox-1994:deciding-together",
    "oecd-2001:active-participation",
    "oecd-2017:engagement",
    "health-canada-2000:partner",
    "hart-1992:child-initiated-and-directed",
    "shier-2001:share-power-and-responsibility"
  })
  void one_contribution_without_an_answer_changes_no_level(String promised) {
    LevelId level = LevelId.parse(promised);
    Programme programme =
        programme("activities power contributions steps")
            .addActivities(OwnScale.activity("one", "designing delegated by document"))
            .power(says("designing delegated, delivering delegated"))
            .practices(
                OwnScale.practices(
                    "access-needs-asked yes by document, contributor-initiated yes by document,"
                        + " contributors-deliver yes by document,"
                        + " options-open-at-start yes by document,"
                        + " options-developed-together yes by document"))
            .promises(List.of(Promise.of(level, Basis.DOCUMENT)))
            .build();
    SupportedLevels answered = ASSESSOR.assess(programme, level.scale()).recorded().levels();
    assertThat(answered.mostIndex()).isEqualTo(answered.levels().size() - 1);
    assertSame(programme, withOneMore(programme), level.scale());
  }

  @Property
  void no_contribution_ever_changes_a_level(
      @ForAll("programmes") Programme programme, @ForAll("any") Scale scale) {
    Programme own = programme.withScales(scale);
    assertSame(own, withOneMore(own), OwnScale.ID);
  }

  @Property
  void power_after_the_decision_never_changes_a_level(
      @ForAll("programmes") Programme programme,
      @ForAll("scales") Scale scale,
      @ForAll("after") PowerRecord say) {
    List<PowerRecord> power = new ArrayList<>(programme.power());
    power.add(say);
    assertSame(programme, programme.withPower(power), scale.id());
    List<Activity> activities = new ArrayList<>(programme.activities());
    if (!activities.isEmpty()) {
      List<PowerRecord> own = new ArrayList<>(activities.get(0).power());
      own.add(say);
      activities.set(0, activities.get(0).withPower(own));
      assertSame(programme, programme.withActivities(activities), scale.id());
    }
  }

  /** Every combination of power in three stages: more of it never gives a lower level. */
  @ParameterizedTest
  @CsvSource({
    "arnstein-1969",
    "hart-1992",
    "carman-2013",
    "ctsa-continuum-2011",
    "rest-2021",
    "shirk-2012",
    "tlap-coproduction-ladder",
    "pretty-1995",
    "oecd-2017",
    "iap2-spectrum",
    "wilcox-1994"
  })
  void more_power_is_never_a_lower_level(String scale) {
    for (Power design : Power.values()) {
      for (Power delivery : Power.values()) {
        SupportedLevels levels = levels(scale, design, delivery);
        for (Power more : EnumSet.range(design, Power.DELEGATED)) {
          assertNotBelow(levels(scale, more, delivery), levels);
        }
        for (Power more : EnumSet.range(delivery, Power.DELEGATED)) {
          assertNotBelow(levels(scale, design, more), levels);
        }
      }
    }
  }

  @Provide
  Arbitrary<Programme> programmes() {
    return SmallLevels.programmes();
  }

  @Provide
  Arbitrary<Scale> any() {
    return Arbitraries.of(Scale.Unit.class)
        .flatMap(unit -> SmallLevels.scales(unit, Scale.Kind.values()));
  }

  /** The published scales; one that names a stage that comes after the decision asks for it. */
  @Provide
  Arbitrary<Scale> scales() {
    return Arbitraries.of(
        Frameworks.standard().scales().stream()
            .filter(
                scale ->
                    scale.levels().stream()
                        .flatMap(level -> level.requirement().stream())
                        .allMatch(needed -> needed.stages().isEmpty()))
            .toList());
  }

  @Provide
  Arbitrary<PowerRecord> after() {
    return SmallLevels.says()
        .flatMap(
            say ->
                Arbitraries.of(Stage.DISSEMINATING, Stage.EVALUATING)
                    .map(stage -> say.withStage(stage)));
  }

  private static SupportedLevels levels(String scale, Power design, Power delivery) {
    Programme programme =
        programme("power")
            .addPower(
                PowerRecord.ofAll(Stage.DESIGNING, design, Basis.DOCUMENT),
                PowerRecord.ofAll(Stage.DELIVERING, delivery, Basis.DOCUMENT))
            .addActivities(OwnScale.activity("one", ""))
            .build();
    return ASSESSOR.assess(programme, scale).recorded().levels();
  }

  private static void assertNotBelow(SupportedLevels more, SupportedLevels less) {
    assertThat(more.leastIndex()).isGreaterThanOrEqualTo(less.leastIndex());
    assertThat(more.mostIndex()).isGreaterThanOrEqualTo(less.mostIndex());
  }

  /** Of the stages that a scale places, one that is new on record is a part of its own. */
  private static void assertSame(Programme before, Programme after, String scale) {
    LevelAssessment one = ASSESSOR.assess(before, scale);
    LevelAssessment other = ASSESSOR.assess(after, scale);
    assertSame(one.whole(), other.whole());
    for (LevelComparison part : one.parts()) {
      Optional<LevelComparison> same =
          other.parts().stream().filter(found -> found.place().equals(part.place())).findFirst();
      if (part.stage().filter(MainDecisionTest::isAfter).isEmpty()) {
        assertSame(part, same.orElseThrow());
      }
    }
  }

  private static void assertSame(LevelComparison one, LevelComparison other) {
    assertThat(other.recorded()).isEqualTo(one.recorded());
    assertThat(other.verdict()).isEqualTo(one.verdict());
  }

  private static boolean isAfter(Stage stage) {
    return stage.equals(Stage.DISSEMINATING) || stage.equals(Stage.EVALUATING);
  }

  private static Programme withOneMore(Programme programme) {
    List<Contribution> all = new ArrayList<>(programme.contributions());
    all.add(
        Contribution.raised(
            ContributionId.of("one-more"),
            Text.of("words"),
            PartialDate.of(programme.asOf().minusDays(1))));
    return programme.withContributions(all);
  }

  private static List<PowerRecord> says(String text) {
    return text.isEmpty()
        ? List.of()
        : OwnScale.says(text.replace(",", " by organisation,") + " by organisation");
  }
}
