package org.involvement.scoring.level;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.involvement.framework.Power;
import org.involvement.value.Basis;

/**
 * The power held at many activities, counted so that one of them can be taken out again: what
 * people held at most is then known without going through all.
 */
final class PowerCounts {
  private static final List<Power> RISING = List.of(Power.values());

  private final Map<Power, Long> least = new EnumMap<>(Power.class);
  private final Map<Power, Long> most = new EnumMap<>(Power.class);
  private final Map<Basis, Long> bases = new EnumMap<>(Basis.class);
  private final Map<String, Long> differing = new TreeMap<>();
  private PowerRange last = PowerRange.UNKNOWN;
  private long number;

  /** Adds a range that is held so many times; takes it out where the number is negative. */
  PowerCounts add(PowerRange range, long times) {
    count(least, range.least(), times);
    count(most, range.most(), times);
    range.bases().forEach(basis -> count(bases, basis, times));
    range.differing().forEach(said -> count(differing, said, times));
    last = times > 0 ? range : last;
    number += times;
    return this;
  }

  /** The same counts, to be changed by themselves. */
  PowerCounts copy() {
    PowerCounts copy = new PowerCounts();
    copy.least.putAll(least);
    copy.most.putAll(most);
    copy.bases.putAll(bases);
    copy.differing.putAll(differing);
    copy.last = last;
    copy.number = number;
    return copy;
  }

  /** The most of all, as {@link PowerRange#orMore} joins them. */
  PowerRange orMore() {
    if (number == 1) {
      return last; // What is said there keeps its order.
    }
    Set<Basis> all = EnumSet.noneOf(Basis.class);
    all.addAll(bases.keySet());
    return new PowerRange(highest(least), highest(most), all, List.copyOf(differing.keySet()));
  }

  private static Power highest(Map<Power, Long> held) {
    int highest = RISING.size() - 1;
    while (!held.containsKey(RISING.get(highest))) {
      highest--;
    }
    return RISING.get(highest);
  }

  private static <K> void count(Map<K, Long> counts, K key, long times) {
    counts.merge(key, times, (one, other) -> one + other == 0 ? null : one + other);
  }
}
