package org.involvement.analysis.consensus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.involvement.stakeholder.Perspective;

/**
 * Which perspectives may be shown beside the ratings of all: those with enough ratings, and none by
 * which one that is hidden could be worked out from the total.
 */
final class ShownPerspectives {
  /** A perspective, or none, with its ratings. */
  record Group(Optional<Perspective> perspective, AskedRatings answered) {
    long ratings() {
      return answered.ratings().total();
    }

    private String name() {
      return perspective.map(Perspective::value).orElse("");
    }
  }

  final List<Group> shown;
  final long hiddenRatings;

  private ShownPerspectives(List<Group> shown, long hiddenRatings) {
    this.shown = shown;
    this.hiddenRatings = hiddenRatings;
  }

  static ShownPerspectives of(RatingTally tally, long smallest) {
    List<Group> groups = groups(tally);
    List<Group> bySize = new ArrayList<>(groups);
    bySize.removeIf(group -> group.ratings() == 0);
    bySize.sort(Comparator.comparingLong(Group::ratings).thenComparing(Group::name));
    Set<String> hidden = new HashSet<>();
    long sum = 0;
    for (Group group : bySize) {
      boolean isExposed = hidden.size() == 1 || (sum > 0 && sum < smallest);
      if (group.ratings() < smallest || isExposed) {
        hidden.add(group.name());
        sum += group.ratings();
      }
    }
    return new ShownPerspectives(
        groups.stream().filter(group -> !hidden.contains(group.name())).toList(), sum);
  }

  /** All there are, in the order of their names; none where no perspective is recorded at all. */
  private static List<Group> groups(RatingTally tally) {
    List<Group> groups = new ArrayList<>();
    for (Map.Entry<Perspective, AskedRatings> entry : tally.byPerspective().entrySet()) {
      groups.add(new Group(Optional.of(entry.getKey()), entry.getValue()));
    }
    if (!groups.isEmpty() && tally.unattributed().askedLeast() > 0) {
      groups.add(new Group(Optional.empty(), tally.unattributed()));
    }
    groups.sort(Comparator.comparing(Group::name));
    return groups;
  }
}
