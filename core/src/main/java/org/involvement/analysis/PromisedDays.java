package org.involvement.analysis;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.involvement.feedback.Contribution;
import org.involvement.feedback.Feedback;
import org.involvement.programme.Loops;
import org.involvement.programme.Programme;
import org.involvement.programme.Selection;
import org.involvement.value.ContributionId;

/** By which day an answer was promised on each contribution, passed on through merging. */
final class PromisedDays {
  private final Programme programme;
  private final Loops loops;
  private final Map<ContributionId, Contribution> contributions;
  private final Function<Contribution, Optional<LocalDate>> promised;

  PromisedDays(
      Programme programme, Loops loops, Function<Contribution, Optional<LocalDate>> promised) {
    this.programme = programme;
    this.loops = loops;
    this.promised = promised;
    contributions =
        programme.contributions().stream()
            .collect(Collectors.toMap(Contribution::id, Function.identity()));
  }

  /** The days of those that were picked out. */
  OverdueAnswers overdue(Selection late) {
    Set<ContributionId> overdue = Set.copyOf(late.all());
    return new OverdueAnswers(
        programme.contributions().stream()
            .map(Contribution::id)
            .filter(overdue::contains)
            .flatMap(id -> earliest(id).map(day -> answer(id, day)).stream())
            .sorted(Comparator.comparing(OverdueAnswer::promisedBy))
            .toList(),
        late.among(),
        late.certain() && late.complete());
  }

  private OverdueAnswer answer(ContributionId id, LocalDate day) {
    long daysLate = ChronoUnit.DAYS.between(day, programme.asOf());
    return new OverdueAnswer(id, day, daysLate, loops.canBeTold(id));
  }

  /** The earliest day of it and of all that go on in it and were not answered before. */
  private Optional<LocalDate> earliest(ContributionId id) {
    Set<ContributionId> seen = new HashSet<>(Set.of(id));
    Deque<ContributionId> open = new ArrayDeque<>(seen);
    Stream.Builder<LocalDate> days = Stream.builder();
    while (!open.isEmpty()) {
      ContributionId next = open.remove();
      Optional.ofNullable(contributions.get(next)).flatMap(promised).ifPresent(days);
      loops.lineage().cameFrom(next).stream()
          .filter(before -> !isAnswered(before) && seen.add(before))
          .forEach(open::add);
    }
    return days.build().min(Comparator.naturalOrder());
  }

  private boolean isAnswered(ContributionId id) {
    return loops.history(id).fedBack(Feedback.DECISION_AND_REASON);
  }
}
