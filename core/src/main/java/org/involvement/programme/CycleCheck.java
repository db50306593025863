package org.involvement.programme;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.involvement.feedback.Contribution;
import org.involvement.feedback.Step;
import org.involvement.value.ContributionId;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;
import org.involvement.value.check.Violations;

/** The check that no contribution goes on, by way of others, in itself. */
final class CycleCheck {
  private static final int MOST_SHOWN = 10;

  private CycleCheck() {}

  /**
   * Looks at contributions of which those at some places, in ascending order, may go on in others.
   * Of circles that have a contribution in common one is told.
   */
  static void check(List<Contribution> contributions, List<Integer> places, Violations found) {
    List<Contribution> moving = places.stream().map(contributions::get).toList();
    new ContinuationGraph(moving)
        .circles().stream()
            .map(CycleCheck::fromTheFirstRecorded)
            .sorted(Comparator.comparing(way -> way[0]))
            .forEach(way -> add(moving, way, places.get(way[0]), found));
  }

  private static int[] fromTheFirstRecorded(int[] circle) {
    int first =
        IntStream.range(0, circle.length).reduce((i, j) -> circle[j] < circle[i] ? j : i).orElse(0);
    return IntStream.range(0, circle.length)
        .map(i -> circle[(first + i) % circle.length])
        .toArray();
  }

  private static void add(
      List<Contribution> contributions, int[] circle, int first, Violations found) {
    Contribution from = contributions.get(circle[0]);
    ContributionId into = contributions.get(circle[1]).id();
    int step = stepInto(from.steps(), into);
    String place = Checks.place("contributions", first, "steps", step, "into");
    if (from.steps().get(step) instanceof Step.SplitInto split) {
      place += "." + split.into().indexOf(into);
    }
    found.add(
        place, into, ViolationKind.CIRCULAR, "goes on in a circle: " + way(contributions, circle));
  }

  private static String way(List<Contribution> contributions, int[] circle) {
    String way =
        IntStream.of(circle)
            .limit(MOST_SHOWN)
            .mapToObj(place -> contributions.get(place).id() + " → ")
            .collect(joining());
    return circle.length > MOST_SHOWN
        ? way + "and so on, " + circle.length + " in all"
        : way + contributions.get(circle[0]).id();
  }

  /** The step that counts: no correction undoes it. */
  private static int stepInto(List<Step> steps, ContributionId into) {
    Set<Long> undone =
        steps.stream()
            .filter(Step.Corrected.class::isInstance)
            .map(step -> ((Step.Corrected) step).step())
            .collect(Collectors.toSet());
    return IntStream.range(0, steps.size())
        .filter(i -> !undone.contains((long) i) && steps.get(i).successors().contains(into))
        .findFirst()
        .orElseThrow();
  }
}
