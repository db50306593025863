package org.involvement.value.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.involvement.value.InvalidValueException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A number has one form. */
class DecimalsTest {
  private static final String NINES = "9".repeat(50);

  @ParameterizedTest
  @CsvSource({
    "1E+1, 10",
    "10.0, 10",
    "0.50, 0.5",
    "-1.20E+3, -1200",
    "0E+5, 0",
    "0.000, 0",
    "1E-7, 0.0000001",
    "100, 100"
  })
  void it_is_written_plainly_and_without_trailing_zeros(String number, String plain) {
    BigDecimal made = Decimals.plain(new BigDecimal(number), "x.y");
    assertThat(made.toPlainString()).isEqualTo(plain);
    assertThat(made).isEqualTo(new BigDecimal(plain));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1E+99", "-1E-99", "0E+999999999", "0E-999999999"})
  void a_hundred_digits_are_kept(String number) {
    assertThat(Decimals.plain(new BigDecimal(number), "x.y")).isEqualByComparingTo(number);
    assertThat(Decimals.plain(new BigDecimal(NINES + "." + NINES), "x.y")).hasScaleOf(50);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1E+100", "1E-100", "1E+999999999", "-1E+2147483647", "1E-2147483647"})
  void more_are_refused_before_they_are_written_out(String number) {
    assertThatThrownBy(() -> Decimals.plain(new BigDecimal(number), "x.y"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("x.y " + number + " has more than 100 digits");
  }

  @Property
  void equal_numbers_become_equal_values(
      @ForAll long digits,
      @ForAll @IntRange(min = -70, max = 70) int scale,
      @ForAll @IntRange(max = 20) int zeros) {
    BigDecimal number = new BigDecimal(BigInteger.valueOf(digits), scale);
    BigDecimal same = number.setScale(scale + zeros);
    BigDecimal plain = Decimals.plain(number, "x.y");
    assertThat(Decimals.plain(same, "x.y")).isEqualTo(plain);
    assertThat(plain).isEqualByComparingTo(number);
    assertThat(plain.scale()).isNotNegative();
  }
}
