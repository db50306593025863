package org.involvement.exchange.tracker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.involvement.value.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenPeriodTest {
  @ParameterizedTest
  @CsvSource({
    "2022-03-01, 2022-03-01/2022-03-01",
    "2022-03-01 09:30, 2022-03-01/2022-03-01",
    "1 March 2022, 2022-03-01/2022-03-01",
    "15/03/2022, 2022-03-15/2022-03-15",
    "15/03/22, 2022-03-15/2022-03-15",
    "2024-02, 2024-02-01/2024-02-29",
    "2022, 2022-01-01/2022-12-31",
    "2022-03-01/2022-03-03, 2022-03-01/2022-03-03",
    "2022-03-01/.., 2022-03-01/..",
    "Sept 2022, 2022-09-01/2022-09-30",
    "Sept. 2022, 2022-09-01/2022-09-30",
    "Mar-2022, 2022-03-01/2022-03-31",
    "May 2022, 2022-05-01/2022-05-31"
  })
  void days_months_years_and_periods_are_read(String cell, String period) {
    assertThat(parsed(cell)).contains(Period.parse(period));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1/3/2022",
        "2022-1",
        "2022/23",
        "2022-13",
        "0000",
        "2022-02-30",
        "Ma 2022",
        "May 22",
        "Mar-22",
        "Marches 2022",
        "spring 2022",
        "2022-03-03/2022-03-01",
        "2022-03-01 to 2022-03-03",
        ""
      })
  void what_leaves_a_doubt_is_no_period(String cell) {
    assertThat(parsed(cell)).isEmpty();
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
    assertThat(parsed(WrittenPeriod.of(period))).contains(period);
  }

  @Provide
  Arbitrary<Period> periods() {
    Arbitrary<LocalDate> starts =
        Arbitraries.longs().between(-700_000, 2_900_000).map(LocalDate::ofEpochDay);
    return Combinators.combine(starts, Arbitraries.integers().between(0, 800).optional())
        .as((start, days) -> new Period(start, days.map(start::plusDays)));
  }

  private static Optional<Period> parsed(String cell) {
    return WrittenPeriod.parse(cell, Optional.empty());
  }
}
