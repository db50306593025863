package org.involvement.exchange.tracker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.involvement.exchange.tracker.TrackerCause.Fixed;
import org.involvement.work.Fast;
import org.junit.jupiter.api.Test;

@Fast
class ColumnDatesTest {
  @Test
  void one_date_that_has_the_day_first_shows_it_for_the_column() {
    ColumnDates dates = dates("03/02/2024", "soon", "15/01/2024", "5.3.24 09:30", "4/4/2024");
    assertThat(dates.day("03/02/2024")).contains(LocalDate.of(2024, 2, 3));
    assertThat(dates.day("5.3.24 09:30")).contains(LocalDate.of(2024, 3, 5));
    assertThat(said(dates.orderNote()))
        .isEqualTo(
            "row 4: 15/01/2024 has the day first, so 03/02/2024 is read as 3 February 2024 (2"
                + " rows)");
  }

  @Test
  void one_date_that_has_the_month_first_shows_it_likewise() {
    ColumnDates dates = dates("1/16/2024 9:30:12", "3/2/2024 10:00:00");
    assertThat(dates.day("3/2/2024 10:00:00")).contains(LocalDate.of(2024, 3, 2));
    assertThat(said(dates.orderNote()))
        .isEqualTo(
            "row 2: 1/16/2024 9:30:12 has the month first, so 3/2/2024 10:00:00 is read as 2 March"
                + " 2024 (1 row)");
  }

  @Test
  void an_order_that_no_date_depends_on_is_not_reported() {
    assertThat(dates("15/01/2024", "3 February 2024", "4/4/2024").orderNote()).isEmpty();
  }

  @Test
  void a_date_that_is_none_shows_no_order() {
    assertThat(dates("31/04/2024", "03/02/2024").day("03/02/2024")).isEmpty();
  }

  @Test
  void where_dates_show_both_orders_those_that_could_be_two_days_are_not_read() {
    ColumnDates dates = dates("15/01/2024", "1/16/2024", "03/04/2024", "17/01/2024");
    assertThat(dates.day("15/01/2024")).contains(LocalDate.of(2024, 1, 15));
    assertThat(dates.day("1/16/2024")).contains(LocalDate.of(2024, 1, 16));
    assertThat(dates.day("03/04/2024")).isEmpty();
    assertThat(dates.orderNote()).isEmpty();
    assertThat(dates.refusal("03/04/2024", Fixed.NO_DAY).toText())
        .isEqualTo(
            "could be 3 April or 4 March; row 2 has the day first and row 3 has the month first."
                + " Write 3 April 2024 or 2024-04-03.");
  }

  @Test
  void where_no_date_shows_an_order_it_is_said_how_many_rows_depend_on_it_and_what_to_write() {
    ColumnDates one = dates("03/04/2024", "2024-01-15");
    assertThat(one.day("03/04/2024")).isEmpty();
    assertThat(one.refusal("03/04/2024", Fixed.NO_DAY).toText())
        .isEqualTo(
            "could be 3 April or 4 March; no date in the column shows which. Write 3 April 2024 or"
                + " 2024-04-03.");
    assertThat(
            dates("03/04/2024", "05/04/2024", "6/5/24")
                .refusal("05/04/2024", Fixed.NO_DAY)
                .toText())
        .isEqualTo(
            "could be day/month or month/day (3 rows); no date in the column shows which. Write 3"
                + " April 2024 or 2024-04-03.");
  }

  @Test
  void another_cell_is_refused_for_its_own_reason() {
    ColumnDates dates = dates("03/04/2024", "30/02/2024", "soon");
    assertThat(dates.refusal("30/02/2024", Fixed.NO_DAY).toText()).isEqualTo(Fixed.NO_DAY.toText());
    assertThat(dates.refusal("soon", Fixed.NO_DAY).toText()).isEqualTo(Fixed.NO_DAY.toText());
  }

  @Test
  void numbers_of_a_spreadsheet_are_reported_once() {
    ColumnDates dates = dates("2024-01-15", "45310", "45311.5");
    assertThat(dates.day("45311.5")).contains(LocalDate.of(2024, 1, 20));
    assertThat(said(dates.serialNote()))
        .isEqualTo("row 3: 45310 is read as 19 January 2024, as Excel numbers days (2 rows)");
    assertThat(dates("2024-01-15").serialNote()).isEmpty();
  }

  private static String said(Optional<ColumnDates.Note> note) {
    ColumnDates.Note said = note.orElseThrow();
    return "row " + said.cell().row() + ": " + said.cell().text() + " " + said.cause().toText();
  }

  private static ColumnDates dates(String... cells) {
    List<ColumnDates.Cell> column = new ArrayList<>();
    for (String cell : cells) {
      column.add(new ColumnDates.Cell(column.size() + 2, cell));
    }
    return new ColumnDates(column);
  }
}
