package org.involvement.analysis.agreement;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.involvement.analysis.Statistic;
import org.involvement.analysis.internal.ChiSquareTest;
import org.involvement.value.InvalidValueException;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;

/**
 * The ranks that assessors gave to the same units, added up, from which Kendall's W is computed.
 *
 * <p>What is counted at a time is a whole assessor with a rating of every unit; equal ratings share
 * the mean of their ranks. It adds up over any parts of the assessors.
 *
 * @param assessors how many assessors there are: m
 * @param doubledRankSums twice the sum of the ranks of each unit, so that it is whole; at least one
 *     unit
 * @param ties the sum of t³ − t over all sets of t equal ratings of one assessor
 */
public record ConcordanceTally(long assessors, List<Long> doubledRankSums, long ties)
    implements Serializable {
  /**
   * Checks the numbers.
   *
   * @throws InvalidValueException if there is no unit, a number is negative, or the sums are not of
   *     ranks
   */
  public ConcordanceTally {
    if (assessors < 0) {
      throw Checks.invalid(
          "concordanceTally.assessors", assessors, ViolationKind.OUT_OF_RANGE, "is negative");
    }
    doubledRankSums =
        Checks.notEmpty(
            Checks.list(doubledRankSums, "concordanceTally.doubledRankSums"),
            "concordanceTally.doubledRankSums");
    long n = doubledRankSums.size();
    long sum = 0;
    for (int i = 0; i < n; i++) {
      if (doubledRankSums.get(i) < 0) {
        throw Checks.invalid(
            "concordanceTally.doubledRankSums." + i,
            doubledRankSums.get(i),
            ViolationKind.OUT_OF_RANGE,
            "is negative");
      }
      sum = Math.addExact(sum, doubledRankSums.get(i));
    }
    if (sum != assessors * n * (n + 1)) {
      throw Checks.invalid(
          "concordanceTally.doubledRankSums",
          sum,
          ViolationKind.CONTRADICTS_OTHER,
          "is not what ranks of " + n + " units add up to");
    }
    if (ties < 0) {
      throw Checks.invalid(
          "concordanceTally.ties", ties, ViolationKind.OUT_OF_RANGE, "is negative");
    }
  }

  /**
   * {@return no assessor of so many units}
   *
   * @throws InvalidValueException if there is no unit
   */
  public static ConcordanceTally none(int units) {
    return new ConcordanceTally(0, Collections.nCopies(Math.max(0, units), 0L), 0);
  }

  /**
   * {@return one assessor with a rating of each unit, in the order of the units}
   *
   * @throws InvalidValueException if there is no unit
   */
  public static ConcordanceTally of(List<Integer> ratings) {
    TreeMap<Integer, Long> sizes = new TreeMap<>();
    ratings.forEach(rating -> sizes.merge(rating, 1L, Long::sum));
    Map<Integer, Long> doubledRanks = new TreeMap<>();
    long below = 0;
    long ties = 0;
    for (Map.Entry<Integer, Long> entry : sizes.entrySet()) {
      long t = entry.getValue();
      doubledRanks.put(entry.getKey(), 2 * below + t + 1);
      below += t;
      ties += t * t * t - t;
    }
    return new ConcordanceTally(
        1, ratings.stream().map(rating -> doubledRanks.getOrDefault(rating, 0L)).toList(), ties);
  }

  /**
   * {@return both together}
   *
   * @throws InvalidValueException if they are of different numbers of units
   */
  public ConcordanceTally plus(ConcordanceTally other) {
    if (other.units() != units()) {
      throw Checks.invalid(
          "concordanceTally.units", other.units(), ViolationKind.MISMATCH, "is not " + units());
    }
    List<Long> sums = new ArrayList<>();
    for (int i = 0; i < units(); i++) {
      sums.add(Math.addExact(doubledRankSums.get(i), other.doubledRankSums.get(i)));
    }
    return new ConcordanceTally(
        Math.addExact(assessors, other.assessors), sums, Math.addExact(ties, other.ties));
  }

  /** {@return how many units there are: n} */
  public int units() {
    return doubledRankSums.size();
  }

  /**
   * {@return W, from 0 where the ranks cancel out to 1 where all rank alike, or why it is
   * undefined} 12 S / (m²(n³ − n) − m Σ(t³ − t)), S being the squared distances of the rank sums
   * from their mean. Kendall and Babington Smith, Annals of Mathematical Statistics 1939;
   * 10:275–287. It is computed for any number of assessors and units, also for so few that {@link
   * Agreement} does not report it.
   */
  public Statistic w() {
    if (assessors < 2 || units() < 2) {
      return Statistic.undefined("W needs two assessors who rated two units or more");
    }
    double m = assessors;
    double n = units();
    double most = m * m * (n * n * n - n) - m * ties;
    if (most == 0) {
      return Statistic.undefined("every assessor rated all units alike");
    }
    double s = 0;
    for (long doubled : doubledRankSums) {
      double distance = (doubled - m * (n + 1)) / 2;
      s += distance * distance;
    }
    return Statistic.of(12 * s / most);
  }

  /**
   * {@return the test of whether ranks agree only by chance; empty where W is undefined} χ² = m(n −
   * 1)W with n − 1 degrees of freedom, an approximation that is poor for few assessors and units.
   * Friedman, Journal of the American Statistical Association 1937; 32:675–701. It supposes that
   * the assessors are a sample.
   */
  public Optional<ChiSquareTest> chiSquareTest() {
    Statistic w = w();
    if (w.value().isEmpty()) {
      return Optional.empty();
    }
    double chiSquare = assessors * (units() - 1.0) * w.value().getAsDouble();
    return Optional.of(
        new ChiSquareTest(
            chiSquare,
            units() - 1,
            ChiSquaredDistribution.of(units() - 1).survivalProbability(chiSquare)));
  }
}
