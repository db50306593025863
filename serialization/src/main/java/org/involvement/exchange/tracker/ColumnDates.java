package org.involvement.exchange.tracker;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.involvement.value.Period;

/**
 * The dates of one column. Where one of them can only have the day first, such as 15/01/2024, all
 * have it first, and 03/02/2024 is 3 February; likewise for the month.
 *
 * <p>If dates of the column prove both orders, or none, those that could be two days are not read.
 */
final class ColumnDates {
  private final Map<DayOrder, Cell> proofs = new EnumMap<>(DayOrder.class);
  private final List<Cell> ambiguous;
  private final List<Cell> serials;

  /**
   * Looks at all cells of a column.
   *
   * @param cells those that are filled, from the top
   */
  ColumnDates(List<Cell> cells) {
    for (Cell cell : cells) {
      WrittenDay.numbered(cell.text())
          .flatMap(NumberedDate::order)
          .ifPresent(order -> proofs.putIfAbsent(order, cell));
    }
    ambiguous = cells.stream().filter(cell -> isAmbiguous(cell.text())).toList();
    serials = cells.stream().filter(cell -> WrittenDay.serial(cell.text()).isPresent()).toList();
  }

  /**
   * One cell of the column.
   *
   * @param row the row as a spreadsheet counts
   */
  record Cell(int row, String text) {}

  /** How cells are read, at one of them. */
  record Note(Cell cell, TrackerCause cause) {}

  /** Returns the days that a cell of this column names; empty if it names none. */
  Optional<Period> period(String cell) {
    return WrittenPeriod.parse(cell, order());
  }

  /** Returns the day that a cell of this column names; empty if it names none, or several. */
  Optional<LocalDate> day(String cell) {
    return period(cell).flatMap(WrittenPeriod::day);
  }

  /** Returns why a cell is not read: it could be two days, or else what is given. */
  TrackerCause refusal(String cell, TrackerCause otherwise) {
    if (!isAmbiguous(cell)) {
      return otherwise;
    }
    NumberedDate first = WrittenDay.numbered(ambiguous.get(0).text()).orElseThrow();
    Map<DayOrder, Integer> rows = new EnumMap<>(DayOrder.class);
    proofs.forEach((order, proof) -> rows.put(order, proof.row()));
    return new TrackerCause.UnknownOrder(
        first.dayFirst().orElseThrow(), first.monthFirst().orElseThrow(), ambiguous.size(), rows);
  }

  /** Returns the date that shows the order of others; empty if none depends on it. */
  Optional<Note> orderNote() {
    return ambiguous.isEmpty() ? Optional.empty() : order().map(this::orderNote);
  }

  private Note orderNote(DayOrder order) {
    String read = ambiguous.get(0).text();
    return new Note(
        Objects.requireNonNull(proofs.get(order)),
        new TrackerCause.KnownOrder(order, read, day(read).orElseThrow(), ambiguous.size()));
  }

  /** Returns the first day that is a number in a spreadsheet; empty if there is none. */
  Optional<Note> serialNote() {
    return serials.stream()
        .findFirst()
        .map(
            first ->
                new Note(
                    first,
                    new TrackerCause.NumberedDay(day(first.text()).orElseThrow(), serials.size())));
  }

  private Optional<DayOrder> order() {
    return proofs.size() == 1 ? proofs.keySet().stream().findFirst() : Optional.empty();
  }

  private static boolean isAmbiguous(String cell) {
    return WrittenDay.numbered(cell).filter(NumberedDate::isAmbiguous).isPresent();
  }
}
