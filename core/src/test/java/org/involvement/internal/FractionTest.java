package org.involvement.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.involvement.value.InvalidValueException;
import org.involvement.work.Fast;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Fast
class FractionTest {
  @ParameterizedTest
  @CsvSource({"0, 3, 0", "1, 3, 0", "1, 2, 1", "2, 3, 1", "7, 5, 1", "3, 2, 2", "5, 2, 3"})
  void halves_are_rounded_up(long numerator, long denominator, long rounded) {
    assertThat(Fraction.of(numerator, denominator).rounded()).isEqualTo(rounded);
  }

  @Test
  void it_computes_without_rounding() {
    Fraction third = Fraction.of(1, 3);
    assertThat(third.plus(Fraction.of(1, 6)).compareTo(Fraction.of(1, 2))).isZero();
    assertThat(third.times(Fraction.of(3, 1)).compareTo(Fraction.ONE)).isZero();
    assertThat(third.over(Fraction.of(2, 3)).compareTo(Fraction.of(1, 2))).isZero();
    assertThat(third.above(Fraction.of(1, 4)).compareTo(Fraction.of(1, 12))).isZero();
    assertThat(third.above(Fraction.of(1, 2)).isZero()).isTrue();
    assertThat(third.toDouble()).isEqualTo(1.0 / 3);
  }

  @Test
  void nothing_is_divided_by_zero() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Fraction.of(1, 0))
        .withMessage("fraction.denominator 0 is not above 0");
  }
}
