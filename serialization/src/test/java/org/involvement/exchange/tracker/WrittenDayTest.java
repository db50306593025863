package org.involvement.exchange.tracker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDayTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2022-03-01              | 2022-03-01
          2022/03/01              | 2022-03-01
          2022/3/1                | 2022-03-01
          2022-3-1                | 2022-03-01
          2022.03.01              | 2022-03-01
          1 March 2022            | 2022-03-01
          01 mar 2022             | 2022-03-01
          1st March 2022          | 2022-03-01
          15th January 2024       | 2024-01-15
          15 January 2024         | 2024-01-15
          15 Jan. 2024            | 2024-01-15
          15 Jan 24               | 2024-01-15
          15-Jan-24               | 2024-01-15
          15/Jan/2024             | 2024-01-15
          1-Mar-2022              | 2022-03-01
          15/03/2022              | 2022-03-15
          3/15/2022               | 2022-03-15
          15.3.2022               | 2022-03-15
          15-03-2022              | 2022-03-15
          15.01.24                | 2024-01-15
          15/01/24                | 2024-01-15
          5/5/2022                | 2022-05-05
          29/02/2024              | 2024-02-29
          '15\u00a0January\u00a02024' | 2024-01-15
          """)
  void whole_days_are_read(String cell, LocalDate day) {
    assertThat(day(cell)).contains(day);
  }

  /** As Microsoft Forms, Google Forms, Consul, Decidim, databases and spreadsheets write them. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1/16/2024 9:30:12           | 2024-01-16
          1/16/24 9:30                | 2024-01-16
          1/16/2024 9:30:12 PM        | 2024-01-16
          16/01/2024, 21:30:12        | 2024-01-16
          2024/01/17 9:30:12 am GMT   | 2024-01-17
          2024/07/17 9:30:12 pm GMT+1 | 2024-07-17
          2024/07/17 9:30:12 p.m. BST | 2024-07-17
          17/01/2024 09:30            | 2024-01-17
          17-Jan-24 09:30             | 2024-01-17
          2025-02-14 08:33:39 +0100   | 2025-02-14
          2025-02-14 23:33:39 -05:00  | 2025-02-14
          2022-05-20 09:00:00 UTC     | 2022-05-20
          2022-03-01T00:00:00         | 2022-03-01
          2022-03-01 09:30            | 2022-03-01
          2022-03-01T09:30:00.000Z    | 2022-03-01
          2022-03-01T09:30:00+01:00   | 2022-03-01
          """)
  void the_time_of_day_is_not_kept(String cell, LocalDate day) {
    assertThat(day(cell)).contains(day);
  }

  /** By Python 3.11.7: {@code datetime.date(1899, 12, 30) + datetime.timedelta(45310)}. */
  @ParameterizedTest
  @CsvSource({
    "45310, 2024-01-19",
    "45310.395972, 2024-01-19",
    "45292, 2024-01-01",
    "45351, 2024-02-29",
    "36526, 2000-01-01",
    "25204, 1969-01-01",
    "61727, 2068-12-30",
  })
  void a_number_of_five_digits_is_a_day_of_a_spreadsheet(String cell, LocalDate day) {
    assertThat(day(cell)).contains(day);
    assertThat(WrittenDay.serial(cell)).contains(day);
  }

  /** By Python 3.11.7, which follows POSIX: {@code datetime.strptime("15.01.68", "%d.%m.%y")}. */
  @ParameterizedTest
  @CsvSource({
    "15.01.68, 2068-01-15",
    "15.01.69, 1969-01-15",
    "15 Jan 99, 1999-01-15",
    "15 Jan 00, 2000-01-15"
  })
  void a_year_of_two_digits_is_of_1969_to_2068(String cell, LocalDate day) {
    assertThat(day(cell)).contains(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1/3/2022",
        "03/01/2022",
        "03.01.22",
        "3/1/2022 9:30:12",
        "30/02/2022",
        "15/15/2022",
        "0/15/2022",
        "15/01/0000",
        "0000-03-01",
        "15/03-2022",
        "24-01-15",
        "15-01-24",
        "2022-03-01T",
        "2022-02-30",
        "2022-03-01 25:00",
        "2022-03-01 9 am",
        "2022 09:30",
        "March 2022 09:30",
        "30 Feb 2022",
        "15 Ma 2022",
        "1-Mar-222",
        "1 Marches 2022",
        "March 2022",
        "May 22",
        "2022",
        "2022-03",
        "1234",
        "25203",
        "62093",
        "453100",
        "2022-03-01/2022-03-03",
        "2022-03-01 to 2022-03-03",
        "w/c 3 June 2024",
        "TBC",
        ""
      })
  void what_is_no_whole_day_or_could_be_two_is_not_read(String cell) {
    assertThat(day(cell)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "03/02/2024, 2024-02-03, 2024-03-02",
    "03.02.24, 2024-02-03, 2024-03-02",
    "3/2/2024 9:30:12, 2024-02-03, 2024-03-02",
    "15/01/2024, 2024-01-15, 2024-01-15",
    "1/15/2024, 2024-01-15, 2024-01-15",
  })
  void an_order_decides_where_both_numbers_could_be_the_month(
      String cell, LocalDate dayFirst, LocalDate monthFirst) {
    assertThat(WrittenDay.parse(cell, Optional.of(DayOrder.DAY_FIRST))).contains(dayFirst);
    assertThat(WrittenDay.parse(cell, Optional.of(DayOrder.MONTH_FIRST))).contains(monthFirst);
  }

  @Property
  void a_day_is_ambiguous_exactly_if_both_numbers_differ_and_could_be_months(
      @ForAll("days") LocalDate day) {
    String cell = day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
    boolean twoDays = day.getDayOfMonth() <= 12 && day.getDayOfMonth() != day.getMonthValue();
    assertThat(day(cell)).isEqualTo(twoDays ? Optional.empty() : Optional.of(day));
    assertThat(WrittenDay.parse(cell, Optional.of(DayOrder.DAY_FIRST))).contains(day);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs().between(-350_000, 2_900_000).map(LocalDate::ofEpochDay);
  }

  private static Optional<LocalDate> day(String cell) {
    return WrittenDay.parse(cell, Optional.empty());
  }
}
