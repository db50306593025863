package org.involvement.exchange.tracker;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.involvement.exchange.tracker.PiritTracker.Entry;
import org.involvement.value.Period;
import org.involvement.value.Text;

/** The dates of a tracker, each read as its whole column is. */
final class PiritDates {
  private final Map<PiritColumn, ColumnDates> columns = new EnumMap<>(PiritColumn.class);

  PiritDates(PiritTracker tracker) {
    Stream.of(
            PiritColumn.WHEN,
            PiritColumn.DECIDED_ON,
            PiritColumn.FED_BACK_ON,
            PiritColumn.CHANGED_ON)
        .forEach(column -> columns.put(column, new ColumnDates(cells(tracker, column))));
  }

  /** Returns the days in a cell; empty if it names none. */
  Optional<Period> period(Entry entry, PiritColumn column) {
    return entry.cell(column).map(Text::value).flatMap(of(column)::period);
  }

  /** Returns the day in a cell; empty if it names none, or several. */
  Optional<LocalDate> day(Entry entry, PiritColumn column) {
    return entry.cell(column).map(Text::value).flatMap(of(column)::day);
  }

  /** Returns why a filled cell is not read. */
  TrackerCause refusal(Entry entry, PiritColumn column, TrackerCause otherwise) {
    return of(column).refusal(entry.cell(column).orElseThrow().value(), otherwise);
  }

  /** Adds notes on how days are read, at most one of a kind for each column. */
  void tell(PiritNotes notes) {
    columns.forEach(
        (column, dates) -> {
          dates.orderNote().ifPresent(note -> notes.tell(TrackerLoss.DAY_ORDER, column, note));
          dates.serialNote().ifPresent(note -> notes.tell(TrackerLoss.DAY_NUMBER, column, note));
        });
  }

  private ColumnDates of(PiritColumn column) {
    return Objects.requireNonNull(columns.get(column));
  }

  private static List<ColumnDates.Cell> cells(PiritTracker tracker, PiritColumn column) {
    return tracker.entries().stream()
        .flatMap(
            entry ->
                entry.cell(column).stream()
                    .map(cell -> new ColumnDates.Cell(entry.row(), cell.value())))
        .toList();
  }
}
