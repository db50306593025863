package org.involvement.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.involvement.analysis.reach.Benchmark;
import org.involvement.analysis.reach.Reach;
import org.involvement.analysis.reach.ReachGroup;
import org.involvement.analysis.reach.Representation;
import org.involvement.stakeholder.Composition;
import org.involvement.stakeholder.HeadCount;
import org.involvement.value.Count;

/** What groups of people are held against, and whether one is surely short of it. */
final class ReachTarget {
  private final Reach reach;
  private final List<HeadCount> counts;
  private final long all;
  private final boolean hasShares;

  ReachTarget(Reach reach) {
    this.reach = reach;
    counts = reach.beside().counts();
    all = counts.stream().mapToLong(count -> count.people().min()).sum();
    hasShares =
        reach.beside() instanceof Benchmark.SharesOf shares
            && shares.population().exclusive()
            && counts.stream().allMatch(count -> count.people().isExact())
            && all > 0;
  }

  int groups() {
    return reach.groups().size();
  }

  /** The share of a group in the reference; empty where the reference has no shares. */
  OptionalDouble share(int group) {
    return hasShares
        ? OptionalDouble.of((double) counts.get(group).people().min() / all)
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

  /** The groups that have fewer than their share whatever the counts behind those shown are. */
  List<Integer> missing(ShownCounts shown) {
    if (!shown.isExact() || !hasShares) {
      return List.of();
    }
    List<ReachGroup> asShown = asShown(shown).groups();
    return IntStream.range(0, groups())
        .filter(group -> asShown.get(group).representation() == Representation.FEWER)
        .boxed()
        .toList();
  }

  /** The same people, of whom no more is known than is shown. */
  private Reach asShown(ShownCounts shown) {
    List<HeadCount> people =
        IntStream.range(0, groups())
            .mapToObj(i -> HeadCount.of(reach.groups().get(i).category(), range(shown, i)))
            .toList();
    Composition composition =
        new Composition(reach.characteristic(), true, people, Optional.empty());
    return Reach.of(composition, ((Benchmark.SharesOf) reach.beside()).population());
  }

  private static Count range(ShownCounts shown, int group) {
    return shown.cells().get(group).range();
  }
}
