package org.involvement.analysis.loop;

import static java.util.stream.Collectors.partitioningBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.involvement.analysis.LeftOut;
import org.involvement.feedback.Contribution;
import org.involvement.feedback.Milestone;
import org.involvement.programme.Completeness;
import org.involvement.programme.Lineage;
import org.involvement.programme.Loops;
import org.involvement.programme.Programme;
import org.involvement.programme.Register;
import org.involvement.stakeholder.Perspective;
import org.involvement.value.ContributionId;

/** The counts of how far contributions came to a milestone. */
final class LoopCounts {
  private static final Set<Milestone> TELLING =
      Set.of(
          Milestone.ACKNOWLEDGED,
          Milestone.ANSWERED,
          Milestone.ANSWERED_PERSONALLY,
          Milestone.OUTCOME_FED_BACK);

  private final Programme programme;
  private final Milestone milestone;
  private final Loops loops;
  private final Lineage lineage;
  private final Map<ContributionId, Completeness> extents;

  LoopCounts(Programme programme, Milestone milestone) {
    this.programme = programme;
    this.milestone = milestone;
    loops = Loops.of(programme);
    lineage = loops.lineage();
    extents = loops.completeness(milestone);
  }

  LoopShares shares() {
    Map<Boolean, List<ContributionId>> items =
        lineage.standing().stream()
            .collect(partitioningBy(id -> isCounted(loops.canReceiveReply(id))));
    Map<Boolean, List<Contribution>> originals =
        programme.contributions().stream()
            .filter(one -> !lineage.isPiece(one.id()))
            .collect(partitioningBy(one -> isCounted(one.canReceiveReply())));
    List<Contribution> counted = originals.getOrDefault(true, List.of());
    return new LoopShares(
        milestone,
        share(items.getOrDefault(true, List.of())),
        share(items.getOrDefault(false, List.of())),
        share(ids(counted)),
        share(ids(originals.getOrDefault(false, List.of()))),
        byPerspective(counted),
        share(ids(counted.stream().filter(one -> one.perspectives().isEmpty()).toList())),
        counted.stream()
            .filter(one -> one.perspectives().size() > 1)
            .filter(one -> extent(one.id()) != Completeness.WITHDRAWN)
            .count(),
        leftOut(),
        programme.keeps(Register.CONTRIBUTIONS));
  }

  /** Where the milestone is one of telling, those who cannot be told are counted apart. */
  private boolean isCounted(boolean canReceiveReply) {
    return canReceiveReply || !TELLING.contains(milestone);
  }

  private List<PerspectiveShare> byPerspective(List<Contribution> originals) {
    SortedMap<String, List<ContributionId>> ids = new TreeMap<>();
    for (Contribution one : originals) {
      for (Perspective perspective : one.perspectives()) {
        ids.computeIfAbsent(perspective.value(), any -> new ArrayList<>()).add(one.id());
      }
    }
    return ids.entrySet().stream()
        .map(each -> new PerspectiveShare(Perspective.of(each.getKey()), share(each.getValue())))
        .toList();
  }

  private LoopShare share(List<ContributionId> ids) {
    return new LoopShare(
        count(ids, Completeness.WHOLLY),
        count(ids, Completeness.PARTLY),
        count(ids, Completeness.NOT),
        programme.keeps(Register.STEPS));
  }

  private List<LeftOut> leftOut() {
    List<ContributionId> standing = lineage.standing();
    List<ContributionId> originals = lineage.originals();
    List<LeftOut> leftOut = new ArrayList<>();
    add(leftOut, "by item: they go on in another", extents.size() - standing.size());
    add(leftOut, "by item: they were withdrawn before", count(standing, Completeness.WITHDRAWN));
    add(leftOut, "by original item: they are pieces of another", extents.size() - originals.size());
    add(
        leftOut,
        "by original item: they were withdrawn before",
        count(originals, Completeness.WITHDRAWN));
    return leftOut;
  }

  private long count(List<ContributionId> ids, Completeness extent) {
    return ids.stream().filter(id -> extent(id) == extent).count();
  }

  private Completeness extent(ContributionId id) {
    return extents.getOrDefault(id, Completeness.NOT);
  }

  private static List<ContributionId> ids(List<Contribution> contributions) {
    return contributions.stream().map(Contribution::id).toList();
  }

  private static void add(List<LeftOut> leftOut, String reason, long items) {
    if (items > 0) {
      leftOut.add(new LeftOut(reason, items));
    }
  }
}
