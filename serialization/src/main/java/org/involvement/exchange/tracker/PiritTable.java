package org.involvement.exchange.tracker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.involvement.exchange.internal.Losses;
import org.involvement.exchange.tracker.PiritTracker.Entry;
import org.involvement.json.ReadLimits;
import org.involvement.sheet.InvolvementCsvException;
import org.involvement.sheet.internal.Column;
import org.involvement.sheet.internal.CsvCells;
import org.involvement.sheet.internal.CsvFile;
import org.involvement.sheet.internal.CsvProblems;
import org.involvement.sheet.internal.CsvWriter;
import org.involvement.sheet.internal.Row;
import org.involvement.sheet.internal.SheetTable;
import org.involvement.sheet.internal.TableForm;
import org.involvement.value.Text;

/** The table in which a tracker stands. */
final class PiritTable {
  private static final TableForm FORM =
      TableForm.of(Arrays.stream(PiritColumn.values()).map(PiritTable::column).toList())
          .orOthers(name -> true);

  private PiritTable() {}

  /** The tracker in a file; empty where something is wrong, which is told. */
  static Optional<PiritTracker> read(Path file, ReadLimits limits, CsvProblems problems) {
    return CsvFile.bytes(file, limits, problems)
        .flatMap(bytes -> read(CsvFile.name(file), bytes, limits, problems));
  }

  /** The tracker in a file that is in memory. */
  static Optional<PiritTracker> read(
      String name, byte[] bytes, ReadLimits limits, CsvProblems problems) {
    try {
      Optional<PiritSheet> found = PiritSheet.of(name, bytes, limits);
      if (found.isPresent()) {
        PiritHeader.check(name, found.get().lines().get(0), problems);
        return problems.isEmpty()
            ? FORM.read(name, found.get().table(), problems)
                .map(table -> tracker(table, found.get(), problems))
            : Optional.empty();
      }
      tellWhatIsMissing(name, CsvCells.read(name, PiritSheet.cells(bytes), limits), problems);
    } catch (InvolvementCsvException e) {
      problems.add(e.problem());
    }
    return Optional.empty();
  }

  private static void tellWhatIsMissing(
      String name, List<CsvCells.Line> lines, CsvProblems problems) {
    CsvCells.Line first = lines.get(0);
    if (first.cells().stream().anyMatch(cell -> PiritHeadings.column(cell).isPresent())) {
      PiritHeader.check(name, first, problems);
    }
    if (problems.isEmpty()) {
      problems.add(PiritSheet.withoutHeadings(name, first));
    }
  }

  static void write(List<Entry> entries, CsvWriter out) throws IOException {
    out.row(Arrays.stream(PiritColumn.values()).map(PiritColumn::header).toList());
    for (Entry entry : entries) {
      out.row(
          Arrays.stream(PiritColumn.values())
              .map(column -> entry.cell(column).map(Text::value).orElse(""))
              .toList());
    }
  }

  private static PiritTracker tracker(SheetTable table, PiritSheet sheet, CsvProblems problems) {
    Losses losses = new Losses();
    losses.add(TrackerLoss.ROWS_ABOVE, sheet.rowsAbove());
    losses.add(sheet.controls());
    losses.add(TrackerLoss.SHORT_ROWS, sheet.shortRows());
    List<String> others =
        table.columns().stream()
            .filter(name -> !FORM.has(name) && isFilled(table, name))
            .sorted()
            .toList();
    losses.add(new UnknownColumns(others, missing(table)), others.size());
    List<Entry> entries = table.map(problems, PiritTable::entry);
    List<Integer> empty =
        entries.stream().filter(entry -> entry.cells().isEmpty()).map(Entry::row).toList();
    losses.add(new EmptyRows(empty), empty.size());
    return new PiritTracker(
        table.file(),
        entries.stream().filter(entry -> !entry.cells().isEmpty()).toList(),
        losses.list(),
        sheet.headings());
  }

  private static boolean isFilled(SheetTable table, String column) {
    return table.rows().stream().anyMatch(row -> !row.cell(column).isBlank());
  }

  private static List<PiritColumn> missing(SheetTable table) {
    return Arrays.stream(PiritColumn.values())
        .filter(column -> !table.columns().contains(column.header()))
        .toList();
  }

  private static Entry entry(Row row) {
    Map<PiritColumn, Text> cells = new EnumMap<>(PiritColumn.class);
    for (PiritColumn column : PiritColumn.values()) {
      if (!row.cell(column.header()).isBlank()) {
        cells.put(column, row.words(column.header()));
      }
    }
    return new Entry(row.number(), cells);
  }

  private static Column column(PiritColumn column) {
    return new Column(column.header(), column.isRequired(), column.holdsWords());
  }
}
