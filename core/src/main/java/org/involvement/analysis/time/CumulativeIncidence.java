package org.involvement.analysis.time;

import java.util.ArrayList;
import java.util.List;

/**
 * The share of contributions that came to each end by each day, where some are still open: Aalen
 * and Johansen, Scandinavian Journal of Statistics 1978; 5:141-150.
 *
 * <p>With n at risk and d of them coming to the end k on day t, F(k, t) = F(k, t-1) + S(t-1) · d/n,
 * and S(t) = S(t-1) · (1 − D/n), where D is those who came to any end. On one day ends come before
 * the last sight of what is still open.
 */
final class CumulativeIncidence {
  private CumulativeIncidence() {}

  static List<IncidencePoint> curve(TimeTally tally) {
    List<IncidencePoint> curve = new ArrayList<>();
    long n = tally.counts().all();
    double s = 1;
    double reached = 0;
    double withdrawn = 0;
    double moved = 0;
    double notTakenUp = 0;
    for (DayCounts day : tally.days()) {
      EndCounts d = day.counts();
      reached += s * d.reached() / n;
      withdrawn += s * d.withdrawn() / n;
      moved += s * d.moved() / n;
      notTakenUp += s * d.notTakenUp() / n;
      s *= (double) (n - d.ended()) / n;
      curve.add(
          new IncidencePoint(
              day.days(),
              d,
              n,
              share(reached),
              share(withdrawn),
              share(moved),
              share(notTakenUp),
              s));
      n -= d.all();
    }
    return List.copyOf(curve);
  }

  /** A sum of shares, which rounding can take above 1. */
  private static double share(double sum) {
    return Math.min(1, sum);
  }
}
