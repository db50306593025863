package org.involvement.exchange.tracker;

import java.util.EnumMap;
import java.util.Map;
import org.involvement.exchange.internal.Unmapped;
import org.involvement.exchange.tracker.PiritTracker.Entry;
import org.involvement.form.Shown;
import org.involvement.sheet.CsvProblem;
import org.involvement.sheet.internal.CsvProblems;
import org.involvement.value.Text;

/** What of a tracker could not be taken over, told by row and by the sheet's own headings. */
final class PiritNotes {
  private final PiritTracker tracker;
  private final Map<PiritLoss, CsvProblems> told = new EnumMap<>(PiritLoss.class);

  PiritNotes(PiritTracker tracker) {
    this.tracker = tracker;
  }

  /** What is wrong with a row as a whole. */
  void tellOfRow(PiritLoss loss, Entry entry, String rule) {
    add(loss, new CsvProblem(tracker.file(), entry.row(), "", "the row", rule));
  }

  /** What is wrong with a cell that is filled. */
  void tell(PiritLoss loss, Entry entry, PiritColumn column, String rule) {
    String cell = entry.cell(column).map(Text::value).orElseThrow();
    tell(loss, entry, column, column.holdsWords() ? "the text" : Shown.quoted(cell), rule);
  }

  void tell(PiritLoss loss, Entry entry, PiritColumn column, String value, String rule) {
    add(loss, new CsvProblem(tracker.file(), entry.row(), tracker.heading(column), value, rule));
  }

  /** Says how cells of a column are read, at one of them. */
  void tell(PiritLoss loss, PiritColumn column, ColumnDates.Note note) {
    add(
        loss,
        new CsvProblem(
            tracker.file(),
            note.cell().row(),
            tracker.heading(column),
            Shown.quoted(note.cell().text()),
            note.rule()));
  }

  /** All of it, what weighs most first. */
  void count(Unmapped unmapped) {
    told.forEach((loss, problems) -> unmapped.add(loss.words(), problems));
  }

  private void add(PiritLoss loss, CsvProblem problem) {
    told.computeIfAbsent(loss, first -> new CsvProblems(CsvProblems.MOST)).add(problem);
  }
}
