package org.involvement.framework;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import org.involvement.Outcome;
import org.involvement.framework.Scale.Kind;
import org.involvement.work.Fast;

/** What a scale may say beside its levels: zero, threshold, all must hold, and its other axis. */
@Fast
class ScaleMarksTest {
  private static final Scale LADDER = scale(Kind.LADDER);
  private static final Scale TYPOLOGY = scale(Kind.TYPOLOGY);
  private static final Threshold HIGH = Threshold.of("high", "From here on it counts.");

  @Example
  void the_zero_level_is_the_lowest() {
    assertThat(LADDER.withZero("low").zero()).contains("low");
    assertThat(Outcome.ok(() -> LADDER.withZero("high")))
        .isEqualTo("scale.zero 'high' is not the lowest level");
    assertThat(Outcome.ok(() -> LADDER.withZero("none")))
        .isEqualTo("scale.zero 'none' is not the lowest level");
    assertThat(Outcome.ok(() -> TYPOLOGY.withZero("low")))
        .isEqualTo("scale.zero 'low' is said of a scale without order");
  }

  @Example
  void the_threshold_is_a_level() {
    assertThat(LADDER.withThreshold(HIGH).threshold()).contains(HIGH);
    assertThat(Outcome.ok(() -> LADDER.withThreshold(Threshold.of("none", "It counts."))))
        .isEqualTo("scale.threshold.level 'none' is no level of this scale");
    assertThat(Outcome.ok(() -> TYPOLOGY.withThreshold(HIGH)))
        .isEqualTo("scale.threshold.level 'high' is said of a scale without order");
    assertThat(Outcome.ok(() -> Threshold.of("high", " "))).isEqualTo("threshold.meaning is blank");
  }

  @Example
  void only_levels_without_order_are_conditions_that_must_all_hold() {
    assertThat(TYPOLOGY.withAllMustHold(true).allMustHold()).isTrue();
    assertThat(Outcome.ok(() -> LADDER.withAllMustHold(true)))
        .isEqualTo("scale.allMustHold is said of a scale with an order");
  }

  @Example
  void the_names_of_the_other_axis_differ() {
    assertThat(LADDER.withAcross(" early ", "late").across()).containsExactly("early", "late");
    assertThat(Outcome.ok(() -> LADDER.withAcross("late", " late ")))
        .isEqualTo("scale.across[1] 'late' stands at across[0] already");
    assertThat(Outcome.ok(() -> LADDER.withAcross("late", " ")))
        .isEqualTo("scale.across[1] is blank");
  }

  @Example
  void a_level_is_named_with_its_scale() {
    assertThat(LADDER.levelIds()).hasToString("[own:low, own:high]");
  }

  private static Scale scale(Kind kind) {
    return ScaleTest.scale(kind, Level.of("low", "Low"), Level.of("high", "High"));
  }
}
