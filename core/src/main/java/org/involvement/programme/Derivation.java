package org.involvement.programme;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.involvement.feedback.Contribution;
import org.involvement.value.ContributionId;

/** Which contributions are made of which. */
final class Derivation {
  private final Map<ContributionId, List<ContributionId>> madeOf = new HashMap<>();

  Derivation(List<Contribution> contributions) {
    for (Contribution one : contributions) {
      for (ContributionId origin : one.derivedFrom()) {
        madeOf.computeIfAbsent(origin, any -> new ArrayList<>()).add(one.id());
      }
    }
  }

  /** Some, with all that are made of them, at once or by way of others. */
  Set<ContributionId> withDerived(Set<ContributionId> some) {
    Set<ContributionId> all = new HashSet<>(some);
    Deque<ContributionId> open = new ArrayDeque<>(some);
    while (!open.isEmpty()) {
      for (ContributionId next : madeOf.getOrDefault(open.remove(), List.of())) {
        if (all.add(next)) {
          open.add(next);
        }
      }
    }
    return all;
  }
}
