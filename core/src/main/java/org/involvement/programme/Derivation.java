package org.involvement.programme;

import java.util.ArrayList;
import java.util.HashMap;
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
    return Lineage.closure(some, madeOf);
  }
}
