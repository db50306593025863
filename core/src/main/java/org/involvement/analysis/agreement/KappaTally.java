package org.involvement.analysis.agreement;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import org.involvement.analysis.Statistic;
import org.involvement.value.InvalidValueException;
import org.involvement.value.RatingCounts;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;

/**
 * How often each point of the one assessor met each point of the other, from which Cohen's kappa is
 * computed.
 *
 * <p>What is counted at a time is a unit that both rated. It adds up over any parts of the units.
 *
 * @param points how many points the scale has, 2 to 101
 * @param units units by point of the first and, within it, by point of the second
 */
public record KappaTally(int points, List<Long> units) implements Serializable {
  /**
   * Checks the numbers.
   *
   * @throws InvalidValueException if there are fewer than 2 or more than 101 points, the table is
   *     not square, or a number is negative
   */
  public KappaTally {
    if (points < 2 || points > 101) {
      throw Checks.invalid(
          "kappaTally.points", points, ViolationKind.OUT_OF_RANGE, "is not from 2 to 101");
    }
    units = Checks.list(units, "kappaTally.units");
    if (units.size() != points * points) {
      throw Checks.invalid(
          "kappaTally.units",
          units.size(),
          ViolationKind.MISMATCH,
          "is not the " + points * points + " cells of the table");
    }
    for (int i = 0; i < units.size(); i++) {
      if (units.get(i) < 0) {
        throw Checks.invalid(
            "kappaTally.units." + i, units.get(i), ViolationKind.OUT_OF_RANGE, "is negative");
      }
    }
  }

  /** {@return no unit on a scale of so many points} */
  public static KappaTally none(int points) {
    return new KappaTally(points, Collections.nCopies(Math.max(0, points * points), 0L));
  }

  /** {@return units by point of the first and, within it, by point of the second} */
  public static KappaTally of(int points, long... units) {
    return new KappaTally(points, LongStream.of(units).boxed().toList());
  }

  /**
   * {@return these and one more unit, rated so by the first and the second}
   *
   * @throws InvalidValueException if a rating is off the scale
   */
  public KappaTally plus(int first, int second) {
    check(first, "first");
    check(second, "second");
    List<Long> more = new ArrayList<>(units);
    int cell = (first - 1) * points + second - 1;
    more.set(cell, more.get(cell) + 1);
    return new KappaTally(points, more);
  }

  /**
   * {@return both together}
   *
   * @throws InvalidValueException if the scales have different numbers of points
   */
  public KappaTally plus(KappaTally other) {
    if (other.points != points) {
      throw Checks.invalid(
          "kappaTally.points", other.points, ViolationKind.MISMATCH, "is not " + points);
    }
    List<Long> sums = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      sums.add(Math.addExact(units.get(i), other.units.get(i)));
    }
    return new KappaTally(points, sums);
  }

  /** {@return how many units both rated} */
  public long total() {
    return units.stream().mapToLong(Long::longValue).sum();
  }

  /** {@return the ratings of the first} */
  public RatingCounts first() {
    return RatingCounts.of(marginal(points, 1));
  }

  /** {@return the ratings of the second} */
  public RatingCounts second() {
    return RatingCounts.of(marginal(1, points));
  }

  /**
   * {@return kappa, from 1 where both agree over 0 where they agree as by chance, or why it is
   * undefined} 1 − Σ v·n·N / Σ v·r·c, where v weighs the disagreement of a cell, n is its units, r
   * and c those of its row and column, N all. It is computed for any number of units, also for so
   * few that {@link Agreement} does not report it.
   */
  public Statistic kappa(KappaWeights weights) {
    long n = total();
    if (n == 0) {
      return Statistic.undefined("no unit was rated by both");
    }
    long[] rows = marginal(points, 1);
    long[] columns = marginal(1, points);
    double observed = 0;
    double expected = 0;
    for (int i = 0; i < points; i++) {
      for (int j = 0; j < points; j++) {
        double v = weights.of(Math.abs(i - j));
        observed += v * units.get(i * points + j) * n;
        expected += v * rows[i] * columns[j];
      }
    }
    return expected == 0
        ? Statistic.undefined("both gave one and the same rating throughout")
        : Statistic.of(1 - observed / expected);
  }

  private long[] marginal(int outer, int inner) {
    long[] sums = new long[points];
    for (int i = 0; i < points; i++) {
      for (int j = 0; j < points; j++) {
        sums[i] += units.get(i * outer + j * inner);
      }
    }
    return sums;
  }

  private void check(int rating, String assessor) {
    if (rating < 1 || rating > points) {
      throw Checks.invalid(
          "kappaTally." + assessor,
          rating,
          ViolationKind.OUT_OF_RANGE,
          "is off the scale from 1 to " + points);
    }
  }
}
