package org.involvement.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.OptionalDouble;
import org.involvement.value.InvalidValueException;
import org.involvement.work.Fast;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Fast
class StatisticTest {
  @Test
  void it_prints_the_number_or_the_reason() {
    assertThat(Statistic.of(0.8249)).hasToString("0.82");
    assertThat(Statistic.undefined("nobody answered")).hasToString("undefined: nobody answered");
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void what_is_no_number_is_refused(double value) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Statistic.of(value))
        .withMessage("statistic.value " + value + " is not a finite number");
  }

  @Test
  void it_has_a_number_or_a_reason_and_never_both() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new Statistic(OptionalDouble.of(1), "why"))
        .withMessage("statistic needs either a value or a reason");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Statistic.undefined(" "))
        .withMessage("statistic needs either a value or a reason");
  }

  @Test
  void what_is_left_out_is_at_least_one_item() {
    assertThat(new LeftOut("the day is not known", 3)).hasToString("3: the day is not known");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new LeftOut("the day is not known", 0))
        .withMessage("leftOut.items 0 is below 1");
  }
}
