package org.involvement.analysis.survival;

import java.io.Serializable;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collector;
import org.involvement.value.InvalidValueException;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;

/**
 * What {@link KaplanMeier} is computed from: whole numbers that add up over any parts of a sample
 * in any order. It grows with the number of different times.
 *
 * @param counts the counts by time, each once, ascending
 */
public record SurvivalTally(List<SurvivalCounts> counts) implements Serializable {
  /** The tally of no observation. */
  public static final SurvivalTally NONE = new SurvivalTally(List.of());

  /**
   * Checks the order.
   *
   * @throws InvalidValueException if the times do not ascend
   */
  public SurvivalTally {
    counts = Checks.list(counts, "survivalTally.counts");
    for (int i = 1; i < counts.size(); i++) {
      if (counts.get(i).time() <= counts.get(i - 1).time()) {
        throw Checks.invalid(
            "survivalTally.counts." + i + ".time",
            counts.get(i).time(),
            ViolationKind.ILLEGAL_ORDER,
            "is not above " + counts.get(i - 1).time() + " before it");
      }
    }
  }

  /** {@return a collector of observations} */
  public static Collector<Observation, ?, SurvivalTally> collector() {
    return Collector.of(
        () -> new TreeMap<Long, SurvivalCounts>(),
        SurvivalTally::add,
        (all, more) -> {
          more.values().forEach(counts -> add(all, counts));
          return all;
        },
        SurvivalTally::of,
        Collector.Characteristics.UNORDERED);
  }

  /** {@return the tally of the observations of both} */
  public SurvivalTally plus(SurvivalTally other) {
    TreeMap<Long, SurvivalCounts> sums = new TreeMap<>();
    counts.forEach(one -> add(sums, one));
    other.counts.forEach(one -> add(sums, one));
    return of(sums);
  }

  private static void add(TreeMap<Long, SurvivalCounts> sums, Observation one) {
    add(sums, new SurvivalCounts(one.time(), one.event() ? 1 : 0, one.event() ? 0 : 1));
  }

  private static void add(TreeMap<Long, SurvivalCounts> sums, SurvivalCounts more) {
    sums.merge(
        more.time(),
        more,
        (a, b) ->
            new SurvivalCounts(a.time(), a.events() + b.events(), a.censored() + b.censored()));
  }

  private static SurvivalTally of(TreeMap<Long, SurvivalCounts> sums) {
    return new SurvivalTally(List.copyOf(sums.values()));
  }
}
