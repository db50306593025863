package org.involvement.analysis.time;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collector;
import org.involvement.feedback.Contribution;
import org.involvement.feedback.Milestone;
import org.involvement.value.InvalidValueException;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;

/**
 * What the times to a milestone are computed from, group by group: whole numbers that add up as
 * those of {@link TimeTally} do.
 *
 * <p>It grows with the groups and, in each, with the number of different days.
 *
 * @param grouping what the groups are, such as 'theme'
 * @param all the tally of all contributions, each counted once
 * @param groups the tally of each group; a contribution counts in every group it has
 * @param ungrouped the tally of those of which no group is known
 * @param <K> the groups
 */
public record GroupedTimeTally<K extends Serializable>(
    String grouping, TimeTally all, Map<K, TimeTally> groups, TimeTally ungrouped)
    implements Serializable {
  /**
   * Checks and copies the parts.
   *
   * @throws InvalidValueException if a part is missing
   */
  public GroupedTimeTally {
    grouping = Checks.line(grouping, "groupedTimeTally.grouping");
    Checks.required(all, "groupedTimeTally.all");
    groups = Checks.map(groups, "groupedTimeTally.groups");
    Checks.required(ungrouped, "groupedTimeTally.ungrouped");
  }

  /** {@return a collector of contributions, as known on a day} */
  public static <K extends Serializable> Collector<Contribution, ?, GroupedTimeTally<K>> collector(
      LocalDate asOf, Milestone milestone, Grouping<K> grouping) {
    TimeTally none = TimeTally.none(asOf, milestone);
    return Collector.of(
        () -> new GroupedTimeCounter<>(none, grouping),
        GroupedTimeCounter::add,
        GroupedTimeCounter::plus,
        GroupedTimeCounter::tally,
        Collector.Characteristics.UNORDERED);
  }

  /**
   * {@return the tally of the contributions of both}
   *
   * @throws InvalidValueException if the other one is of other groups, another day or another
   *     milestone
   */
  public GroupedTimeTally<K> plus(GroupedTimeTally<K> other) {
    if (!grouping.equals(other.grouping)) {
      throw Checks.invalid(
          "groupedTimeTally.grouping",
          other.grouping,
          ViolationKind.MISMATCH,
          "does not add to one by " + grouping);
    }
    Map<K, TimeTally> sums = new HashMap<>(groups);
    other.groups.forEach((group, tally) -> sums.merge(group, tally, TimeTally::plus));
    return new GroupedTimeTally<>(
        grouping, all.plus(other.all), sums, ungrouped.plus(other.ungrouped));
  }
}
