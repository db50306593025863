package org.involvement.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.involvement.Outcome;
import org.involvement.arbitrary.Values;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0       | 1       | [0.00, 1.00]
          0.412   | 0.8     | [0.41, 0.80]
          0.5     | 0.5     | [0.50, 0.50]
          0.5     | 0.4     | bounds.high 0.4 is below bounds.low 0.5
          -0.01   | 0.5     | bounds.low -0.01 is not a number from 0 to 1
          0.5     | 1.01    | bounds.high 1.01 is not a number from 0 to 1
          NaN     | 0.5     | bounds.low NaN is not a number from 0 to 1
          0.5     | NaN     | bounds.high NaN is not a number from 0 to 1
          0       | Infinity | bounds.high Infinity is not a number from 0 to 1""")
  void both_ends_are_scores_in_order(double low, double high, String outcome) {
    assertThat(Outcome.of(() -> Bounds.of(low, high))).isEqualTo(outcome);
  }

  @Example
  void safe_bounds_say_so_and_no_locale_changes_the_digits() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      assertThat(new Bounds(0.25, 0.5, false)).hasToString("[0.25, 0.50] safe");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Property
  void both_ends_belong_to_it_and_scores_beside_them_do_not(@ForAll("bounds") Bounds bounds) {
    assertThat(bounds.contains(bounds.low())).isTrue();
    assertThat(bounds.contains(bounds.high())).isTrue();
    assertThat(bounds.contains(Math.nextDown(bounds.low()))).isFalse();
    assertThat(bounds.contains(Math.nextUp(bounds.high()))).isFalse();
    assertThat(bounds.low() + bounds.width()).isCloseTo(bounds.high(), within(1e-15));
  }

  @Property
  void a_known_score_has_no_width(@ForAll("bounds") Bounds bounds) {
    assertThat(Bounds.at(bounds.low()).width()).isZero();
    assertThat(Bounds.at(bounds.low()).exact()).isTrue();
  }

  @Provide
  Arbitrary<Bounds> bounds() {
    return Values.bounds();
  }
}
