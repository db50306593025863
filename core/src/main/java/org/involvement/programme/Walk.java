package org.involvement.programme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.involvement.feedback.Contribution;
import org.involvement.feedback.Step;
import org.involvement.value.ContributionId;
import org.involvement.value.check.Checks;

/**
 * What a programme asks of each of its contributions, in one walk over all: each walk over many
 * waits for memory longer than it looks.
 */
final class Walk {
  private final List<Contribution> contributions;
  private final References references;
  private final Days days;
  private final Set<ContributionId> ids;

  /** The places of those that may go on in others. */
  private final List<Integer> moving = new ArrayList<>();

  Walk(List<Contribution> contributions, References references, Days days) {
    this.contributions = contributions;
    this.references = references;
    this.days = days;
    this.ids = new HashSet<>(2 * contributions.size());
    int before = references.found();
    for (int i = 0; i < contributions.size(); i++) {
      look(contributions.get(i), i);
    }
    for (int i : moving) {
      references.checkMoves(contributions.get(i).steps(), i, ids);
    }
    if (references.found() > before) {
      references.forgetFrom(before);
      lookInOrder();
    }
  }

  /** Those that may go on in others, in their order: nobody else can be in a circle. */
  List<Contribution> moving() {
    return moving.stream().map(contributions::get).toList();
  }

  private void look(Contribution contribution, int i) {
    if (!ids.add(contribution.id())) {
      // Looks again, in order to say where it stands already.
      Checks.distinct(contributions, "programme.contributions", Contribution::id);
    }
    days.check(contribution, i);
    references.check(contribution, i);
    List<Step> steps = contribution.steps();
    boolean moves = false;
    for (int j = 0; j < steps.size(); j++) {
      Step step = steps.get(j);
      days.check(step, i, j);
      references.check(step, i, j);
      moves |= !step.goesOnIn().isEmpty();
    }
    if (moves) {
      moving.add(i);
    }
  }

  /** Looks again once all are known, so that what is wrong is told in the order of recording. */
  private void lookInOrder() {
    for (int i = 0; i < contributions.size(); i++) {
      List<Step> steps = contributions.get(i).steps();
      references.check(contributions.get(i), i);
      for (int j = 0; j < steps.size(); j++) {
        references.check(steps.get(j), i, j);
      }
      references.checkMoves(steps, i, ids);
    }
  }
}
