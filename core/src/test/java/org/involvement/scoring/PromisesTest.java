package org.involvement.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.involvement.scoring.LevelReadingTest.programme;

import java.util.List;
import org.involvement.framework.Frameworks;
import org.involvement.framework.Level;
import org.involvement.framework.LevelId;
import org.involvement.framework.Scale;
import org.involvement.programme.Programme;
import org.involvement.value.ActivityId;
import org.involvement.value.Basis;
import org.involvement.value.InvalidValueException;
import org.junit.jupiter.api.Test;

class PromisesTest {
  private static final Scale SCALE = OwnScale.ladder(Scale.Unit.ACTIVITY);

  /** Where mappings to other scales would join. */
  @Test
  void a_promise_stands_for_a_level_of_its_own_scale_only() {
    Promises promises = new Promises(programme("").build(), SCALE);
    assertThat(promises.counterpart(OwnScale.id("joint"))).contains(OwnScale.id("joint"));
    assertThat(promises.counterpart(LevelId.parse("iap2-spectrum:collaborate"))).isEmpty();
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
    Promises promises = new Promises(programme, SCALE);
    assertThat(promises.at(Place.of(ActivityId.of("own"))))
        .isEqualTo(new Promised(List.of(counted("joint")), false));
    assertThat(promises.at(Place.of(ActivityId.of("none"))))
        .isEqualTo(new Promised(List.of(counted("asked")), true));
    assertThat(promises.activitiesWithTheirOwn()).isEqualTo(1);
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
    assertThat(new Promises(programme, typology).at(Place.WHOLE)).hasToString("a, b");
  }

  @Test
  void a_promise_on_another_scale_is_said() {
    Promised promised =
        new Promised(
            List.of(
                new Promised.Counted(
                    OwnScale.id("joint"),
                    Basis.DOCUMENT,
                    LevelId.parse("iap2-spectrum:collaborate"))),
            false);
    assertThat(promised).hasToString("joint (promised as iap2-spectrum:collaborate)");
  }

  @Test
  void a_level_that_a_scale_of_the_same_id_lacks_is_refused() {
    Programme programme =
        programme("").addScales(SCALE).promises(OwnScale.promises("joint by document")).build();
    Scale other = SCALE.withLevels(Level.of("told", "Told"));
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new Promises(programme, other).at(Place.WHOLE))
        .withMessage("promise.level own:joint is no level of the scale: it has [told]");
    // The programme's own scale is the one its promises mean.
    assertThat(
            LevelAssessor.of(Frameworks.standard().with(other))
                .assess(programme, OwnScale.ID)
                .scale())
        .isEqualTo(SCALE);
  }

  private static Promised.Counted counted(String level) {
    return new Promised.Counted(OwnScale.id(level), Basis.ORGANISATION, OwnScale.id(level));
  }
}
