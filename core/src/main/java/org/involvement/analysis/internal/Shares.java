package org.involvement.analysis.internal;

import java.util.List;
import java.util.Optional;
import org.involvement.analysis.StatisticRange;
import org.involvement.internal.Fraction;
import org.involvement.value.Count;

/**
 * The share of each of several groups that exclude each other, from the least to the greatest that
 * their counts allow.
 *
 * <p>A share is least where its own count is least and all others are greatest, and the other way
 * round. That nobody is counted at all is left out of account.
 */
public final class Shares {
  private final List<Count> counts;
  private final long least;

  /** The greatest number of all groups that have an upper end, and how many groups have none. */
  private final long most;

  private final long endless;
  private final boolean exact;

  public Shares(List<Count> counts) {
    this.counts = List.copyOf(counts);
    least = counts.stream().mapToLong(Count::min).sum();
    most = counts.stream().mapToLong(count -> count.max().orElse(0L)).sum();
    endless = counts.stream().filter(count -> count.max().isEmpty()).count();
    exact = counts.stream().allMatch(Count::isExact);
  }

  public int groups() {
    return counts.size();
  }

  public Count count(int group) {
    return counts.get(group);
  }

  public boolean areExact() {
    return exact;
  }

  /** Whether nobody can be counted. */
  public boolean isNobody() {
    return endless == 0 && most == 0;
  }

  public long least() {
    return least;
  }

  /** The greatest number of all together; empty where there is no upper end. */
  public Optional<Long> most() {
    return endless == 0 ? Optional.of(most) : Optional.empty();
  }

  public Fraction least(int group) {
    long mine = counts.get(group).min();
    Optional<Long> others = most(group);
    if (others.isEmpty()) {
      return Fraction.ZERO;
    }
    return mine + others.get() > 0
        ? Fraction.of(mine, mine + others.get())
        : counts.get(group).equals(Count.ZERO) ? Fraction.ZERO : Fraction.ONE;
  }

  public Fraction greatest(int group) {
    Optional<Long> mine = counts.get(group).max();
    long others = least - counts.get(group).min();
    if (mine.isEmpty()) {
      return Fraction.ONE;
    }
    return mine.get() + others > 0 ? Fraction.of(mine.get(), mine.get() + others) : Fraction.ZERO;
  }

  /** How many times the share of a group among others is that of this: its own over theirs. */
  public StatisticRange ratio(int group, Shares others, String noneThere) {
    if (others.greatest(group).isZero()) {
      return StatisticRange.undefined(noneThere);
    }
    Fraction least = least(group).over(others.greatest(group));
    if (others.least(group).isZero()) {
      return StatisticRange.atLeast(least.toDouble(), noneThere);
    }
    return StatisticRange.between(
        least.toDouble(), greatest(group).over(others.least(group)).toDouble());
  }

  /** The greatest number of all but one group together; empty where there is no upper end. */
  public Optional<Long> most(int without) {
    Optional<Long> mine = counts.get(without).max();
    return endless == (mine.isEmpty() ? 1 : 0)
        ? Optional.of(most - mine.orElse(0L))
        : Optional.empty();
  }
}
