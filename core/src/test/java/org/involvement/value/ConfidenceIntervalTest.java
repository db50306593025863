package org.involvement.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.involvement.value.ConfidenceInterval.IntervalMethod;
import org.involvement.work.Fast;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Fast
class ConfidenceIntervalTest {
  @Test
  void it_prints_its_ends_its_confidence_and_its_method() {
    assertThat(new ConfidenceInterval(0.41, 0.8, 0.95, IntervalMethod.WILSON))
        .hasToString("0.41 to 0.80 (95 %, wilson)");
    assertThat(new ConfidenceInterval(-1, 3, 0.975, IntervalMethod.CLOPPER_PEARSON))
        .hasToString("-1.00 to 3.00 (97.5 %, clopper-pearson)");
  }

  @Test
  void both_ends_belong_to_it() {
    var interval = new ConfidenceInterval(0.25, 0.5, 0.95, IntervalMethod.WILSON);
    assertThat(interval.contains(0.25)).isTrue();
    assertThat(interval.contains(0.5)).isTrue();
    assertThat(interval.contains(0.2499)).isFalse();
    assertThat(interval.contains(0.5001)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0.5 | 0.4      | 0.95 | confidenceInterval.high 0.4 is below low 0.5
          NaN | 0.4      | 0.95 | confidenceInterval.low NaN is not a finite number
          0.1 | Infinity | 0.95 | confidenceInterval.high Infinity is not a finite number
          0.1 | 0.4      | 1.0  | confidenceInterval.confidence 1.0 is not between 0 and 1
          0.1 | 0.4      | 0.0  | confidenceInterval.confidence 0.0 is not between 0 and 1""")
  void what_is_wrong_is_named(double low, double high, double confidence, String message) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new ConfidenceInterval(low, high, confidence, IntervalMethod.WILSON))
        .withMessage(message);
  }
}
