package org.involvement.programme;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.involvement.feedback.Change;
import org.involvement.feedback.Contribution;
import org.involvement.feedback.Decision;
import org.involvement.feedback.Step;
import org.involvement.value.ContributionId;
import org.involvement.value.DecisionId;
import org.involvement.value.PartialDate;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;

/** What was known of a programme on a day. */
final class Snapshot {
  private final Programme programme;
  private final LocalDate day;
  private final Set<DecisionId> notYetTaken;

  /** Ids that a step dated up to the day goes on in. */
  private final Set<ContributionId> goneOnIn;

  Snapshot(Programme programme, LocalDate day) {
    Checks.day(day, "programme.asKnownOn");
    if (day.isAfter(programme.asOf())) {
      throw Checks.invalid(
          "programme.asKnownOn",
          day,
          ViolationKind.AFTER_AS_OF,
          "is after programme.asOf " + programme.asOf());
    }
    this.programme = programme;
    this.day = day;
    notYetTaken =
        programme.decisions().stream()
            .filter(decision -> !isKnown(decision.day()))
            .map(Decision::id)
            .collect(toSet());
    goneOnIn =
        programme.contributions().stream()
            .flatMap(contribution -> contribution.asKnownOn(day).stream())
            .flatMap(contribution -> contribution.steps().stream())
            .flatMap(step -> step.successors().stream())
            .collect(toSet());
  }

  Programme programme() {
    List<Contribution> known =
        programme.contributions().stream().flatMap(one -> known(one).stream()).toList();
    Set<ContributionId> ids = known.stream().map(Contribution::id).collect(toSet());
    return Programme.builder()
        .from(programme)
        .asOf(day)
        .pageCheck(Optional.empty())
        .registers(programme.registers().stream().filter(kept -> isKnown(kept.since())).toList())
        .practices(programme.practicesAmong(ids))
        .contributions(known.stream().map(one -> one.withLinksOnlyTo(ids)).toList())
        .decisions(
            programme.decisions().stream()
                .filter(decision -> !notYetTaken.contains(decision.id()))
                .map(
                    decision ->
                        isKnown(decision.published())
                            ? decision
                            : decision.withPublished(PartialDate.UNKNOWN))
                .toList())
        .changes(programme.changes().stream().map(this::withoutLaterDecisions).toList())
        .objectives(
            programme.objectives().stream().map(one -> one.withNotes(known(one.notes()))).toList())
        .commitments(
            programme.commitments().stream().map(one -> one.withNotes(known(one.notes()))).toList())
        .barriers(
            programme.barriers().stream()
                .map(
                    one ->
                        one.withMitigations(
                            one.mitigations().stream()
                                .filter(each -> isKnown(each.day()))
                                .toList()))
                .toList())
        .stakeholders(
            programme.stakeholders().stream()
                .map(
                    one ->
                        one.withMembership(
                            one.membership().stream().filter(each -> isKnown(each.day())).toList()))
                .toList())
        .build();
  }

  private List<ProgressNote> known(List<ProgressNote> notes) {
    return notes.stream().filter(note -> isKnown(note.day())).toList();
  }

  /** True where it surely was by then, or nothing is known of its day. */
  private boolean isKnown(PartialDate when) {
    return !when.isKnown() || !when.latest().isAfter(day);
  }

  private Optional<Contribution> known(Contribution contribution) {
    return contribution
        .asKnownOn(day)
        .or(
            () ->
                Optional.of(contribution)
                    .filter(one -> goneOnIn.contains(one.id()))
                    .map(one -> one.withRaisedOn(PartialDate.UNKNOWN).withSteps()))
        .map(one -> one.withSteps(one.steps().stream().map(this::withoutLaterDecision).toList()));
  }

  private Step withoutLaterDecision(Step step) {
    return step instanceof Step.Decided decided
            && decided.decision().filter(notYetTaken::contains).isPresent()
        ? new Step.Decided(decided.day(), decided.disposition(), decided.reason(), Optional.empty())
        : step;
  }

  private Change withoutLaterDecisions(Change change) {
    List<DecisionId> taken =
        change.decisions().stream().filter(decision -> !notYetTaken.contains(decision)).toList();
    return change.withDecisions(taken);
  }
}
