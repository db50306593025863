package org.involvement.scoring;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.involvement.feedback.Contribution;
import org.involvement.framework.FactId;
import org.involvement.programme.Programme;
import org.involvement.value.ActivityId;

/**
 * What the record says on facts of contributions, by the activity these were made in. Each is read
 * once, for all places.
 */
final class ContributionReadings {
  private final Programme programme;
  private final Map<FactId, Map<Optional<ActivityId>, List<Reading>>> read = new HashMap<>();

  ContributionReadings(Programme programme) {
    this.programme = programme;
  }

  /** Of all contributions. */
  List<Reading> all(FactId fact) {
    return read(fact).values().stream().flatMap(List::stream).toList();
  }

  /** Of those of an activity, or of those of which it is unknown where they were made. */
  List<Reading> of(FactId fact, Optional<ActivityId> activity) {
    return read(fact).getOrDefault(activity, List.of());
  }

  private Map<Optional<ActivityId>, List<Reading>> read(FactId fact) {
    return read.computeIfAbsent(fact, this::readAll);
  }

  private Map<Optional<ActivityId>, List<Reading>> readAll(FactId fact) {
    FactSource source = FactSource.of(fact);
    return programme.contributions().stream()
        .collect(
            groupingBy(
                Contribution::activity,
                mapping(
                    one ->
                        source.read(
                            source.answers().orElseThrow(),
                            programme,
                            Subject.CONTRIBUTION.view(one)),
                    toList())));
  }
}
