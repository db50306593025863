package org.involvement.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.involvement.Outcome;
import org.involvement.arbitrary.Values;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2022-02-22/2022-06-30 | 2022-02-22/2022-06-30
          2022-02-22/2022-02-22 | 2022-02-22/2022-02-22
          2022-02-22/2022-02-21 | period.end 2022-02-21 is before period.start 2022-02-22
          2022-02-22/..         | 2022-02-22/..
          ../2022-02-22         | period '../2022-02-22' holds '..', which is not a date
          2024-02-29/..         | 2024-02-29/..
          2022-02-29/..         | period '2022-02-29/..' holds '2022-02-29', which is not a date
          2022-02-22            | period '2022-02-22' is not START/END
          2022-02-22/           | period '2022-02-22/' holds '', which is not a date
          ""                    | period is not START/END
          2022-02-22/../..      | period '2022-02-22/../..' is not START/END
          2022-2-22/..          | period '2022-2-22/..' holds '2022-2-22', which is not a date
          0001-01-01/9999-12-31 | 0001-01-01/9999-12-31
          0000-12-31/..         | period.start 0000-12-31 is outside 0001-01-01 to 9999-12-31
          2022-02-22/+10000-01-01 | period.end +10000-01-01 is outside 0001-01-01 to 9999-12-31""")
  void parse_reads_start_and_end(String text, String outcome) {
    assertThat(Outcome.of(() -> Period.parse(text))).isEqualTo(outcome);
  }

  @Example
  void a_part_that_is_no_date_keeps_its_cause() {
    assertThatThrownBy(() -> Period.parse("2022-02-29/.."))
        .hasCauseInstanceOf(DateTimeParseException.class);
  }

  @Example
  void the_ways_to_make_one_agree() {
    LocalDate day = LocalDate.of(2022, 2, 22);
    assertThat(Period.on(day))
        .isEqualTo(Period.between(day, day))
        .hasToString("2022-02-22/2022-02-22");
    assertThat(Period.since(day)).isEqualTo(Period.builder().start(day).build());
  }

  @Property
  void both_ends_belong_to_it_and_the_days_beside_them_do_not(@ForAll("periods") Period period) {
    assertThat(period.contains(period.start())).isTrue();
    assertThat(period.contains(period.start().minusDays(1))).isFalse();
    LocalDate last = period.end().orElse(LocalDate.MAX.minusDays(1));
    assertThat(period.contains(last)).isTrue();
    assertThat(period.contains(last.plusDays(1))).isEqualTo(period.end().isEmpty());
  }

  @Provide
  Arbitrary<Period> periods() {
    return Values.periods();
  }
}
