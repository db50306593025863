package org.involvement.analysis.time;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.involvement.feedback.Contribution;

/** A tally of times by group that is being counted. */
final class GroupedTimeCounter<K extends Serializable> {
  private final TimeTally none;
  private final Grouping<K> grouping;
  private final TimeCounter all;
  private final Map<K, TimeCounter> groups = new HashMap<>();
  private final TimeCounter ungrouped;

  GroupedTimeCounter(TimeTally none, Grouping<K> grouping) {
    this.none = none;
    this.grouping = grouping;
    all = new TimeCounter(none);
    ungrouped = new TimeCounter(none);
  }

  void add(Contribution contribution) {
    Followed followed = Followed.of(contribution, none.milestone(), none.asOf());
    all.add(followed);
    List<K> found = grouping.groups().apply(contribution);
    found.forEach(group -> counter(group).add(followed));
    if (found.isEmpty()) {
      ungrouped.add(followed);
    }
  }

  GroupedTimeCounter<K> plus(GroupedTimeCounter<K> other) {
    all.plus(other.all);
    other.groups.forEach((group, counter) -> counter(group).plus(counter));
    ungrouped.plus(other.ungrouped);
    return this;
  }

  GroupedTimeTally<K> tally() {
    Map<K, TimeTally> tallies = new HashMap<>();
    groups.forEach((group, counter) -> tallies.put(group, counter.tally()));
    return new GroupedTimeTally<>(grouping.name(), all.tally(), tallies, ungrouped.tally());
  }

  private TimeCounter counter(K group) {
    return groups.computeIfAbsent(group, any -> new TimeCounter(none));
  }
}
