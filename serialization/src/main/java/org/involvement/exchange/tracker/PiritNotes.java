package org.involvement.exchange.tracker;

import java.util.EnumMap;
import java.util.Map;
import org.involvement.exchange.LossCause;
import org.involvement.exchange.LossPlace;
import org.involvement.exchange.internal.Losses;
import org.involvement.exchange.tracker.PiritTracker.Entry;
import org.involvement.form.ShownValue;
import org.involvement.value.Text;

/** What of a tracker could not be taken over, told by row and by the sheet's own headings. */
final class PiritNotes {
  private final PiritTracker tracker;
  private final Map<TrackerLoss, Losses> told = new EnumMap<>(TrackerLoss.class);

  PiritNotes(PiritTracker tracker) {
    this.tracker = tracker;
  }

  /** What is wrong with a row as a whole. */
  void tellOfRow(TrackerLoss loss, Entry entry, LossCause cause) {
    add(loss, new LossPlace(loss, tracker.file(), entry.row(), "", "the row", cause));
  }

  /** What is wrong with a cell that is filled. */
  void tell(TrackerLoss loss, Entry entry, PiritColumn column, LossCause cause) {
    String cell = entry.cell(column).map(Text::value).orElseThrow();
    tell(loss, entry, column, column.holdsWords() ? "the text" : ShownValue.quoted(cell), cause);
  }

  void tell(TrackerLoss loss, Entry entry, PiritColumn column, String value, LossCause cause) {
    add(
        loss,
        new LossPlace(loss, tracker.file(), entry.row(), tracker.heading(column), value, cause));
  }

  /** Says how cells of a column are read, at one of them. */
  void tell(TrackerLoss loss, PiritColumn column, ColumnDates.Note note) {
    add(
        loss,
        new LossPlace(
            loss,
            tracker.file(),
            note.cell().row(),
            tracker.heading(column),
            ShownValue.quoted(note.cell().text()),
            note.cause()));
  }

  /** Adds all of it, the most important first. */
  void addTo(Losses losses) {
    told.values().forEach(losses::addAll);
  }

  private void add(TrackerLoss loss, LossPlace place) {
    told.computeIfAbsent(loss, first -> new Losses()).add(place);
  }
}
