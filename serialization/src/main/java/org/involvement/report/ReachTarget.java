package org.involvement.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.involvement.analysis.Benchmark;
import org.involvement.analysis.Reach;
import org.involvement.stakeholder.HeadCount;
import org.involvement.value.Count;

/** What groups of people are held against, and whether one is surely short of it. */
final class ReachTarget {
  /** As everywhere in the library, ratios are looked at from 30 people on. */
  private static final long LEAST_PEOPLE = 30;

  /**
   * The usual lower end of what counts as similar: Scott et al. 2018, 10.1016/j.jacc.2018.02.046.
   */
  private static final double SIMILAR_FROM = 0.8;

  private final Reach reach;
  private final List<HeadCount> counts;

  ReachTarget(Reach reach) {
    this.reach = reach;
    counts = reach.beside().counts();
  }

  int groups() {
    return reach.groups().size();
  }

  /** The share of a group in the reference; empty where the reference has no shares. */
  OptionalDouble share(int group) {
    long all = counts.stream().mapToLong(count -> count.people().least()).sum();
    boolean hasShares =
        reach.beside() instanceof Benchmark.SharesOf shares
            && shares.population().exclusive()
            && counts.stream().allMatch(count -> count.people().isExact())
            && all > 0;
    return hasShares
        ? OptionalDouble.of((double) counts.get(group).people().least() / all)
        : OptionalDouble.empty();
  }

  String words(int group) {
    if (counts.isEmpty()) {
      return "-";
    }
    OptionalDouble share = share(group);
    return share.isPresent()
        ? String.format(Locale.ROOT, "%.1f %%", 100 * share.getAsDouble())
        : counts.get(group).people().toString();
  }

  /** Whether a group has fewer than its share whatever the counts behind those shown are. */
  boolean isMissing(int group, ShownCounts shown) {
    OptionalDouble share = share(group);
    if (!shown.isExact() || share.isEmpty()) {
      return false;
    }
    long others = 0;
    for (int i = 0; i < groups(); i++) {
      others += i == group ? 0 : range(shown, i).least();
    }
    Optional<Long> most = range(shown, group).most();
    if (most.isEmpty() || others + range(shown, group).least() < LEAST_PEOPLE) {
      return false;
    }
    double greatest = (double) most.get() / (most.get() + others);
    return greatest < SIMILAR_FROM * share.getAsDouble();
  }

  private static Count range(ShownCounts shown, int group) {
    return shown.cells().get(group).range();
  }
}
