package org.involvement.feedback;

import java.util.List;
import java.util.Optional;
import org.involvement.value.ChangeId;
import org.involvement.value.ContributionId;
import org.involvement.value.PartialDate;

/**
 * What the steps of a contribution come to: those that count, and what stands at their end.
 *
 * <p>Made by {@link Contribution#history()}. Whoever asks several things of a contribution asks its
 * history, so that the steps are followed once.
 */
public final class History {
  private final PartialDate raisedOn;
  private final List<Step> steps;
  private final StepFlags standing;

  /** Where the decision that stands is among the steps; their number where none stands. */
  private final int decided;

  private final boolean answered;
  private final boolean answeredPersonally;
  private final boolean ledToChange;
  private final boolean acknowledged;
  private final boolean outcomeTold;

  /** Follows the recorded steps, which are legal, to their end. */
  History(PartialDate raisedOn, List<Step> recorded) {
    this.raisedOn = raisedOn;
    steps = StepSequence.counting(raisedOn, recorded);
    int flags = StepFlags.NONE.bits();
    int last = steps.size();
    boolean told = false;
    boolean toldPersonally = false;
    boolean acted = false;
    boolean received = false;
    boolean outcome = false;
    for (int at = 0; at < steps.size(); at++) {
      Step step = steps.get(at);
      flags = StepRule.of(step).after(flags);
      if (Milestone.DECIDED.isReachedBy(step)) {
        last = at;
        told = false;
        toldPersonally = false;
      }
      told |= Milestone.ANSWERED.isReachedBy(step);
      toldPersonally |= Milestone.ANSWERED_PERSONALLY.isReachedBy(step);
      acted |= Milestone.CHANGED.isReachedBy(step);
      received |= Milestone.ACKNOWLEDGED.isReachedBy(step);
      outcome |= Milestone.OUTCOME_FED_BACK.isReachedBy(step);
    }
    standing = new StepFlags(flags);
    boolean stands = standing.contains(StepFlag.DECIDED);
    decided = stands ? last : steps.size();
    answered = stands && told;
    answeredPersonally = stands && toldPersonally;
    ledToChange = acted;
    acknowledged = received;
    outcomeTold = outcome;
  }

  /**
   * {@return the day it was said, its range narrowed by the days of its steps; unknown where no day
   * is recorded}
   */
  public PartialDate raisedOn() {
    return raisedOn.isExact() || !raisedOn.isKnown() ? raisedOn : narrowed().raisedOn();
  }

  /**
   * {@return the steps that count, in the order in which they do} Steps that were corrected are
   * left out. The order is that of recording, except that a step that surely came earlier comes
   * first.
   */
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
  public List<ContributionId> successors() {
    for (int at = 0; at < steps.size(); at++) {
      List<ContributionId> others = steps.get(at).successors();
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
  public boolean isAnswered() {
    return answered;
  }

  /** {@return whether something changed because of it} That may be so before it is answered. */
  public boolean ledToChange() {
    return ledToChange;
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
    return steps.stream().anyMatch(feedback::isToldBy);
  }

  /** {@return whether more than a receipt was ever fed back, to whomever} */
  public boolean toldMore() {
    return feedback().stream().anyMatch(told -> told.feedback() != Feedback.RECEIPT);
  }

  /**
   * {@return whether it has come so far, and was not set back since} What is decided was
   * considered; a receipt that was fed back acknowledges. A reopening takes back the decision and
   * the answer.
   */
  public boolean has(Milestone milestone) {
    return switch (milestone) {
      case RAISED -> true;
      case ACKNOWLEDGED -> acknowledged;
      case CONSIDERED -> state().compareTo(State.CONSIDERED) >= 0;
      case DECIDED -> decision().isPresent();
      case ANSWERED -> isAnswered();
      case ANSWERED_PERSONALLY -> answeredPersonally;
      case OUTCOME_FED_BACK -> outcomeTold;
      case CHANGED -> ledToChange();
    };
  }

  /**
   * {@return the first day on which it had come so far; empty where it did not come so far} A later
   * reopening does not change it. The range of a day that is not known exactly is narrowed by the
   * days before and after it.
   */
  public Optional<PartialDate> firstDay(Milestone milestone) {
    if (milestone == Milestone.RAISED) {
      return Optional.of(raisedOn());
    }
    for (int at = 0; at < steps.size(); at++) {
      if (milestone.isReachedBy(steps.get(at))) {
        return Optional.of(day(at));
      }
    }
    return Optional.empty();
  }

  /**
   * {@return the day of the step at a place among {@link #steps()}, its range narrowed by the days
   * before and after it}
   */
  private PartialDate day(int at) {
    PartialDate day = steps.get(at).day();
    return day.isExact() ? day : narrowed().steps().get(at);
  }

  private NarrowedDays narrowed() {
    return NarrowedDays.of(raisedOn, steps);
  }
}
