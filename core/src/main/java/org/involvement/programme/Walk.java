package org.involvement.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.involvement.feedback.Contribution;
import org.involvement.value.ContributionId;

/**
 * What a programme asks of each of its contributions, in one walk over all: each walk over many
 * waits for memory longer than it looks.
 */
final class Walk {
  private final List<Contribution> moving = new ArrayList<>();

  Walk(
      List<Contribution> contributions, Set<ContributionId> ids, References references, Days days) {
    for (int i = 0; i < contributions.size(); i++) {
      Contribution contribution = contributions.get(i);
      references.check(contribution, i, ids);
      days.check(contribution, i);
      if (Moves.mayMove(contribution)) {
        moving.add(contribution);
      }
    }
  }

  /** Those that may go on in others, in their order: nobody else can be in a circle. */
  List<Contribution> moving() {
    return moving;
  }
}
