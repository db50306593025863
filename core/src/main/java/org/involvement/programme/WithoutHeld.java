package org.involvement.programme;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.involvement.feedback.Contribution;
import org.involvement.feedback.Step;
import org.involvement.value.ContributionId;

/**
 * A programme without contributions that are held.
 *
 * <p>Held with them are the pieces into which they were split, all that is made of nothing else,
 * and those that continue in them, because what became of these is what became of the held one. The
 * last are contributions that were merged into a held one, and those of whose pieces fewer than two
 * are not held.
 */
final class WithoutHeld {
  private final Programme programme;
  private final Map<ContributionId, Contribution> all = new HashMap<>();

  /** The contributions to look at again once one is held. */
  private final Map<ContributionId, List<ContributionId>> neighbours = new HashMap<>();

  private final Set<ContributionId> held = new HashSet<>();

  WithoutHeld(Programme programme) {
    this.programme = programme;
  }

  Programme programme() {
    if (programme.contributions().stream().allMatch(one -> one.hold().isEmpty())) {
      return programme;
    }
    programme.contributions().forEach(this::add);
    spread();
    List<Contribution> rest =
        programme.contributions().stream().filter(one -> !held.contains(one.id())).toList();
    Set<ContributionId> known = new HashSet<>();
    rest.forEach(one -> known.add(one.id()));
    return programme
        .withPractices(programme.practicesAmong(known))
        .withContributions(rest.stream().map(one -> cut(one).withLinksOnlyTo(known)).toList());
  }

  private void add(Contribution one) {
    all.put(one.id(), one);
    one.derivedFrom().forEach(origin -> join(origin, one.id()));
    for (ContributionId next : continuations(one)) {
      join(next, one.id());
    }
  }

  private void join(ContributionId from, ContributionId to) {
    neighbours.computeIfAbsent(from, any -> new ArrayList<>()).add(to);
  }

  private void spread() {
    Deque<ContributionId> open = new ArrayDeque<>();
    all.values().stream()
        .filter(one -> one.hold().isPresent())
        .map(Contribution::id)
        .forEach(id -> hold(id, open));
    while (!open.isEmpty()) {
      ContributionId id = open.remove();
      Contribution one = Objects.requireNonNull(all.get(id));
      if (isSplit(one)) {
        continuations(one).forEach(piece -> hold(piece, open));
      }
      for (ContributionId other : neighbours.getOrDefault(id, List.of())) {
        if (follows(Objects.requireNonNull(all.get(other)))) {
          hold(other, open);
        }
      }
    }
  }

  private void hold(ContributionId id, Deque<ContributionId> open) {
    if (held.add(id)) {
      open.add(id);
    }
  }

  /** Whether one is held because of what it is made of, or continues in. */
  private boolean follows(Contribution one) {
    List<ContributionId> origins = one.derivedFrom();
    List<ContributionId> next = continuations(one);
    long left = next.stream().filter(id -> !held.contains(id)).count();
    return (!origins.isEmpty() && held.containsAll(origins))
        || (!next.isEmpty() && left < (isSplit(one) ? 2 : 1));
  }

  /** One without pieces that are held, and without what was corrected in its steps. */
  private Contribution cut(Contribution one) {
    boolean refers =
        one.steps().stream().flatMap(step -> step.successors().stream()).anyMatch(held::contains);
    return refers ? one.withSteps(one.history().steps().stream().map(this::cut).toList()) : one;
  }

  private Step cut(Step step) {
    return step instanceof Step.SplitInto split
        ? new Step.SplitInto(
            split.day(), split.into().stream().filter(id -> !held.contains(id)).toList())
        : step;
  }

  private static boolean isSplit(Contribution one) {
    return continuations(one).size() > 1;
  }

  private static List<ContributionId> continuations(Contribution one) {
    return one.history().steps().stream().flatMap(step -> step.successors().stream()).toList();
  }
}
