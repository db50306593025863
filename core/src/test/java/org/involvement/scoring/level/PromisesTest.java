package org.involvement.scoring.level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.involvement.scoring.level.LevelReadingTest.programme;

import java.util.List;
import java.util.Optional;
import org.involvement.engagement.Promise;
import org.involvement.framework.Frameworks;
import org.involvement.framework.Level;
import org.involvement.framework.LevelId;
import org.involvement.framework.Mapping;
import org.involvement.framework.Relation;
import org.involvement.framework.Scale;
import org.involvement.programme.Programme;
import org.involvement.value.ActivityId;
import org.involvement.value.Basis;
import org.involvement.value.InvalidValueException;
import org.involvement.work.Fast;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Fast
class PromisesTest {
  private static final Frameworks FRAMEWORKS = Frameworks.standard();
  private static final LevelId COLLABORATE = LevelId.parse("iap2-spectrum:collaborate");
  private static final Scale SCALE = OwnScale.ladder(Scale.Unit.ACTIVITY);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          EXACT                  | joint
          CLOSE                  | joint
          BROADER                |
          NARROWER               |
          RELATED                |
          CLOSE joint, CLOSE asked  |
          EXACT joint, CLOSE asked  | joint
          CLOSE joint, RELATED asked | joint""")
  void a_promise_on_another_scale_counts_through_one_exact_or_close_mapping(
      String mappings, @Nullable String level) {
    Frameworks frameworks = FRAMEWORKS.with(SCALE);
    for (String mapping : mappings.split(", ", -1)) {
      String[] words = mapping.split(" ", -1);
      frameworks =
          frameworks.with(
              Mapping.judged(
                  OwnScale.id(words.length > 1 ? words[1] : "joint"),
                  Relation.valueOf(words[0]),
                  COLLABORATE));
    }
    Programme programme =
        programme("").promises(List.of(Promise.of(COLLABORATE, Basis.DOCUMENT))).build();
    assertThat(new Promises(programme, frameworks).at(SCALE, Place.WHOLE).levels())
        .isEqualTo(level == null ? List.of() : OwnScale.ids(level));
  }

  @Test
  void a_promise_on_the_scale_itself_stands_before_one_on_another() {
    Frameworks frameworks =
        FRAMEWORKS
            .with(SCALE)
            .with(Mapping.judged(COLLABORATE, Relation.EXACT, OwnScale.id("joint")));
    Programme programme =
        programme("")
            .addScales(SCALE)
            .promises(OwnScale.promises("told by document"))
            .addPromises(Promise.of(COLLABORATE, Basis.ORGANISATION))
            .build();
    assertThat(new Promises(programme, frameworks).at(SCALE, Place.WHOLE)).hasToString("told");
  }

  @Test
  void a_promise_for_the_whole_work_stands_for_each_activity_without_its_own() {
    Programme programme =
        programme("")
            .addScales(SCALE)
            .promises(OwnScale.promises("asked by organisation"))
            .addActivities(
                OwnScale.activity("own", "")
                    .withPromises(OwnScale.promises("joint by organisation")),
                OwnScale.activity("none", ""))
            .build();
    Promises promises = new Promises(programme, FRAMEWORKS);
    assertThat(promises.at(SCALE, Place.of(ActivityId.of("own"), 0)))
        .isEqualTo(new Promised(List.of(counted("joint")), false));
    assertThat(promises.at(SCALE, Place.of(ActivityId.of("none"), 1)))
        .isEqualTo(new Promised(List.of(counted("asked")), true));
    assertThat(promises.activitiesWithTheirOwn(SCALE)).isEqualTo(1);
  }

  @Test
  void without_an_order_every_promise_counts() {
    Scale typology =
        OwnScale.of(Scale.Kind.TYPOLOGY, Scale.Unit.WHOLE, Level.of("a", "A"), Level.of("b", "B"));
    Programme programme =
        programme("")
            .addScales(typology)
            .promises(OwnScale.promises("b by organisation, a by organisation, b by organisation"))
            .build();
    assertThat(new Promises(programme, FRAMEWORKS).at(typology, Place.WHOLE)).hasToString("a, b");
  }

  @Test
  void that_a_promise_was_made_on_another_scale_is_said() {
    Programme programme =
        programme("power")
            .promises(List.of(Promise.of(COLLABORATE, Basis.DOCUMENT)))
            .power(OwnScale.says("designing shared by document"))
            .build();
    LevelAssessment levels =
        LevelAssessor.of(FRAMEWORKS).assess(programme, "tlap-coproduction-ladder");
    assertThat(levels.promised()).hasToString("co-design (promised as iap2-spectrum:collaborate)");
    assertThat(levels.reasons())
        .containsExactly(
            "'iap2-spectrum:collaborate' was promised, which is close to 'co-design' by judgement"
                + " and no publication",
            "the record supports 'co-design', as promised");
  }

  @Test
  void whoever_maps_two_levels_is_named() {
    LevelId outreach = LevelId.parse("ctsa-continuum-2011:outreach");
    Programme programme =
        programme("power").promises(List.of(Promise.of(outreach, Basis.DOCUMENT))).build();
    Mapping mapping = FRAMEWORKS.mappings(outreach).get(0);
    assertThat(
            LevelAssessor.of(FRAMEWORKS)
                .assess(
                    programme.withActivities(OwnScale.activity("one", "")), mapping.to().scale())
                .parts()
                .get(0)
                .reasons())
        .startsWith(
            "'ctsa-continuum-2011:outreach' was promised, which is close to 'inform' by "
                + mapping.citation().orElseThrow());
  }

  @Test
  void a_level_that_a_scale_of_the_same_id_lacks_is_refused() {
    Programme programme =
        programme("").addScales(SCALE).promises(OwnScale.promises("joint by document")).build();
    Scale other = SCALE.withLevels(Level.of("told", "Told"));
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new Promises(programme, FRAMEWORKS).at(other, Place.WHOLE))
        .withMessage("promise.level own:joint is no level of the scale: it has [own:told]");
    // The programme's own scale is the one its promises mean.
    assertThat(
            LevelAssessor.of(Frameworks.standard().with(other))
                .assess(programme, OwnScale.ID)
                .scale())
        .isEqualTo(SCALE);
  }

  private static Promised.CountedPromise counted(String level) {
    return new Promised.CountedPromise(OwnScale.id(level), Basis.ORGANISATION, Optional.empty());
  }
}
