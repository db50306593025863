package org.involvement.exchange.tracker;

import java.util.ArrayList;
import java.util.List;
import org.involvement.exchange.ImportedProgramme;
import org.involvement.exchange.Loss;
import org.involvement.exchange.LossPlace;

/**
 * Notes for the owner of a tracker: what was read, what could not be used, and what to look at
 * again. They never hold words of people.
 *
 * @param contributions the number of contributions that were read
 * @param changes the number of changes that were read
 * @param ofSheet what could not be used of the sheet as a whole, such as columns of other names
 * @param places the cells of which something could not be used, the most important first
 * @param more the number of such cells that are not among the places
 * @param repeated the rows that say the same as an earlier row; they are counted again
 * @param saysWhenFedBack whether any row says when decision and reason were fed back
 */
public record TrackerNotes(
    int contributions,
    int changes,
    List<Loss> ofSheet,
    List<LossPlace> places,
    long more,
    List<Integer> repeated,
    boolean saysWhenFedBack) {
  /** Copies the lists. */
  public TrackerNotes {
    ofSheet = List.copyOf(ofSheet);
    places = List.copyOf(places);
    repeated = List.copyOf(repeated);
  }

  /** {@return the notes on a tracker and the programme that it makes} */
  public static TrackerNotes of(PiritTracker tracker, ImportedProgramme made) {
    long all = made.leftOut().stream().mapToLong(Loss::items).sum();
    long listed = tracker.leftOut().stream().mapToLong(Loss::items).sum() + made.places().size();
    return new TrackerNotes(
        made.programme().contributions().size(),
        made.programme().changes().size(),
        tracker.leftOut(),
        made.places(),
        all - listed,
        tracker.repeatedRows(),
        tracker.says(PiritColumn.FED_BACK_ON));
  }

  /**
   * {@return the notes in words, a line each}
   *
   * @param file what the file is called in them
   */
  public List<String> lines(String file) {
    List<String> lines = new ArrayList<>();
    boolean found = !ofSheet.isEmpty() || !places.isEmpty() || more > 0;
    lines.add(
        file
            + ": read "
            + number(contributions, "contribution")
            + " and "
            + number(changes, "change")
            + (found ? ". Problems found, most important first:" : ""));
    ofSheet.forEach(left -> lines.add("  " + left.reason() + counted(left)));
    TrackerPlaces.lines(places).forEach(line -> lines.add("  " + line));
    if (more > 0) {
      lines.add("  and " + more + " more");
    }
    if (!repeated.isEmpty()) {
      lines.add(
          file
              + ": the same as an earlier row, and counted once more: "
              + TrackerPlaces.rows(repeated));
    }
    if (!saysWhenFedBack) {
      lines.add(
          file
              + ": no row says '"
              + PiritColumn.FED_BACK_ON.header()
              + "', so no contribution counts as answered.");
    }
    return lines;
  }

  private static String counted(Loss left) {
    return left.items() == 1 ? "" : " (" + left.items() + ")";
  }

  static String number(long items, String what) {
    return items + " " + what + (items == 1 ? "" : "s");
  }
}
