package org.involvement.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.involvement.analysis.Statistic;
import org.involvement.analysis.time.IncidencePoint;
import org.involvement.analysis.time.TimeToFeedback;
import org.involvement.feedback.Milestone;
import org.involvement.page.Block;
import org.involvement.programme.Programme;

/**
 * Days until a quarter, half and three quarters of all contributions had come to a milestone. A day
 * is shown where the contributions on either side of it are as many as the rule shows.
 */
final class TimeFigure {
  private static final List<Milestone> MILESTONES =
      List.of(Milestone.ACKNOWLEDGED, Milestone.ANSWERED, Milestone.CHANGED);

  private static final String NOT_KNOWN = "not known";

  private static final String UNKNOWN =
      "'Not known' stands where no day is recorded, or where of some contributions it is not"
          + " recorded whether they came to it. ";

  private static final double[] SHARES = {0.25, 0.5, 0.75};

  /**
   * The days of one milestone.
   *
   * @param words what it is called
   * @param days the days until each share; empty where that is not known, not reached or not shown
   * @param shown the same in words
   */
  record Waiting(String words, List<OptionalLong> days, List<String> shown) {}

  private TimeFigure() {}

  static List<Block> of(Programme programme, ReleaseLevel level) {
    if (programme.contributions().isEmpty()) {
      return List.of();
    }
    List<Waiting> all = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    String caveat = "";
    for (Milestone milestone : MILESTONES) {
      TimeToFeedback time = TimeToFeedback.of(programme, milestone);
      Waiting waiting = waiting(time, level);
      all.add(waiting);
      List<String> row = new ArrayList<>(List.of(waiting.words()));
      row.addAll(waiting.shown());
      rows.add(row);
      caveat = time.caveat();
    }
    return List.of(
        new Block.Heading("How long people wait"),
        new Block.Grid(
            "Days from a contribution to what came of it",
            List.of("what came of it", "a quarter within", "half within", "three quarters within"),
            rows,
            TimeDrawing.of(all),
            "Shares are of all contributions, also of those that are still open, withdrawn, merged"
                + " or split. "
                + (all.stream().anyMatch(one -> one.shown().contains(NOT_KNOWN)) ? UNKNOWN : "")
                + caveat));
  }

  private static Waiting waiting(TimeToFeedback time, ReleaseLevel level) {
    List<OptionalLong> days = new ArrayList<>();
    List<String> shown = new ArrayList<>();
    for (double share : SHARES) {
      Statistic until = time.daysUntil(share);
      long aside = (long) Math.floor(time.counts().all() * Math.min(share, 1 - share));
      Optional<String> instead = instead(share, until, level.isEnough(aside), time);
      days.add(
          instead.isPresent()
              ? OptionalLong.empty()
              : OptionalLong.of((long) until.value().orElseThrow()));
      shown.add(
          instead.orElseGet(
              () -> RecordWords.number((long) until.value().orElseThrow(), "day", "days")));
    }
    return new Waiting(RecordWords.sentence(time.tally().milestone().words()), days, shown);
  }

  /** What stands in the place of a number of days; empty where that is shown. */
  private static Optional<String> instead(
      double share, Statistic until, boolean enough, TimeToFeedback time) {
    if (time.curve().isEmpty()) {
      return Optional.of(NOT_KNOWN);
    }
    if (!enough) {
      return Optional.of("too few to be shown");
    }
    if (until.isDefined()) {
      return Optional.empty();
    }
    IncidencePoint last = time.curve().get(time.curve().size() - 1);
    return Optional.of(
        last.reached() < share - 1e-9 ? "not reached" : "too few followed for so long");
  }
}
