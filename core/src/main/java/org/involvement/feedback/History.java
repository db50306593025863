package org.involvement.feedback;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.involvement.value.ChangeId;
import org.involvement.value.ContributionId;

/**
 * What the steps of a contribution come to: those that count, and what stands at their end.
 *
 * <p>Made by {@link Contribution#history()}. Whoever asks several things of a contribution asks its
 * history, so that the steps are followed once.
 */
public final class History {
  private final Optional<LocalDate> raisedOn;
  private final List<Step> steps;
  private final StepFlags standing;

  /** Where the decision that stands is among the steps; their number where none stands. */
  private final int decided;

  private final boolean closed;
  private final boolean changed;
  private final boolean acknowledged;
  private final boolean outcomeTold;

  /** Follows the recorded steps, which are legal, to their end. */
  History(Optional<LocalDate> raisedOn, List<Step> recorded) {
    this.raisedOn = raisedOn;
    steps = StepSequence.counting(raisedOn, recorded);
    int marks = StepFlags.NONE.bits();
    int last = steps.size();
    boolean answered = false;
    boolean acted = false;
    boolean receipt = false;
    boolean outcome = false;
    for (int at = 0; at < steps.size(); at++) {
      Step step = steps.get(at);
      marks = StepRule.of(step).after(marks);
      if (step instanceof Step.Decided) {
        last = at;
        answered = false;
      } else if (step instanceof Step.FedBack back) {
        Feedback feedback = back.feedback();
        answered |= feedback == Feedback.DECISION_AND_REASON;
        receipt |= feedback == Feedback.RECEIPT;
        outcome |= feedback == Feedback.CHANGE || feedback == Feedback.OUTCOME;
      } else {
        acted |= step instanceof Step.ActedOn;
      }
    }
    standing = new StepFlags(marks);
    boolean stands = standing.contains(StepFlag.DECIDED);
    decided = stands ? last : steps.size();
    closed = stands && answered;
    changed = acted;
    acknowledged = receipt || standing.contains(StepFlag.ACKNOWLEDGED);
    outcomeTold = outcome;
  }

  /** {@return the steps that count: those left after corrections, by day, then as recorded} */
  public List<Step> steps() {
    return steps;
  }

  /** {@return how far it has come} After a reopening it is decided no more. */
  public State state() {
    if (standing.contains(StepFlag.DECIDED)) {
      return State.DECIDED;
    }
    if (standing.contains(StepFlag.CONSIDERED)) {
      return State.CONSIDERED;
    }
    return isAcknowledged() ? State.ACKNOWLEDGED : State.RAISED;
  }

  /** {@return whether the organisation said that it has it} */
  public boolean isAcknowledged() {
    return standing.contains(StepFlag.ACKNOWLEDGED);
  }

  /** {@return whether it was taken back by the contributor, and not opened again} */
  public boolean isWithdrawn() {
    return standing.contains(StepFlag.WITHDRAWN);
  }

  /** {@return whether it goes on as part of another, or as several others} */
  public boolean isMoved() {
    return standing.contains(StepFlag.MOVED);
  }

  /** {@return the contributions in which it goes on; empty where it does not} */
  public List<ContributionId> goesOnIn() {
    for (int at = 0; at < steps.size(); at++) {
      List<ContributionId> others = steps.get(at).goesOnIn();
      if (!others.isEmpty()) {
        return others;
      }
    }
    return List.of();
  }

  /** {@return the decision that stands; empty before the first, or after a reopening} */
  public Optional<Step.Decided> decision() {
    return decided < steps.size()
        ? Optional.of((Step.Decided) steps.get(decided))
        : Optional.empty();
  }

  /**
   * {@return whether decision and reason were fed back, to whomever, since the decision that
   * stands}
   */
  public boolean closed() {
    return closed;
  }

  /** {@return whether something changed because of it} It may have changed and not be closed. */
  public boolean changed() {
    return changed;
  }

  /** {@return what changed because of it, each once, in the order in which it first did} */
  public List<ChangeId> changes() {
    return steps.stream()
        .filter(Step.ActedOn.class::isInstance)
        .map(step -> ((Step.ActedOn) step).change())
        .distinct()
        .toList();
  }

  /**
   * {@return the contributor's view, the latest since the decision that stands; without a decision,
   * the latest; empty where none was given}
   */
  public Optional<Step.ContributorView> view() {
    for (int at = steps.size() - 1; at >= 0 && (at > decided || decided == steps.size()); at--) {
      if (steps.get(at) instanceof Step.ContributorView viewed) {
        return Optional.of(viewed);
      }
    }
    return Optional.empty();
  }

  /** {@return all that was fed back, each time that it was} */
  public List<Step.FedBack> feedback() {
    return steps.stream()
        .filter(Step.FedBack.class::isInstance)
        .map(Step.FedBack.class::cast)
        .toList();
  }

  /** {@return whether something was ever fed back, to whomever} */
  public boolean fedBack(Feedback feedback) {
    return steps.stream().anyMatch(step -> tells(step, feedback));
  }

  /** {@return whether more than a receipt was ever fed back, to whomever} */
  public boolean toldMore() {
    return feedback().stream().anyMatch(told -> told.feedback() != Feedback.RECEIPT);
  }

  /**
   * {@return whether it has come to a moment, and was not set back since} What is decided was
   * considered; a receipt that was fed back acknowledges; a reopening takes back the decision and
   * its being fed back.
   */
  public boolean has(Moment moment) {
    return switch (moment) {
      case RAISED -> true;
      case ACKNOWLEDGED -> acknowledged;
      case CONSIDERED -> state().compareTo(State.CONSIDERED) >= 0;
      case DECIDED -> decision().isPresent();
      case RESPONSE_GIVEN -> closed();
      case OUTCOME_FED_BACK -> outcomeTold;
      case ACTED_ON -> changed();
    };
  }

  /** {@return the first day of a moment; empty where it is unknown, or did not come} */
  public Optional<LocalDate> day(Moment moment) {
    return switch (moment) {
      case RAISED -> raisedOn;
      case ACKNOWLEDGED ->
          first(step -> step instanceof Step.Acknowledged || tells(step, Feedback.RECEIPT));
      case CONSIDERED -> first(step -> step instanceof Step.Considered);
      case DECIDED -> first(step -> step instanceof Step.Decided);
      case RESPONSE_GIVEN -> first(step -> tells(step, Feedback.DECISION_AND_REASON));
      case OUTCOME_FED_BACK ->
          first(step -> tells(step, Feedback.CHANGE) || tells(step, Feedback.OUTCOME));
      case ACTED_ON -> first(step -> step instanceof Step.ActedOn);
    };
  }

  private Optional<LocalDate> first(Predicate<Step> is) {
    return steps.stream().filter(is).findFirst().map(Step::day);
  }

  private static boolean tells(Step step, Feedback feedback) {
    return step instanceof Step.FedBack told && told.feedback() == feedback;
  }
}
