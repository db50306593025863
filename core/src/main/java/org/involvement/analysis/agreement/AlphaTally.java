package org.involvement.analysis.agreement;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collector;
import org.involvement.analysis.Statistic;
import org.involvement.internal.Counter;
import org.involvement.value.InvalidValueException;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;

/**
 * How often two ratings of one unit went together, from which Krippendorff's alpha is computed.
 *
 * <p>What is counted at a time is a whole unit with all its ratings, in any order; a missing rating
 * is simply not there. It adds up over any parts of the units. Its memory grows with the different
 * values and the numbers of ratings that units have, not with the units.
 *
 * @param units how many units have two ratings or more
 * @param tooFew how many units have one rating or none, and so say nothing of agreement
 * @param pairs how often two values went together in a unit, over all pairs of its ratings
 */
public record AlphaTally(long units, long tooFew, Map<Pair, Long> pairs) implements Serializable {
  /** No unit. */
  public static final AlphaTally EMPTY = new AlphaTally(0, 0, Map.of());

  private static final Comparator<Pair> ORDER =
      Comparator.comparingInt(Pair::ratings).thenComparing(Pair::low).thenComparing(Pair::high);

  /**
   * Two values in a unit.
   *
   * @param ratings how many ratings the unit has, at least 2
   * @param low the lower value
   * @param high the higher value, or the same
   */
  public record Pair(int ratings, int low, int high) implements Serializable {
    /**
     * Checks the numbers.
     *
     * @throws InvalidValueException if there are fewer than 2 ratings or the values are upside down
     */
    public Pair {
      if (ratings < 2) {
        throw Checks.invalid("pair.ratings", ratings, ViolationKind.OUT_OF_RANGE, "is below 2");
      }
      if (high < low) {
        throw Checks.invalid(
            "pair.high", high, ViolationKind.BELOW_OTHER, "is below pair.low " + low);
      }
    }
  }

  /**
   * Checks the numbers.
   *
   * @throws InvalidValueException if one is negative
   */
  public AlphaTally {
    if (units < 0) {
      throw Checks.invalid("alphaTally.units", units, ViolationKind.OUT_OF_RANGE, "is negative");
    }
    if (tooFew < 0) {
      throw Checks.invalid("alphaTally.tooFew", tooFew, ViolationKind.OUT_OF_RANGE, "is negative");
    }
    pairs = Checks.map(pairs, "alphaTally.pairs");
    pairs.forEach(
        (pair, number) -> {
          if (number < 0) {
            throw Checks.invalid(
                "alphaTally.pairs", number, ViolationKind.OUT_OF_RANGE, "is negative");
          }
        });
  }

  /** {@return a collector of units, each the list of its ratings} */
  public static Collector<List<Integer>, ?, AlphaTally> collector() {
    return Collector.of(Units::new, Units::add, Units::plus, Units::tally);
  }

  /** {@return both together} */
  public AlphaTally plus(AlphaTally other) {
    Counter<Pair> sum = new Counter<>();
    sum.addAll(pairs);
    sum.addAll(other.pairs);
    return new AlphaTally(units + other.units, tooFew + other.tooFew, sum.counts());
  }

  /**
   * {@return alpha, from 1 where all agree over 0 where they agree as by chance, or why it is
   * undefined} 1 − Do/De; it can be negative. It is computed for any number of units, also for so
   * few that {@link Agreement} does not report it. Where all ratings are alike it is undefined, and
   * not 1.
   *
   * <p>Not to be compared with {@code kripp.alpha} of the R package irr up to 0.84.1: for complete
   * data of three or more observers it leaves out the weight 1/(m − 1).
   */
  public Statistic alpha(AlphaMetric metric) {
    if (pairs.isEmpty()) {
      return Statistic.undefined("no unit has two ratings");
    }
    Marginals n = marginals();
    if (metric == AlphaMetric.RATIO && n.value(0) < 0) {
      return Statistic.undefined("a rating is negative, and so no amount");
    }
    double expected = 0;
    for (int c = 0; c < n.size(); c++) {
      for (int k = c + 1; k < n.size(); k++) {
        expected += (double) n.number(c) * n.number(k) * metric.squaredDifference(n, c, k);
      }
    }
    if (expected == 0) {
      return Statistic.undefined("all ratings are alike, so that chance would agree as well");
    }
    return Statistic.of(1 - (n.total() - 1) * observed(metric, n) / expected);
  }

  /** The sum over units of the squared differences, each pair weighing 1/(m − 1). */
  private double observed(AlphaMetric metric, Marginals n) {
    List<Pair> sorted = new ArrayList<>(pairs.keySet());
    sorted.sort(ORDER);
    double observed = 0;
    for (Pair pair : sorted) {
      double difference = metric.squaredDifference(n, n.index(pair.low()), n.index(pair.high()));
      observed += pairs.getOrDefault(pair, 0L) * difference / (pair.ratings() - 1);
    }
    return observed;
  }

  /** Each rating is in as many pairs as its unit has others. */
  private Marginals marginals() {
    TreeMap<Integer, TreeMap<Integer, Long>> byRatings = new TreeMap<>();
    pairs.forEach(
        (pair, number) -> {
          Map<Integer, Long> numbers =
              byRatings.computeIfAbsent(pair.ratings(), m -> new TreeMap<>());
          numbers.merge(pair.low(), number, Math::addExact);
          numbers.merge(pair.high(), number, Math::addExact);
        });
    TreeMap<Integer, Long> sums = new TreeMap<>();
    byRatings.forEach(
        (m, numbers) ->
            numbers.forEach(
                (value, inPairs) -> sums.merge(value, inPairs / (m - 1), Math::addExact)));
    return new Marginals(sums);
  }

  /** Units while they are collected. */
  private static final class Units {
    private final Counter<Pair> pairs = new Counter<>();
    private long units;
    private long tooFew;

    void add(List<Integer> ratings) {
      if (ratings.size() < 2) {
        tooFew++;
        return;
      }
      units++;
      TreeMap<Integer, Long> numbers = new TreeMap<>();
      ratings.forEach(rating -> numbers.merge(rating, 1L, Long::sum));
      numbers.forEach(
          (low, n) -> {
            count(new Pair(ratings.size(), low, low), n * (n - 1) / 2);
            numbers
                .tailMap(low, false)
                .forEach((high, more) -> count(new Pair(ratings.size(), low, high), n * more));
          });
    }

    private void count(Pair pair, long number) {
      if (number > 0) {
        pairs.add(pair, number);
      }
    }

    Units plus(Units other) {
      pairs.plus(other.pairs);
      units += other.units;
      tooFew += other.tooFew;
      return this;
    }

    AlphaTally tally() {
      return new AlphaTally(units, tooFew, pairs.counts());
    }
  }
}
