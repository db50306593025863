package org.involvement.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.involvement.value.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenPeriodTest {
  @ParameterizedTest
  @CsvSource({
    "2022-03-01, 2022-03-01/2022-03-01",
    "2024-02, 2024-02-01/2024-02-29",
    "2022, 2022-01-01/2022-12-31",
    "2022-03-01/2022-03-03, 2022-03-01/2022-03-03",
    "2022-03-01/.., 2022-03-01/..",
    "1 March 2022, 2022-03-01/2022-03-01",
    "01 mar 2022, 2022-03-01/2022-03-01",
    "1st March 2022, 2022-03-01/2022-03-01",
    "1-Mar-2022, 2022-03-01/2022-03-01",
    "01-Mar-22, 2022-03-01/2022-03-01",
    "15/03/2022, 2022-03-15/2022-03-15",
    "3/15/2022, 2022-03-15/2022-03-15",
    "15.3.2022, 2022-03-15/2022-03-15",
    "5/5/2022, 2022-05-05/2022-05-05",
    "2022-03-01T00:00:00, 2022-03-01/2022-03-01",
    "2022-03-01 09:30, 2022-03-01/2022-03-01",
    "2022-03-01T09:30:00.000Z, 2022-03-01/2022-03-01",
    "Sept 2022, 2022-09-01/2022-09-30",
    "May 2022, 2022-05-01/2022-05-31"
  })
  void days_months_years_and_periods_are_read(String cell, String period) {
    assertThat(WrittenPeriod.parse(cell)).contains(Period.parse(period));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1/3/2022",
        "03/01/2022",
        "2022-3-1",
        "30/02/2022",
        "15/15/2022",
        "0/15/2022",
        "15/03-2022",
        "15/03/22",
        "2022-03-01T",
        "2022-02-30",
        "2022-13",
        "0000",
        "30 Feb 2022",
        "Ma 2022",
        "May 22",
        "1-Mar-222",
        "Marches 2022",
        "spring 2022",
        "2022-03-03/2022-03-01",
        "2022-03-01 to 2022-03-03",
        ""
      })
  void what_leaves_a_doubt_is_no_period(String cell) {
    assertThat(WrittenPeriod.parse(cell)).isEmpty();
  }

  @Test
  void where_two_numbers_may_be_the_month_that_is_why() {
    assertThat(WrittenPeriod.refusal("03/01/2022", "is no day"))
        .isEqualTo("does not show which number is the month: write 2022-03-01 or 1 March 2022");
    assertThat(WrittenPeriod.refusal("30/02/2022", "is no day")).isEqualTo("is no day");
    assertThat(WrittenPeriod.refusal("soon", "is no day")).isEqualTo("is no day");
  }

  @ParameterizedTest
  @CsvSource({
    "2022-03-01/2022-03-01, 2022-03-01",
    "2024-02-01/2024-02-29, 2024-02",
    "2024-02-01/2024-02-28, 2024-02-01/2024-02-28",
    "2022-01-01/2022-12-31, 2022",
    "2022-01-01/2023-12-31, 2022-01-01/2023-12-31",
    "2022-01-01/.., 2022-01-01/.."
  })
  void the_shortest_form_is_written(String period, String cell) {
    assertThat(WrittenPeriod.of(Period.parse(period))).isEqualTo(cell);
  }

  @Property
  void what_is_written_is_read_back(@ForAll("periods") Period period) {
    assertThat(WrittenPeriod.parse(WrittenPeriod.of(period))).contains(period);
  }

  @Provide
  Arbitrary<Period> periods() {
    Arbitrary<LocalDate> starts =
        Arbitraries.longs().between(-700_000, 2_900_000).map(LocalDate::ofEpochDay);
    return Combinators.combine(starts, Arbitraries.integers().between(0, 800).optional())
        .as((start, days) -> new Period(start, days.map(start::plusDays)));
  }
}
