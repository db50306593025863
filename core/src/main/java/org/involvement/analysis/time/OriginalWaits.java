package org.involvement.analysis.time;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.involvement.feedback.Contribution;
import org.involvement.feedback.History;
import org.involvement.feedback.Milestone;
import org.involvement.programme.Lineage;
import org.involvement.programme.Loops;
import org.involvement.programme.Programme;
import org.involvement.value.ContributionId;
import org.involvement.value.PartialDate;

/**
 * The waits of what was originally said: one that was merged or split has come to the milestone
 * when all parts in which it goes on have that were not withdrawn, on the day of the last.
 */
final class OriginalWaits {
  private final Programme programme;
  private final Loops loops;
  private final Milestone milestone;
  private final Map<ContributionId, Part> parts = new HashMap<>();

  /**
   * What became of a contribution and of those in which it goes on.
   *
   * @param end whether it came to the milestone
   * @param day when it did; of use only where it did
   * @param own whether that was said of it itself
   */
  private record Part(WaitEnd end, PartialDate day, boolean own) {}

  OriginalWaits(Programme programme, Milestone milestone) {
    this.programme = programme;
    this.milestone = milestone;
    loops = Loops.of(programme);
    Lineage lineage = loops.lineage();
    for (ContributionId id : lineage.endsFirst()) {
      parts.put(id, part(loops.history(id), lineage.successors(id)));
    }
  }

  WaitingTally tally(long days) {
    WaitCounter counter = new WaitCounter(WaitingTally.none(programme.asOf(), days, milestone));
    Lineage lineage = loops.lineage();
    programme.contributions().stream()
        .filter(one -> one.isOwedAnswer() && !lineage.isPiece(one.id()))
        .forEach(original -> add(original, counter));
    return counter.tally();
  }

  private void add(Contribution original, WaitCounter counter) {
    PartialDate raised = loops.history(original.id()).raisedOn();
    Part part = Objects.requireNonNull(parts.get(original.id()));
    boolean reached = part.end() == WaitEnd.REACHED;
    if (reached) {
      counter.addReached(raised, part.day());
    } else {
      counter.add(raised, part.end());
    }
    boolean isDayOfOccasion = !raised.isExact() && !original.raisedOn().isKnown();
    boolean isDayOfPart = reached && !part.day().isExact() && !part.own();
    if (isDayOfOccasion || isDayOfPart) {
      counter.share();
    }
  }

  private Part part(History history, List<ContributionId> successors) {
    Optional<PartialDate> own = history.firstDay(milestone);
    if (own.isPresent()) {
      return new Part(WaitEnd.REACHED, own.get(), true);
    }
    List<Part> left =
        successors.stream()
            .flatMap(next -> Optional.ofNullable(parts.get(next)).stream())
            .filter(part -> part.end() != WaitEnd.TAKEN_BACK)
            .toList();
    PartialDate unknown = PartialDate.UNKNOWN;
    if (history.isWithdrawn() || (!successors.isEmpty() && left.isEmpty())) {
      return new Part(WaitEnd.TAKEN_BACK, unknown, true);
    }
    return !left.isEmpty() && left.stream().allMatch(part -> part.end() == WaitEnd.REACHED)
        ? new Part(
            WaitEnd.REACHED,
            left.stream().map(Part::day).reduce(PartialDate::laterOf).orElse(unknown),
            false)
        : new Part(WaitEnd.NOT_REACHED, unknown, true);
  }
}
