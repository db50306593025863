package org.involvement.analysis.time;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.joining;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.involvement.analysis.Finding;
import org.involvement.analysis.LeftOut;
import org.involvement.feedback.Contribution;
import org.involvement.feedback.Milestone;
import org.involvement.programme.Programme;
import org.involvement.programme.Register;
import org.involvement.value.check.Checks;

/**
 * The times to a milestone, group by group, such as 'travel: half answered within 34 days; 38
 * answered, 12 still open'; one line a group, in the order of their printed form.
 *
 * @param grouping what the groups are, such as 'theme'
 * @param all the times of all contributions, each counted once
 * @param groups the times of each group; a contribution counts in every group it has
 * @param ungrouped the times of those of which no group is known
 * @param <K> the groups
 */
public record TimesByGroup<K extends Serializable>(
    String grouping, TimeToFeedback all, Map<K, TimeToFeedback> groups, TimeToFeedback ungrouped)
    implements Finding {
  /** Copies the groups, in the same order. */
  public TimesByGroup {
    grouping = Checks.line(grouping, "timesByGroup.grouping");
    Checks.required(all, "timesByGroup.all");
    groups =
        Collections.unmodifiableMap(
            new LinkedHashMap<>(Checks.required(groups, "timesByGroup.groups")));
    Checks.required(ungrouped, "timesByGroup.ungrouped");
  }

  /** {@return the times from a programme's contributions to a milestone, by group} */
  public static <K extends Serializable> TimesByGroup<K> of(
      Programme programme, Milestone milestone, Grouping<K> grouping) {
    GroupedTimeTally<K> tally =
        programme.datedContributions().stream()
            .collect(GroupedTimeTally.collector(programme.asOf(), milestone, grouping));
    return of(tally, programme.keptThroughout());
  }

  /** {@return the result of a tally of contributions whose every step was recorded} */
  public static <K extends Serializable> TimesByGroup<K> of(GroupedTimeTally<K> tally) {
    return of(tally, EnumSet.of(Register.STEPS));
  }

  /** {@return the result of a tally of contributions of which these registers were kept} */
  public static <K extends Serializable> TimesByGroup<K> of(
      GroupedTimeTally<K> tally, Set<Register> kept) {
    Map<K, TimeToFeedback> groups = new LinkedHashMap<>();
    tally.groups().entrySet().stream()
        .sorted(Map.Entry.comparingByKey(Comparator.comparing(Object::toString)))
        .forEach(group -> groups.put(group.getKey(), TimeToFeedback.of(group.getValue(), kept)));
    return new TimesByGroup<>(
        tally.grouping(),
        TimeToFeedback.of(tally.all(), kept),
        groups,
        TimeToFeedback.of(tally.ungrouped(), kept));
  }

  /**
   * {@return a collector of the times to a milestone by group, as known on a day, of contributions
   * whose every step was recorded}
   */
  public static <K extends Serializable> Collector<Contribution, ?, TimesByGroup<K>> collector(
      LocalDate asOf, Milestone milestone, Grouping<K> grouping) {
    return collectingAndThen(
        GroupedTimeTally.collector(asOf, milestone, grouping), TimesByGroup::of);
  }

  /** {@return the times of a group; empty where no contribution has it} */
  public Optional<TimeToFeedback> of(K group) {
    return Optional.ofNullable(groups.get(group));
  }

  @Override
  public String definition() {
    return "By " + grouping + ". " + all.definition();
  }

  @Override
  public String denominator() {
    return all.denominator()
        + ", each counted in every "
        + grouping
        + " it has; "
        + ungrouped.counts().all()
        + " with none known";
  }

  @Override
  public List<LeftOut> leftOut() {
    return all.leftOut();
  }

  @Override
  public String caveat() {
    return all.caveat()
        + " Groups may differ in what they raised and when; a group of few may point to a person.";
  }

  /** {@return a line a group, then those of which no group is known, if any, then all} */
  @Override
  public String toString() {
    Stream<String> named =
        groups.entrySet().stream().map(group -> group.getKey() + ": " + group.getValue());
    Stream<String> rest =
        ungrouped.counts().all() == 0
            ? Stream.of()
            : Stream.of("no " + grouping + " known: " + ungrouped);
    return Stream.of(named, rest, Stream.of("all: " + all))
        .flatMap(lines -> lines)
        .collect(joining("\n"));
  }
}
