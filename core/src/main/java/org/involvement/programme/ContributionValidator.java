package org.involvement.programme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.involvement.feedback.Contribution;
import org.involvement.feedback.Step;
import org.involvement.value.ContributionId;
import org.involvement.value.check.Violations;

/**
 * What a programme asks of each of its contributions, in one walk over all: each walk over many
 * waits for memory longer than it looks. Only where something is wrong there is a second, which
 * tells all of it in the order of recording.
 */
final class ContributionValidator {
  private final List<Contribution> contributions;
  private final References references;
  private final AsOfCheck days;
  private final Set<ContributionId> ids;

  /** The places of those that may go on in others. */
  private final List<Integer> moving = new ArrayList<>();

  /** The places of those that are linked with others. */
  private final List<Integer> linked = new ArrayList<>();

  ContributionValidator(List<Contribution> contributions, References references, AsOfCheck days) {
    this.contributions = contributions;
    this.references = references;
    this.days = days;
    this.ids = new HashSet<>(2 * contributions.size());
  }

  /** Adds all that is wrong with them. */
  void check(Violations found) {
    Violations any = new Violations();
    for (int i = 0; i < contributions.size(); i++) {
      look(contributions.get(i), i, any);
    }
    for (int i : moving) {
      List<Step> steps = contributions.get(i).steps();
      for (int j = 0; j < steps.size(); j++) {
        references.checkMove(steps.get(j), i, j, ids, any);
      }
    }
    for (int i : linked) {
      references.checkLinks(contributions.get(i), i, ids, any);
    }
    boolean distinct = ids.size() == contributions.size();
    if (!distinct) {
      found.addRepeatedIds(contributions, "programme.contributions", Contribution::id);
    }
    if (!any.isEmpty()) {
      lookInOrder(found);
    }
    // Where an id stands twice, nobody can say in which of both another goes on.
    if (distinct) {
      CycleCheck.check(contributions, moving, found);
      DerivationCheck.check(contributions, found);
    }
  }

  /** Looks at one, and notes what is asked once all are known. */
  private void look(Contribution contribution, int i, Violations any) {
    ids.add(contribution.id());
    days.check(contribution, i, any);
    references.check(contribution, i, any);
    if (!contribution.conflictsWith().isEmpty() || !contribution.derivedFrom().isEmpty()) {
      linked.add(i);
    }
    List<Step> steps = contribution.steps();
    boolean moves = false;
    for (int j = 0; j < steps.size(); j++) {
      Step step = steps.get(j);
      days.check(step, i, j, any);
      references.check(step, i, j, any);
      moves |= !step.successors().isEmpty();
    }
    if (moves) {
      moving.add(i);
    }
  }

  private void lookInOrder(Violations found) {
    for (int i = 0; i < contributions.size(); i++) {
      List<Step> steps = contributions.get(i).steps();
      days.check(contributions.get(i), i, found);
      references.check(contributions.get(i), i, found);
      references.checkLinks(contributions.get(i), i, ids, found);
      for (int j = 0; j < steps.size(); j++) {
        days.check(steps.get(j), i, j, found);
        references.check(steps.get(j), i, j, found);
        references.checkMove(steps.get(j), i, j, ids, found);
      }
    }
  }
}
