package org.involvement.exchange.tracker;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.involvement.exchange.internal.ImportedSteps;
import org.involvement.exchange.tracker.PiritTracker.Entry;
import org.involvement.exchange.tracker.TrackerCause.Fixed;
import org.involvement.feedback.Audience;
import org.involvement.feedback.Contribution;
import org.involvement.feedback.Disposition;
import org.involvement.feedback.Feedback;
import org.involvement.feedback.Step;
import org.involvement.value.ChangeId;
import org.involvement.value.PartialDate;
import org.involvement.value.Text;

/** What was decided and done in a row, where the columns of ours say it. */
final class PiritSteps {
  static final String DISPOSITIONS =
      Arrays.stream(Disposition.values()).map(PiritRows::words).collect(Collectors.joining(", "));

  /** Our own judgement of what people write in their place. */
  private static final Map<String, String> OTHER_WORDS =
      Map.ofEntries(
          Map.entry("accepted", "agreed"),
          Map.entry("partly", "partly agreed"),
          Map.entry("agreed in part", "partly agreed"),
          Map.entry("partly accepted", "partly agreed"),
          Map.entry("partially accepted", "partly agreed"),
          Map.entry("accepted in part", "partly agreed"),
          Map.entry("not accepted", "not agreed"),
          Map.entry("rejected", "not agreed"),
          Map.entry("declined", "not agreed"),
          Map.entry("postponed", "deferred"),
          Map.entry("already so", "already in place"),
          Map.entry("out of scope", "outside remit"));

  private final PiritTracker tracker;
  private final LocalDate asOf;
  private final PiritDates dates;
  private final PiritNotes notes;

  PiritSteps(PiritTracker tracker, LocalDate asOf, PiritDates dates, PiritNotes notes) {
    this.tracker = tracker;
    this.asOf = asOf;
    this.dates = dates;
    this.notes = notes;
  }

  /** The same with what was decided, where that and its day are said. */
  Contribution decided(Contribution contribution, Entry entry) {
    Optional<Text> what = entry.cell(PiritColumn.DECIDED);
    Optional<Text> on = entry.cell(PiritColumn.DECIDED_ON);
    Optional<Disposition> disposition = what.map(Text::value).flatMap(PiritSteps::disposition);
    Optional<LocalDate> day = dates.day(entry, PiritColumn.DECIDED_ON);
    if (disposition.isPresent() && day.isPresent()) {
      Step step =
          new Step.Decided(
              PartialDate.of(day.get()), disposition.get(), Optional.empty(), Optional.empty());
      return plus(contribution, step, entry, PiritColumn.DECIDED_ON);
    }
    if (what.isPresent() && disposition.isEmpty()) {
      notes.tell(TrackerLoss.DECISION, entry, PiritColumn.DECIDED, Fixed.NO_DECISION);
    } else if (on.isPresent() && day.isEmpty()) {
      notes.tell(
          TrackerLoss.DECISION,
          entry,
          PiritColumn.DECIDED_ON,
          noDay(entry, PiritColumn.DECIDED_ON));
    } else if (what.isPresent()) {
      notes.tell(TrackerLoss.DECISION, entry, PiritColumn.DECIDED, Fixed.NO_DAY_DECIDED);
    } else if (on.isPresent()) {
      notes.tell(TrackerLoss.DECISION, entry, PiritColumn.DECIDED_ON, Fixed.NOTHING_DECIDED);
    }
    return contribution;
  }

  /**
   * The same with the day on which decision and reason were fed back, where that is said. A tracker
   * does not say that each was told alone, so it was their group.
   *
   * <p>Without a decision by that day it is no answer that can be recorded. People did hear on that
   * day how the work goes on, which needs no decision and counts as no answer: so nobody is said to
   * wait who was told.
   */
  Contribution fedBack(Contribution contribution, Entry entry) {
    PiritColumn column = PiritColumn.FED_BACK_ON;
    Optional<LocalDate> day = dates.day(entry, column);
    if (day.isPresent()) {
      boolean decided = isDecidedBy(day.get(), contribution);
      Feedback what = decided ? Feedback.DECISION_AND_REASON : Feedback.PROGRESS;
      Step step =
          new Step.FedBack(
              PartialDate.of(day.get()), what, Audience.GROUP, Optional.empty(), Optional.empty());
      Contribution told = plus(contribution, step, entry, column);
      if (!decided && !told.equals(contribution)) {
        notes.tell(
            TrackerLoss.FEEDBACK, entry, column, new TrackerCause.NoAnswerYet(needsDecision()));
      }
      return told;
    }
    if (entry.cell(column).isPresent()) {
      notes.tell(TrackerLoss.FEEDBACK, entry, column, noDay(entry, column));
    }
    return contribution;
  }

  /** The same with its change, where the day of that is said. */
  Contribution actedOn(Contribution contribution, Entry entry) {
    Optional<LocalDate> day = dates.day(entry, PiritColumn.CHANGED_ON);
    if (day.isPresent()) {
      Step step =
          new Step.ActedOn(PartialDate.of(day.get()), ChangeId.of(PiritProgramme.id(entry)));
      return plus(contribution, step, entry, PiritColumn.CHANGED_ON);
    }
    if (entry.cell(PiritColumn.CHANGED_ON).isPresent()) {
      notes.tell(
          TrackerLoss.UNTIED, entry, PiritColumn.CHANGED_ON, noDay(entry, PiritColumn.CHANGED_ON));
    } else {
      notes.tell(TrackerLoss.UNTIED, entry, PiritColumn.CHANGED, Fixed.NO_DAY_CHANGED);
    }
    return contribution;
  }

  private Contribution plus(Contribution before, Step step, Entry entry, PiritColumn column) {
    if (step.day().isSurelyBefore(before.raisedOn())) {
      PartialDate raised = before.raisedOn();
      String when = tracker.heading(PiritColumn.WHEN);
      notes.tell(TrackerLoss.STEP, entry, column, new TrackerCause.BeforeRaised(raised, when));
      return before;
    }
    if (step instanceof Step.ActedOn && !isDecidedBy(step.day().latest(), before)) {
      notes.tell(TrackerLoss.STEP, entry, column, needsDecision());
      return before;
    }
    TrackerLoss loss =
        step.day().earliest().isAfter(asOf) ? TrackerLoss.LATER_DAY : TrackerLoss.STEP;
    return ImportedSteps.plus(
        before, step, asOf, (kind, cause) -> notes.tell(loss, entry, column, cause));
  }

  private TrackerCause.NeedsDecision needsDecision() {
    return new TrackerCause.NeedsDecision(
        tracker.heading(PiritColumn.DECIDED), tracker.heading(PiritColumn.DECIDED_ON));
  }

  private TrackerCause noDay(Entry entry, PiritColumn column) {
    return dates.refusal(entry, column, Fixed.NO_DAY);
  }

  private static boolean isDecidedBy(LocalDate day, Contribution before) {
    return before.steps().stream()
        .anyMatch(step -> step instanceof Step.Decided && !step.day().latest().isAfter(day));
  }

  private static Optional<Disposition> disposition(String cell) {
    String said = PiritHeadings.plain(cell);
    String plain = OTHER_WORDS.getOrDefault(said, said);
    return Arrays.stream(Disposition.values())
        .filter(each -> PiritRows.words(each).equals(plain))
        .findFirst();
  }
}
