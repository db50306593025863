package org.involvement.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.involvement.Outcome;
import org.involvement.arbitrary.Values;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartialDateTest {
  private static final String NO_FORM =
      " is not a day, month, year or range of days, such as 2022-02-24, 2022-02, 2022 or"
          + " 2022-02-21..2022-02-27";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2022-02-24             | 2022-02-24 | 2022-02-24 | 2022-02-24
          2022-02                | 2022-02-01 | 2022-02-28 | 2022-02
          2024-02                | 2024-02-01 | 2024-02-29 | 2024-02
          2022                   | 2022-01-01 | 2022-12-31 | 2022
          2022-02-21..2022-02-27 | 2022-02-21 | 2022-02-27 | 2022-02-21..2022-02-27
          2022-02-24..2022-02-24 | 2022-02-24 | 2022-02-24 | 2022-02-24
          2022-02-01..2022-02-28 | 2022-02-01 | 2022-02-28 | 2022-02
          2022-01-01..2022-12-31 | 2022-01-01 | 2022-12-31 | 2022
          2022-01-01..2023-12-31 | 2022-01-01 | 2023-12-31 | 2022-01-01..2023-12-31
          0001                   | 0001-01-01 | 0001-12-31 | 0001
          9999-12                | 9999-12-01 | 9999-12-31 | 9999-12""")
  void parse_reads_a_day_a_month_a_year_and_a_range(
      String text, LocalDate earliest, LocalDate latest, String shortest) {
    PartialDate date = PartialDate.parse(text);
    assertThat(date).isEqualTo(PartialDate.between(earliest, latest)).hasToString(shortest);
  }

  @ParameterizedTest
  @CsvSource({
    "2022-02-30",
    "2022-13",
    "22",
    "2022-2",
    "24.02.2022",
    "2022-02-21/2022-02-27",
    "..2022-02-27",
    "2022-02-21..",
    "2022-02..2022-03",
    "unknown",
    "about 2022"
  })
  void parse_says_which_forms_there_are(String text) {
    assertThatThrownBy(() -> PartialDate.parse(text))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("partialDate '" + text + "'" + NO_FORM)
        .hasCauseInstanceOf(DateTimeException.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2022-02-27..2022-02-21 | partialDate.latest 2022-02-21 is before partialDate.earliest 2022-02-27
          0000                   | partialDate.earliest 0000-01-01 is outside 0001-01-01 to 9999-12-31""")
  void a_range_that_cannot_be_is_refused(String text, String message) {
    assertThat(Outcome.of(() -> PartialDate.parse(text))).isEqualTo(message);
  }

  @Example
  void unknown_is_every_day_and_has_no_form() {
    assertThat(PartialDate.UNKNOWN).hasToString("unknown");
    assertThat(PartialDate.UNKNOWN.isKnown()).isFalse();
    assertThat(PartialDate.UNKNOWN.isExact()).isFalse();
    assertThat(PartialDate.parse("2022").isKnown()).isTrue();
  }

  @Example
  void the_ways_to_make_one_agree() {
    LocalDate day = LocalDate.of(2022, 2, 24);
    assertThat(PartialDate.of(day)).isEqualTo(PartialDate.parse("2022-02-24"));
    assertThat(PartialDate.of(YearMonth.of(2022, 2))).isEqualTo(PartialDate.parse("2022-02"));
    assertThat(PartialDate.of(Year.of(2022))).isEqualTo(PartialDate.parse("2022"));
    assertThat(PartialDate.of(day).exact()).contains(day);
    assertThat(PartialDate.of(Year.of(2022)).exact()).isEmpty();
  }

  @Property
  void parse_reads_what_toString_writes(@ForAll("partialDates") PartialDate date) {
    assertThat(PartialDate.parse(date.toString())).isEqualTo(date);
  }

  @Property
  void order_is_sure_or_possible_as_all_choices_of_days_say(
      @ForAll("shortDates") PartialDate one, @ForAll("shortDates") PartialDate other) {
    boolean all = true;
    boolean some = false;
    for (LocalDate a : days(one)) {
      for (LocalDate b : days(other)) {
        all &= a.isBefore(b);
        some |= a.isBefore(b);
      }
    }
    assertThat(one.isSurelyBefore(other)).isEqualTo(all);
    assertThat(one.canBeBefore(other)).isEqualTo(some);
  }

  @Property
  void the_later_of_two_is_what_all_choices_of_days_give(
      @ForAll("shortDates") PartialDate one, @ForAll("shortDates") PartialDate other) {
    Set<LocalDate> later = new TreeSet<>();
    for (LocalDate a : days(one)) {
      for (LocalDate b : days(other)) {
        later.add(a.isAfter(b) ? a : b);
      }
    }
    assertThat(days(one.laterOf(other))).isEqualTo(List.copyOf(later));
  }

  @Property
  void within_keeps_the_days_that_are_in_both(
      @ForAll("shortDates") PartialDate date, @ForAll("shortDates") PartialDate other) {
    Set<LocalDate> both = new TreeSet<>(days(date));
    both.retainAll(days(other));
    assertThat(date.within(other.earliest(), other.latest()))
        .map(PartialDateTest::days)
        .isEqualTo(both.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(both)));
  }

  private static List<LocalDate> days(PartialDate date) {
    return date.earliest().datesUntil(date.latest().plusDays(1)).toList();
  }

  @Provide
  Arbitrary<PartialDate> partialDates() {
    return Values.partialDates().filter(PartialDate::isKnown);
  }

  @Provide
  Arbitrary<PartialDate> shortDates() {
    return Values.partialDates(LocalDate.of(2022, 2, 20), 12);
  }
}
