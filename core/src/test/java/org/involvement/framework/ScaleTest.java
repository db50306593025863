package org.involvement.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import org.involvement.Outcome;
import org.involvement.work.Fast;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Fast
class ScaleTest {
  private static final Requirement ADVISED =
      Requirement.builder()
          .power(Power.ADVISED)
          .addStages(Stage.DESIGNING)
          .leastStages(2)
          .addPractices(Practice.CO_CHAIRED)
          .build();
  private static final String LESS =
      "scale.levels[1].requirement of 'high' asks for less than that of the lower level 'low'";

  @ParameterizedTest
  @MethodSource("higherRequirements")
  void requirements_of_an_ordered_scale_only_grow(Requirement higher, String outcome) {
    for (Scale.Kind kind : List.of(Scale.Kind.LADDER, Scale.Kind.SPECTRUM)) {
      assertThat(Outcome.ok(() -> scale(kind, level("low", ADVISED), level("high", higher))))
          .isEqualTo(outcome);
    }
  }

  static List<Arguments> higherRequirements() {
    return List.of(
        Arguments.of(ADVISED, "ok"),
        Arguments.of(ADVISED.withPower(Power.SHARED), "ok"),
        Arguments.of(ADVISED.withPower(Power.CONSULTED), LESS),
        Arguments.of(ADVISED.withStages(Stage.DELIVERING, Stage.DESIGNING), "ok"),
        Arguments.of(ADVISED.withStages(Stage.DELIVERING), LESS),
        Arguments.of(ADVISED.withStages(), LESS),
        Arguments.of(ADVISED.withLeastStages(3), "ok"),
        Arguments.of(ADVISED.withLeastStages(1), LESS),
        Arguments.of(ADVISED.withLeastStages(Optional.empty()), LESS),
        Arguments.of(ADVISED.withPractices(Practice.CO_CHAIRED, Practice.BUDGET_LINE), "ok"),
        Arguments.of(ADVISED.withPractices(Practice.BUDGET_LINE), LESS),
        Arguments.of(ADVISED.withPower(Power.DELEGATED).withPractices(), LESS));
  }

  @Example
  void one_stage_is_what_no_number_of_stages_means() {
    Requirement one = Requirement.builder().power(Power.ADVISED).leastStages(1).build();
    Requirement none = one.withLeastStages(Optional.empty());
    assertThat(one.includes(none)).isTrue();
    assertThat(none.includes(one)).isTrue();
  }

  @Example
  void a_level_without_a_requirement_does_not_hide_the_one_below_it() {
    assertThat(
            Outcome.ok(
                () ->
                    scale(
                        Scale.Kind.LADDER,
                        level("low", ADVISED),
                        Level.of("middle", "Middle"),
                        level("high", ADVISED.withPractices()))))
        .isEqualTo(LESS.replace("levels[1]", "levels[2]"));
  }

  @Example
  void a_typology_has_no_order_for_requirements_to_grow_in() {
    Scale typology =
        scale(
            Scale.Kind.TYPOLOGY,
            level("low", ADVISED),
            level("high", ADVISED.withPower(Power.INFORMED)));
    assertThat(typology.level("high")).isPresent();
    assertThat(typology.level("none")).isEmpty();
  }

  @Example
  void it_has_a_level_and_no_two_of_one_id() {
    assertThat(Outcome.ok(() -> scale(Scale.Kind.LADDER))).isEqualTo("scale.levels is empty");
    assertThat(
            Outcome.ok(
                () ->
                    scale(
                        Scale.Kind.TYPOLOGY,
                        Level.of("a", "A"),
                        Level.of("b", "B"),
                        Level.of("a", "C"))))
        .isEqualTo("scale.levels[2] 'a' stands at levels[0] already");
  }

  private static Level level(String id, Requirement requirement) {
    return Level.of(id, id).withRequirement(requirement);
  }

  static Scale scale(Scale.Kind kind, Level... levels) {
    return Scale.builder()
        .id("own")
        .name("Own")
        .kind(kind)
        .unit(Scale.Unit.WHOLE)
        .citation(CitationTest.CITATION)
        .licence("Free.")
        .addLevels(levels)
        .build();
  }
}
