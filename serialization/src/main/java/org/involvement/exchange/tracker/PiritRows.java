package org.involvement.exchange.tracker;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.involvement.engagement.Activity;
import org.involvement.exchange.internal.Losses;
import org.involvement.exchange.tracker.PiritTracker.Entry;
import org.involvement.feedback.Change;
import org.involvement.feedback.Contribution;
import org.involvement.feedback.Disposition;
import org.involvement.feedback.History;
import org.involvement.feedback.Step;
import org.involvement.form.KebabCase;
import org.involvement.programme.Programme;
import org.involvement.value.ActivityId;
import org.involvement.value.ChangeId;
import org.involvement.value.Text;

/** The rows of a tracker that say what a programme says. */
final class PiritRows {
  private final Programme programme;
  private final Map<ActivityId, Activity> activities = new HashMap<>();
  private final Map<ChangeId, Change> changes = new HashMap<>();
  private final Set<ActivityId> toldActivities = new HashSet<>();
  private final Set<ChangeId> toldChanges = new HashSet<>();
  private final List<Entry> entries = new ArrayList<>();
  private final Losses losses = new Losses();

  PiritRows(Programme programme) {
    this.programme = programme;
    programme.activities().forEach(activity -> activities.put(activity.id(), activity));
    programme.changes().forEach(change -> changes.put(change.id(), change));
  }

  /** A disposition as it stands in a cell, such as 'not agreed'. */
  static String words(Disposition disposition) {
    return KebabCase.of(disposition).replace('-', ' ');
  }

  PiritTracker tracker() {
    Set<ChangeId> tied =
        programme.contributions().stream()
            .flatMap(contribution -> contribution.history().changes().stream())
            .collect(Collectors.toSet());
    programme.contributions().forEach(contribution -> add(contribution, tied));
    programme.activities().stream()
        .filter(activity -> !toldActivities.contains(activity.id()))
        .forEach(activity -> add(of(activity)));
    programme.changes().stream()
        .filter(change -> !toldChanges.contains(change.id()))
        .forEach(change -> add(with(change, new EnumMap<>(PiritColumn.class))));
    PiritLosses.count(programme, losses);
    return new PiritTracker("tracker.csv", entries, losses.list());
  }

  private void add(Contribution contribution, Set<ChangeId> tied) {
    History history = contribution.history();
    Map<PiritColumn, Text> cells = of(contribution, history);
    Map<ChangeId, Step.ActedOn> acted =
        acted(history).stream()
            .collect(
                Collectors.toMap(
                    Step.ActedOn::change, step -> step, (one, other) -> one, LinkedHashMap::new));
    acted.forEach(
        (id, step) -> {
          Map<PiritColumn, Text> all = with(Objects.requireNonNull(changes.get(id)), cells);
          all.put(PiritColumn.CHANGED_ON, Text.of(step.day().toString()));
          add(all);
        });
    if (acted.isEmpty()) {
      Optional<Change> same = untied(contribution).filter(change -> !tied.contains(change.id()));
      add(same.map(change -> with(change, cells)).orElse(cells));
    }
  }

  /**
   * The change that stands in the row of a contribution without a step that says so, as where a
   * tracker without days was read: both have one id and one text of what was hoped. In the row of a
   * contribution that was not taken up it would be read as an answer, so it has a row of its own.
   */
  private Optional<Change> untied(Contribution contribution) {
    return Optional.ofNullable(changes.get(ChangeId.of(contribution.id().value())))
        .filter(change -> change.hoped().equals(contribution.text()))
        .filter(
            change ->
                contribution
                    .history()
                    .decision()
                    .map(Step.Decided::disposition)
                    .filter(PiritRows::isRefusal)
                    .isEmpty());
  }

  private static boolean isRefusal(Disposition disposition) {
    return disposition != Disposition.AGREED && disposition != Disposition.PARTLY_AGREED;
  }

  private Map<PiritColumn, Text> of(Contribution contribution, History history) {
    Map<PiritColumn, Text> cells = new EnumMap<>(PiritColumn.class);
    contribution
        .activity()
        .map(id -> Objects.requireNonNull(activities.get(id)))
        .ifPresent(
            activity -> {
              toldActivities.add(activity.id());
              cells.putAll(of(activity));
            });
    if (contribution.raisedOn().isKnown()) {
      put(cells, PiritColumn.WHEN, contribution.raisedOn().toString());
    }
    contribution.text().ifPresent(text -> cells.put(PiritColumn.HOPED, text));
    contribution
        .text()
        .ifPresent(
            text -> put(cells, PiritColumn.QUOTABLE, PiritPermission.of(contribution).cell()));
    put(cells, PiritColumn.STANDARDS, PiritStandards.cell(contribution.themes()));
    history
        .decision()
        .ifPresent(
            step -> {
              put(cells, PiritColumn.DECIDED, words(step.disposition()));
              put(cells, PiritColumn.DECIDED_ON, step.day().toString());
            });
    PiritAnswer.of(history)
        .ifPresent(step -> put(cells, PiritColumn.FED_BACK_ON, step.day().toString()));
    return cells;
  }

  private static Map<PiritColumn, Text> of(Activity activity) {
    Map<PiritColumn, Text> cells = new EnumMap<>(PiritColumn.class);
    String methods =
        activity.methods().stream()
            .map(method -> method.value().replace('-', ' '))
            .collect(Collectors.joining(", "));
    put(cells, PiritColumn.HOW, activity.title().map(Text::value).orElse(methods));
    put(cells, PiritColumn.WHEN, activity.within().map(WrittenPeriod::of).orElse(""));
    return cells;
  }

  /**
   * A row with a change: what was hoped is said by the change, if it says so. That a contribution
   * may be quoted does not hold for other words in its place.
   */
  private Map<PiritColumn, Text> with(Change change, Map<PiritColumn, Text> cells) {
    toldChanges.add(change.id());
    Map<PiritColumn, Text> all = new EnumMap<>(PiritColumn.class);
    all.putAll(cells);
    all.put(PiritColumn.CHANGED, change.description());
    change.whyItMatters().ifPresent(why -> all.put(PiritColumn.WHY_IT_MATTERS, why));
    Text said = cells.get(PiritColumn.HOPED);
    if (change.hoped().isPresent()) {
      all.put(PiritColumn.HOPED, change.hoped().get());
      if (said != null && !said.equals(change.hoped().get())) {
        all.remove(PiritColumn.QUOTABLE);
        losses.add(UnwrittenLoss.WORDS_OF_CONTRIBUTIONS, 1);
      }
    }
    return all;
  }

  private void add(Map<PiritColumn, Text> cells) {
    if (cells.isEmpty()) {
      losses.add(UnwrittenLoss.WITHOUT_COLUMN, 1);
    } else {
      entries.add(new Entry(entries.size() + 2, cells));
    }
  }

  private static List<Step.ActedOn> acted(History history) {
    return history.steps().stream()
        .filter(Step.ActedOn.class::isInstance)
        .map(Step.ActedOn.class::cast)
        .toList();
  }

  private static void put(Map<PiritColumn, Text> cells, PiritColumn column, String words) {
    if (!words.isEmpty()) {
      cells.put(column, Text.of(words));
    }
  }
}
