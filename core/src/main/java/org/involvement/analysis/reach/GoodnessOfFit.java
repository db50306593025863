package org.involvement.analysis.reach;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.statistics.inference.ChiSquareTest;
import org.involvement.analysis.Statistic;
import org.involvement.analysis.internal.Shares;
import org.involvement.internal.Fraction;

/** How likely people drawn by lot are so far from the shares of a reference, or farther. */
final class GoodnessOfFit {
  private static final String NO_SAMPLE = "they are not recorded as drawn by lot";
  private static final String RANGES = "some counts are known in part only";
  private static final String ONE_GROUP = "there is one group only";
  private static final String TOO_FEW =
      "by their shares some groups would have below 1 person, or more than a fifth of them below 5";

  private GoodnessOfFit() {}

  private record Cell(double expected, long observed) {}

  /**
   * Pearson's chi-squared test, where no group is expected to have below 1 person and at most a
   * fifth of them below 5 (W. G. Cochran, Biometrics 1954; 10:417–451).
   */
  static Statistic of(Shares people, Shares reference, boolean drawnByLot) {
    if (!drawnByLot) {
      return Statistic.undefined(NO_SAMPLE);
    }
    if (!people.areExact() || !reference.areExact()) {
      return Statistic.undefined(RANGES);
    }
    if (people.groups() < 2) {
      return Statistic.undefined(ONE_GROUP);
    }
    Fraction all = Fraction.of(people.least(), 1);
    List<Cell> cells = new ArrayList<>();
    for (int group = 0; group < people.groups(); group++) {
      cells.add(new Cell(reference.least(group).times(all).toDouble(), people.count(group).min()));
    }
    long few = cells.stream().filter(cell -> cell.expected() < 5).count();
    if (5 * few > cells.size() || cells.stream().anyMatch(cell -> cell.expected() < 1)) {
      return Statistic.undefined(TOO_FEW);
    }
    cells.sort(Comparator.comparingDouble(Cell::expected).thenComparingLong(Cell::observed));
    return Statistic.of(
        ChiSquareTest.withDefaults()
            .test(
                cells.stream().mapToDouble(Cell::expected).toArray(),
                cells.stream().mapToLong(Cell::observed).toArray())
            .getPValue());
  }
}
