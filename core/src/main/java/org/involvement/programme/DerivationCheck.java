package org.involvement.programme;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.involvement.feedback.Contribution;
import org.involvement.value.ContributionId;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;
import org.involvement.value.check.Violations;

/**
 * The check that no contribution is made, by way of others, of itself. It follows each link once,
 * without recursion, so that a long chain does no harm.
 */
final class DerivationCheck {
  private final List<Contribution> contributions;
  private final Map<ContributionId, Integer> places = new HashMap<>();
  private final Set<ContributionId> done = new HashSet<>();
  private final Set<ContributionId> onTheWay = new HashSet<>();

  private DerivationCheck(List<Contribution> contributions) {
    this.contributions = contributions;
    for (int i = 0; i < contributions.size(); i++) {
      places.put(contributions.get(i).id(), i);
    }
  }

  /** Adds one violation for each circle that is found, at the link that closes it. */
  static void check(List<Contribution> contributions, Violations found) {
    if (contributions.stream().anyMatch(one -> !one.derivedFrom().isEmpty())) {
      DerivationCheck check = new DerivationCheck(contributions);
      contributions.forEach(one -> check.follow(one, found));
    }
  }

  /** One that is being followed, with the links that are left. */
  private record Visit(Contribution one, Iterator<ContributionId> left) {
    static Visit of(Contribution one) {
      return new Visit(one, one.derivedFrom().iterator());
    }
  }

  private void follow(Contribution start, Violations found) {
    Deque<Visit> way = new ArrayDeque<>();
    enter(start, way);
    while (!way.isEmpty()) {
      Visit at = way.getLast();
      if (at.left().hasNext()) {
        ContributionId origin = at.left().next();
        if (onTheWay.contains(origin)) {
          add(at.one(), origin, found);
        } else if (place(origin) >= 0) {
          enter(contributions.get(place(origin)), way);
        }
      } else {
        onTheWay.remove(at.one().id());
        way.removeLast();
      }
    }
  }

  private void enter(Contribution one, Deque<Visit> way) {
    if (done.add(one.id())) {
      onTheWay.add(one.id());
      way.add(Visit.of(one));
    }
  }

  private void add(Contribution one, ContributionId origin, Violations found) {
    int at = one.derivedFrom().indexOf(origin);
    found.add(
        Checks.place("contributions", place(one.id()), "derivedFrom", at),
        origin,
        ViolationKind.CIRCULAR,
        "is itself made of " + one.id());
  }

  /** The place of a contribution; negative where the programme has none of that id. */
  private int place(ContributionId id) {
    return places.getOrDefault(id, -1);
  }
}
