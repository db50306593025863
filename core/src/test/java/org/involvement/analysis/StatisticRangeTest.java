package org.involvement.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.involvement.value.InvalidValueException;
import org.involvement.work.Fast;
import org.junit.jupiter.api.Test;

@Fast
class StatisticRangeTest {
  @Test
  void it_prints_one_number_two_or_a_reason() {
    assertThat(StatisticRange.of(0.639)).hasToString("0.64");
    assertThat(StatisticRange.between(0.5, 0.8)).hasToString("0.50 to 0.80");
    assertThat(StatisticRange.atLeast(0.5, "there is no upper end")).hasToString("0.50 or more");
    assertThat(StatisticRange.undefined("nobody came")).hasToString("undefined: nobody came");
  }

  @Test
  void it_is_exact_where_both_ends_are_one_number() {
    assertThat(StatisticRange.of(1).isExact()).isTrue();
    assertThat(StatisticRange.between(1, 1)).isEqualTo(StatisticRange.of(1));
    assertThat(StatisticRange.between(1, 2).isExact()).isFalse();
    assertThat(StatisticRange.between(1, 2).isDefined()).isTrue();
    assertThat(StatisticRange.undefined("nobody came").isExact()).isFalse();
    assertThat(StatisticRange.undefined("nobody came").isDefined()).isFalse();
  }

  @Test
  void ends_that_do_not_fit_are_refused() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> StatisticRange.between(2, 1))
        .withMessage("statisticRange.max 1.0 is below statisticRange.min 2.0");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new StatisticRange(Statistic.undefined("why"), Statistic.of(1)))
        .withMessage("statisticRange.min is missing, though there is a max");
  }
}
