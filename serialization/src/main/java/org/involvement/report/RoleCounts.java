package org.involvement.report;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.involvement.engagement.Activity;
import org.involvement.engagement.Attendance;
import org.involvement.feedback.Contribution;
import org.involvement.programme.Programme;
import org.involvement.stakeholder.Perspective;
import org.involvement.stakeholder.Stakeholder;
import org.involvement.value.Count;
import org.involvement.value.StakeholderId;

/**
 * How many people of each role took part at least, by what is recorded: those who came to one
 * activity, those who are in the record by a pseudonym, or a group of that role alone. These may be
 * the same people, so the largest of the three counts.
 */
final class RoleCounts {
  private final Map<Perspective, Long> least = new HashMap<>();

  RoleCounts(Programme programme) {
    programme.activities().forEach(this::add);
    Map<StakeholderId, Stakeholder> persons = new HashMap<>();
    Map<Perspective, Set<StakeholderId>> byRole = new HashMap<>();
    for (Stakeholder one : programme.stakeholders()) {
      if (one.type() == Stakeholder.Type.PERSON) {
        persons.put(one.id(), one);
        one.perspectives().forEach(role -> add(byRole, role, one.id()));
      } else if (one.perspectives().size() == 1) {
        raise(one.perspectives().get(0), one.size().map(Count::min).orElse(0L));
      }
    }
    for (Contribution said : programme.contributions()) {
      said.stakeholder()
          .filter(persons::containsKey)
          .ifPresent(id -> said.perspectives().forEach(role -> add(byRole, role, id)));
    }
    byRole.forEach((role, people) -> raise(role, people.size()));
  }

  /** The number of people of a role who took part at least. */
  long least(Perspective role) {
    return least.getOrDefault(role, 0L);
  }

  /** Whether so many of each role took part. */
  boolean areAtLeast(long people, List<Perspective> roles) {
    return roles.stream().allMatch(role -> least(role) >= people);
  }

  private void add(Activity activity) {
    Map<Perspective, Long> came = new HashMap<>();
    for (Attendance part : activity.attendance()) {
      part.perspective()
          .ifPresent(role -> came.merge(role, part.actual().map(Count::min).orElse(0L), Long::sum));
    }
    came.forEach(this::raise);
  }

  private static void add(
      Map<Perspective, Set<StakeholderId>> byRole, Perspective role, StakeholderId id) {
    byRole.computeIfAbsent(role, any -> new HashSet<>()).add(id);
  }

  private void raise(Perspective role, long people) {
    least.merge(role, people, Math::max);
  }
}
