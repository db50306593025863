package org.involvement.exchange.tracker;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.involvement.value.Period;

/**
 * The dates of one column. Where one of them can only have the day first, such as 15/01/2024, all
 * have it first, and 03/02/2024 is 3 February; likewise for the month.
 *
 * <p>If dates of the column prove both orders, or none, those that could be two days are not read.
 */
final class ColumnDates {
  private static final DateTimeFormatter FULL =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);

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

  /** Something to say about a cell, such as 'has the day first'. */
  record Note(Cell cell, String rule) {}

  /** Returns the days that a cell of this column names; empty if it names none. */
  Optional<Period> period(String cell) {
    return WrittenPeriod.parse(cell, order());
  }

  /** Returns the day that a cell of this column names; empty if it names none, or several. */
  Optional<LocalDate> day(String cell) {
    return period(cell).flatMap(WrittenPeriod::day);
  }

  /** Returns why a cell is not read: it could be two days, or else what is given. */
  String refusal(String cell, String otherwise) {
    if (!isAmbiguous(cell)) {
      return otherwise;
    }
    NumberedDate first = WrittenDay.numbered(ambiguous.get(0).text()).orElseThrow();
    LocalDate day = first.dayFirst().orElseThrow();
    LocalDate other = first.monthFirst().orElseThrow();
    return "could be "
        + (ambiguous.size() == 1
            ? SHORT.format(day) + " or " + SHORT.format(other)
            : "day/month or month/day" + rows(ambiguous))
        + "; "
        + (proofs.isEmpty() ? "no date in the column shows which" : bothProofs())
        + ". Write "
        + FULL.format(day)
        + " or "
        + day
        + ".";
  }

  /** Returns the date that shows the order of others; empty if none depends on it. */
  Optional<Note> orderNote() {
    return ambiguous.isEmpty() ? Optional.empty() : order().map(this::orderNote);
  }

  private Note orderNote(DayOrder order) {
    String read = ambiguous.get(0).text();
    return new Note(
        Objects.requireNonNull(proofs.get(order)),
        "has the "
            + order.first()
            + " first, so "
            + read
            + " is read as "
            + FULL.format(day(read).orElseThrow())
            + rows(ambiguous));
  }

  /** Returns the first day that is a number in a spreadsheet; empty if there is none. */
  Optional<Note> serialNote() {
    return serials.stream()
        .findFirst()
        .map(
            first ->
                new Note(
                    first,
                    "is read as "
                        + FULL.format(day(first.text()).orElseThrow())
                        + ", as Excel numbers days"
                        + rows(serials)));
  }

  private Optional<DayOrder> order() {
    return proofs.size() == 1 ? proofs.keySet().stream().findFirst() : Optional.empty();
  }

  private String bothProofs() {
    return proofs.entrySet().stream()
        .map(
            each -> "row " + each.getValue().row() + " has the " + each.getKey().first() + " first")
        .collect(Collectors.joining(" and "));
  }

  private static boolean isAmbiguous(String cell) {
    return WrittenDay.numbered(cell).filter(NumberedDate::isAmbiguous).isPresent();
  }

  private static String rows(List<Cell> cells) {
    return cells.size() == 1 ? " (1 row)" : " (" + cells.size() + " rows)";
  }
}
