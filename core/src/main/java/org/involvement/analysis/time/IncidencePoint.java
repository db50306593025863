package org.involvement.analysis.time;

import java.util.Locale;
import org.involvement.value.check.Checks;

/**
 * One day of a curve: what happened so many days after raising, and what had happened by its end,
 * such as 'after 34 days: 0.52 reached, 0.40 open'.
 *
 * <p>The five shares add up to 1. Each is of all contributions.
 *
 * @param days days since raising
 * @param counts how many came to which end on that day, or are still open and followed no longer
 * @param atRisk how many were open when it began
 * @param reached the share that had come to the milestone by its end, in [0, 1]
 * @param withdrawn the share that had been withdrawn
 * @param moved the share that had been merged or split
 * @param notTakenUp the share that had been decided not to be taken up
 * @param open the share still open
 */
public record IncidencePoint(
    long days,
    EndCounts counts,
    long atRisk,
    double reached,
    double withdrawn,
    double moved,
    double notTakenUp,
    double open) {
  /** Checks that the counts are there. */
  public IncidencePoint {
    Checks.required(counts, "incidencePoint.counts");
  }

  /** {@return the day with the shares that came to the milestone and that are open} */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "after %d %s: %.2f reached, %.2f open",
        days,
        days == 1 ? "day" : "days",
        reached,
        open);
  }
}
