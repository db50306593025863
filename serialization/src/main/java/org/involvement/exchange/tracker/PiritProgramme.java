package org.involvement.exchange.tracker;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.involvement.engagement.Activity;
import org.involvement.exchange.ImportedProgramme;
import org.involvement.exchange.internal.Losses;
import org.involvement.exchange.tracker.PiritTracker.Entry;
import org.involvement.exchange.tracker.TrackerCause.Fixed;
import org.involvement.feedback.Change;
import org.involvement.feedback.Contribution;
import org.involvement.feedback.Theme;
import org.involvement.form.ShownValue;
import org.involvement.programme.Programme;
import org.involvement.value.ActivityId;
import org.involvement.value.ContributionId;
import org.involvement.value.PartialDate;
import org.involvement.value.Period;
import org.involvement.value.ProgrammeId;
import org.involvement.value.Text;

/** What a tracker says as a programme; what stands in no field of one is told. */
final class PiritProgramme {
  private final PiritTracker tracker;
  private final LocalDate asOf;
  private final Losses losses = new Losses();
  private final PiritNotes notes;
  private final PiritDates dates;
  private final PiritSteps steps;
  private final PiritChanges changed;
  private final Map<Occasion, Activity> activities = new LinkedHashMap<>();
  private final List<Contribution> contributions = new ArrayList<>();
  private final List<Change> changes = new ArrayList<>();

  PiritProgramme(PiritTracker tracker, LocalDate asOf) {
    this.tracker = tracker;
    this.asOf = asOf;
    notes = new PiritNotes(tracker);
    dates = new PiritDates(tracker);
    steps = new PiritSteps(tracker, asOf, dates, notes);
    changed = new PiritChanges(asOf, dates, notes);
    losses.addAll(tracker.leftOut());
    tracker.entries().forEach(this::add);
    dates.tell(notes);
    notes.addTo(losses);
  }

  /** Rows of one time and one way are of one activity. */
  private record Occasion(Optional<Period> when, Optional<Text> how)
      implements Comparable<Occasion> {
    private static final Comparator<Occasion> ORDER =
        Comparator.comparing((Occasion one) -> one.when.map(Period::toString).orElse(""))
            .thenComparing(one -> one.how.map(Text::value).orElse(""));

    @Override
    public int compareTo(Occasion other) {
      return ORDER.compare(this, other);
    }
  }

  ImportedProgramme named(ProgrammeId id, Text title) {
    Programme programme =
        Programme.builder()
            .id(id)
            .title(title)
            .asOf(asOf)
            .activities(activities.values())
            .contributions(contributions)
            .changes(changes)
            .build();
    return losses.with(programme);
  }

  private void add(Entry entry) {
    Optional<Period> when = when(entry);
    if (when.filter(period -> period.start().isAfter(asOf)).isPresent()) {
      notes.tell(TrackerLoss.LATER_ROW, entry, PiritColumn.WHEN, new TrackerCause.LaterRow(asOf));
    } else if (isOccasion(entry)) {
      addOccasion(when, entry);
    } else {
      addContribution(when, entry);
    }
  }

  private void addContribution(Optional<Period> when, Entry entry) {
    Optional<LocalDate> raised = when.flatMap(period -> raised(period, entry));
    Optional<Text> how = entry.cell(PiritColumn.HOW);
    boolean occasion = how.isPresent() || (when.isPresent() && raised.isEmpty());
    PiritPermission quoting = quoting(entry);
    Optional<Text> words = entry.cell(PiritColumn.HOPED);
    Contribution contribution =
        Contribution.builder()
            .id(ContributionId.of(id(entry)))
            .text(words)
            .form(words.map(any -> quoting.form()))
            .permission(words.flatMap(any -> quoting.permission()))
            .raisedOn(raised.map(PartialDate::of).orElse(PartialDate.UNKNOWN))
            .activity(occasion ? Optional.of(activity(when, how, entry)) : Optional.empty())
            .themes(themes(entry))
            .build();
    Contribution decided = steps.fedBack(steps.decided(contribution, entry), entry);
    Optional<Change> change = changed.of(entry);
    change.ifPresent(changes::add);
    contributions.add(change.isEmpty() ? decided : steps.actedOn(decided, entry));
  }

  /** Whether a row says when and how, and not what was hoped, changed or decided. */
  private static boolean isOccasion(Entry entry) {
    Set<PiritColumn> said = EnumSet.noneOf(PiritColumn.class);
    said.addAll(entry.cells().keySet());
    said.removeAll(EnumSet.of(PiritColumn.WHEN, PiritColumn.HOW, PiritColumn.QUOTABLE));
    return said.isEmpty()
        || (said.equals(EnumSet.of(PiritColumn.CHANGED)) && PiritChanges.namesNone(entry));
  }

  private void addOccasion(Optional<Period> when, Entry entry) {
    Optional<Text> how = entry.cell(PiritColumn.HOW);
    if (when.isPresent() || how.isPresent()) {
      activity(when, how, entry);
    }
    notes.tellOfRow(
        TrackerLoss.OCCASION,
        entry,
        new TrackerCause.OnlyAnOccasion(tracker.heading(PiritColumn.HOPED)));
  }

  private Optional<Period> when(Entry entry) {
    Optional<Period> period = dates.period(entry, PiritColumn.WHEN);
    if (entry.cell(PiritColumn.WHEN).isPresent() && period.isEmpty()) {
      notes.tell(
          TrackerLoss.NO_TIME,
          entry,
          PiritColumn.WHEN,
          dates.refusal(entry, PiritColumn.WHEN, Fixed.NO_TIME));
    }
    return period;
  }

  private Optional<LocalDate> raised(Period period, Entry entry) {
    Optional<LocalDate> day = WrittenPeriod.day(period);
    if (day.isEmpty()) {
      notes.tell(TrackerLoss.NO_DAY, entry, PiritColumn.WHEN, Fixed.NO_DAY_RAISED);
    }
    return day;
  }

  private ActivityId activity(Optional<Period> when, Optional<Text> how, Entry entry) {
    return activities
        .computeIfAbsent(
            new Occasion(when, how),
            first -> Activity.builder().id(activityId(how, entry)).title(how).period(when).build())
        .id();
  }

  private List<Theme> themes(Entry entry) {
    List<Theme> known = new ArrayList<>();
    String cell = entry.cell(PiritColumn.STANDARDS).map(Text::value).orElse("");
    PiritStandards.themes(cell)
        .forEach(
            (name, theme) -> {
              if (theme.isEmpty()) {
                notes.tell(
                    TrackerLoss.STANDARD,
                    entry,
                    PiritColumn.STANDARDS,
                    ShownValue.quoted(name),
                    Fixed.NO_STANDARD);
              }
              theme.filter(one -> !known.contains(one)).ifPresent(known::add);
            });
    return known;
  }

  private PiritPermission quoting(Entry entry) {
    PiritPermission quoting =
        PiritPermission.parse(entry.cell(PiritColumn.QUOTABLE).map(Text::value));
    if (quoting == PiritPermission.UNCLEAR) {
      notes.tell(TrackerLoss.QUOTABLE, entry, PiritColumn.QUOTABLE, Fixed.NEITHER_YES_NOR_NO);
    } else if (quoting == PiritPermission.YES && entry.cell(PiritColumn.HOPED).isEmpty()) {
      notes.tell(TrackerLoss.QUOTABLE, entry, PiritColumn.QUOTABLE, Fixed.NO_WORDS);
    }
    return quoting;
  }

  /** A report calls an activity without a title by its id. */
  private static ActivityId activityId(Optional<Text> how, Entry entry) {
    return ActivityId.of(how.isPresent() ? id(entry) : "unnamed-activity-" + entry.row());
  }

  static String id(Entry entry) {
    return "row-" + entry.row();
  }
}
