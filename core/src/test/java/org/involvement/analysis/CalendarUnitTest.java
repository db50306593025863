package org.involvement.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.involvement.value.InvalidValueException;
import org.involvement.value.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarUnitTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          MONTH   | 2024-01-01 | 2024-02-29 | 2024-01-01/2024-01-31 2024-02-01/2024-02-29
          MONTH   | 2022-12-31 | 2023-01-01 | 2022-12-31/2022-12-31 2023-01-01/2023-01-01
          QUARTER | 2022-02-22 | 2022-07-01 | 2022-02-22/2022-03-31 2022-04-01/2022-06-30 2022-07-01/2022-07-01
          QUARTER | 2022-10-01 | 2022-12-31 | 2022-10-01/2022-12-31
          YEAR    | 2022-02-22 | 2023-12-31 | 2022-02-22/2022-12-31 2023-01-01/2023-12-31
          YEAR    | 2022-02-22 | 2022-02-22 | 2022-02-22/2022-02-22""")
  void periods_are_of_the_calendar_and_cut_to_both_days(
      CalendarUnit unit, LocalDate first, LocalDate last, String periods) {
    assertThat(unit.between(first, last))
        .isEqualTo(Arrays.stream(periods.split(" ", -1)).map(Period::parse).toList());
  }

  @Property
  void every_day_is_in_exactly_one_of_them(
      @ForAll CalendarUnit unit,
      @ForAll @IntRange(max = 400) int start,
      @ForAll @IntRange(max = 900) int length) {
    LocalDate first = LocalDate.of(2023, 1, 1).plusDays(start);
    LocalDate last = first.plusDays(length);
    List<Period> periods = unit.between(first, last);
    assertThat(periods.get(0).start()).isEqualTo(first);
    assertThat(periods.get(periods.size() - 1).end()).contains(last);
    for (int i = 1; i < periods.size(); i++) {
      assertThat(periods.get(i).start())
          .isEqualTo(periods.get(i - 1).end().orElseThrow().plusDays(1));
      assertThat(periods.get(i).start().getDayOfMonth()).isEqualTo(1);
    }
  }

  @Test
  void the_last_day_is_not_before_the_first() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(
            () -> CalendarUnit.MONTH.between(LocalDate.of(2022, 2, 2), LocalDate.of(2022, 2, 1)))
        .withMessage("period.end 2022-02-01 is before period.start 2022-02-02");
  }
}
