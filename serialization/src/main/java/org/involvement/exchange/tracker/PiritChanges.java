package org.involvement.exchange.tracker;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.involvement.exchange.tracker.PiritTracker.Entry;
import org.involvement.exchange.tracker.TrackerCause.Fixed;
import org.involvement.feedback.Change;
import org.involvement.value.Basis;
import org.involvement.value.ChangeId;
import org.involvement.value.Text;

/** What changed by a row, where it says that. */
final class PiritChanges {
  /** The beginning of a decision that takes nothing up; the words are our own judgement. */
  private static final Pattern NOT_TAKEN_UP =
      Pattern.compile(
          "(not (accepted|adopted|agreed|approved|feasible|implemented|in scope|possible|supported"
              + "|taken|upheld|within)|reject|declin|refus|dismiss|defer|postpone|on hold"
              + "|out of scope|outside|beyond|already).*");

  private final LocalDate asOf;
  private final PiritDates dates;
  private final PiritNotes notes;

  PiritChanges(LocalDate asOf, PiritDates dates, PiritNotes notes) {
    this.asOf = asOf;
    this.dates = dates;
    this.notes = notes;
  }

  /** The change of a row; empty where it names none, or one after the as-of day. */
  Optional<Change> of(Entry entry) {
    Optional<Text> changed = entry.cell(PiritColumn.CHANGED);
    boolean none = namesNone(entry);
    boolean refused = isRefused(entry);
    Optional<LocalDate> day = dates.day(entry, PiritColumn.CHANGED_ON);
    if (day.filter(changedOn -> changedOn.isAfter(asOf)).isPresent()) {
      notes.tell(
          TrackerLoss.LATER_DAY, entry, PiritColumn.CHANGED_ON, new TrackerCause.LaterChange(asOf));
      return Optional.empty();
    }
    if (changed.isPresent() && !none && !refused) {
      return Optional.of(
          Change.builder()
              .id(ChangeId.of(PiritProgramme.id(entry)))
              .description(changed.get())
              .hoped(entry.cell(PiritColumn.HOPED))
              .whyItMatters(entry.cell(PiritColumn.WHY_IT_MATTERS))
              .basis(Basis.ORGANISATION)
              .build());
    }
    if (none) {
      notes.tell(TrackerLoss.NO_CHANGE, entry, PiritColumn.CHANGED, Fixed.NO_CHANGE);
    } else if (changed.isPresent()) {
      notes.tell(TrackerLoss.NO_CHANGE, entry, PiritColumn.CHANGED, Fixed.NOTHING_TAKEN_UP);
    }
    for (PiritColumn column : List.of(PiritColumn.WHY_IT_MATTERS, PiritColumn.CHANGED_ON)) {
      if (entry.cell(column).isPresent() && !namesNone(entry, column)) {
        notes.tell(TrackerLoss.ON_NO_CHANGE, entry, column, Fixed.ON_NO_CHANGE);
      }
    }
    return Optional.empty();
  }

  /** Whether it is said that nothing changed, or not known whether something did. */
  static boolean namesNone(Entry entry) {
    return namesNone(entry, PiritColumn.CHANGED);
  }

  /**
   * Whether the decision of a row is that nothing follows from it, so that its outcome is an
   * answer. A row that also says when something changed does say that something did.
   */
  private static boolean isRefused(Entry entry) {
    return entry.cell(PiritColumn.DECIDED).filter(text -> isRefusal(text.value())).isPresent()
        && (entry.cell(PiritColumn.CHANGED_ON).isEmpty()
            || namesNone(entry, PiritColumn.CHANGED_ON));
  }

  private static boolean isRefusal(String decision) {
    return NOT_TAKEN_UP.matcher(PiritHeadings.plain(decision)).matches()
        && NoChange.isSaidIn(decision);
  }

  private static boolean namesNone(Entry entry, PiritColumn column) {
    return entry.cell(column).filter(text -> NoChange.isSaidIn(text.value())).isPresent();
  }
}
