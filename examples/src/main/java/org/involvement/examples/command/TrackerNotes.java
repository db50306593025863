package org.involvement.examples.command;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.involvement.analysis.LeftOut;
import org.involvement.csv.ImportedProgramme;
import org.involvement.csv.PiritColumn;
import org.involvement.csv.PiritTracker;
import org.involvement.feedback.Contribution;
import org.involvement.value.Text;

/** What the owner of a tracker is told: what was read, what was not taken over, who is quoted. */
final class TrackerNotes {
  private TrackerNotes() {}

  static List<String> of(String name, PiritTracker tracker, ImportedProgramme made) {
    List<String> notes = new ArrayList<>();
    notes.add(
        name
            + ": read "
            + number(made.programme().contributions().size(), "contribution")
            + " and "
            + number(made.programme().changes().size(), "change")
            + (made.leftOut().isEmpty() ? "" : ". Problems found, most important first:"));
    tracker.leftOut().forEach(left -> notes.add("  " + left.reason() + counted(left)));
    TrackerPlaces.lines(made.places()).forEach(line -> notes.add("  " + line));
    long all = made.leftOut().stream().mapToLong(LeftOut::items).sum();
    long said = tracker.leftOut().stream().mapToLong(LeftOut::items).sum() + made.places().size();
    if (all > said) {
      notes.add("  and " + (all - said) + " more");
    }
    List<Integer> again = again(tracker);
    if (!again.isEmpty()) {
      notes.add(
          name
              + ": the same as an earlier row, and counted once more: "
              + TrackerPlaces.rows(again));
    }
    if (!says(PiritColumn.FED_BACK_ON, tracker)) {
      notes.add(
          name
              + ": no row says '"
              + PiritColumn.FED_BACK_ON.header()
              + "', so no contribution counts as answered.");
    }
    return notes;
  }

  /** The contributions and changes that say word for word what a row before them says. */
  private static List<Integer> again(PiritTracker tracker) {
    Set<String> before = new HashSet<>();
    return tracker.entries().stream()
        .filter(
            entry ->
                entry.cell(PiritColumn.HOPED).or(() -> entry.cell(PiritColumn.CHANGED)).isPresent())
        .filter(entry -> !before.add(words(entry)))
        .map(PiritTracker.Entry::row)
        .toList();
  }

  /** All that a row says, with characters in between that no words hold. */
  private static String words(PiritTracker.Entry entry) {
    return Stream.of(PiritColumn.values())
        .map(column -> entry.cell(column).map(Text::value).orElse(""))
        .collect(Collectors.joining("\u0001"));
  }

  /** Whether any row says that its words may, or may not, be quoted. */
  static boolean saysWhoMayBeQuoted(PiritTracker tracker) {
    return says(PiritColumn.QUOTABLE, tracker);
  }

  private static boolean says(PiritColumn column, PiritTracker tracker) {
    return tracker.entries().stream().anyMatch(entry -> entry.cell(column).isPresent());
  }

  /** How much of what was said may be printed, and how to let more be; none where all may. */
  static Optional<String> quoted(String name, List<Contribution> contributions) {
    long quotable = contributions.stream().filter(Contribution::quotable).count();
    if (quotable == contributions.size()) {
      return Optional.empty();
    }
    return Optional.of(
        name
            + ": the words of "
            + quotable
            + " of "
            + number(contributions.size(), "contribution")
            + " may be printed. Write yes under '"
            + PiritColumn.QUOTABLE.header()
            + "' for those who agreed"
            + (quotable == 0 ? ", or add --words-may-be-printed if all did." : "."));
  }

  private static String counted(LeftOut left) {
    return left.items() == 1 ? "" : " (" + left.items() + ")";
  }

  private static String number(int items, String what) {
    return items + " " + what + (items == 1 ? "" : "s");
  }
}
