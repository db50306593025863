package org.involvement.csv;

import org.involvement.csv.PiritTracker.Entry;
import org.involvement.form.Shown;
import org.involvement.value.Text;

/** What of a tracker could not be taken over, told by row and by the sheet's own headings. */
final class PiritNotes {
  private final PiritTracker tracker;
  private final Unmapped unmapped;

  PiritNotes(PiritTracker tracker, Unmapped unmapped) {
    this.tracker = tracker;
    this.unmapped = unmapped;
  }

  /** What is wrong with a row as a whole. */
  void tellOfRow(String reason, Entry entry, String rule) {
    unmapped.add(reason, new CsvProblem(tracker.file(), entry.row(), "", "the row", rule));
  }

  /** What is wrong with a cell that is filled. */
  void tell(String reason, Entry entry, PiritColumn column, String rule) {
    String cell = entry.cell(column).map(Text::value).orElseThrow();
    tell(reason, entry, column, column.holdsWords() ? "the text" : Shown.quoted(cell), rule);
  }

  void tell(String reason, Entry entry, PiritColumn column, String value, String rule) {
    unmapped.add(
        reason, new CsvProblem(tracker.file(), entry.row(), tracker.heading(column), value, rule));
  }
}
