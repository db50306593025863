package org.involvement.feedback;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.involvement.value.ChangeId;
import org.involvement.value.ContributionId;
import org.involvement.value.Count;
import org.involvement.value.DecisionId;
import org.involvement.value.InvalidValueException;
import org.involvement.value.PartialDate;
import org.involvement.value.Text;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;

/**
 * A dated event on the way of a contribution, such as 'fed back'. Steps are only ever added.
 *
 * <p>Every constructor throws an {@link InvalidValueException} where a component is missing.
 */
public sealed interface Step {
  /**
   * {@return what the case for this step answers}
   *
   * @param cases the answer for each kind of step
   */
  <R> R match(Cases<R> cases);

  /**
   * One case for each kind of step. Code without one of them does not compile.
   *
   * @param <R> what each case answers
   */
  interface Cases<R> {
    /** {@return what is answered for an acknowledgement} */
    R acknowledged(Acknowledged acknowledged);

    /** {@return what is answered for a consideration} */
    R considered(Considered considered);

    /** {@return what is answered for a decision} */
    R decided(Decided decided);

    /** {@return what is answered for feedback} */
    R fedBack(FedBack fedBack);

    /** {@return what is answered for a change} */
    R actedOn(ActedOn actedOn);

    /** {@return what is answered for a view of the contributor} */
    R contributorView(ContributorView contributorView);

    /** {@return what is answered for a withdrawal} */
    R withdrawn(Withdrawn withdrawn);

    /** {@return what is answered for a reopening} */
    R reopened(Reopened reopened);

    /** {@return what is answered for a merger} */
    R mergedInto(MergedInto mergedInto);

    /** {@return what is answered for a split} */
    R splitInto(SplitInto splitInto);

    /** {@return what is answered for a correction} */
    R corrected(Corrected corrected);
  }

  /** {@return the day on which it happened; of a correction, the day on which it was found} */
  PartialDate day();

  /** {@return the same step on another day} */
  Step withDay(PartialDate day);

  /** {@return the contributions in which this one goes on from here; most often none} */
  default List<ContributionId> successors() {
    return List.of();
  }

  /** {@return the same step with its words changed; most steps have none} */
  default Step withWords(UnaryOperator<Text> change) {
    return this;
  }

  /**
   * {@return the same step without what anybody said} Words give way to {@link Text#REDACTED} and a
   * view is left out, so that it still shows what happened, and when.
   */
  default Step redacted() {
    return withWords(words -> Text.REDACTED);
  }

  /**
   * The organisation said that it has the contribution.
   *
   * @param day when; unknown where nothing is known of it
   */
  record Acknowledged(PartialDate day) implements Step {
    /** Checks the day. */
    public Acknowledged {
      day = Checks.partialDate(day);
    }

    @Override
    public Step withDay(PartialDate day) {
      return new Acknowledged(Checks.required(day, "step.day"));
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.acknowledged(this);
    }
  }

  /**
   * The organisation weighed the contribution.
   *
   * @param day when; unknown where nothing is known of it
   */
  record Considered(PartialDate day) implements Step {
    /** Checks the day. */
    public Considered {
      day = Checks.partialDate(day);
    }

    @Override
    public Step withDay(PartialDate day) {
      return new Considered(Checks.required(day, "step.day"));
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.considered(this);
    }
  }

  /**
   * The organisation decided about the contribution.
   *
   * @param day when; unknown where nothing is known of it
   * @param disposition what was decided
   * @param reason why; empty means unknown
   * @param decision the decision it was part of; empty where it has no record of its own
   */
  record Decided(
      PartialDate day,
      Disposition disposition,
      Optional<Text> reason,
      Optional<DecisionId> decision)
      implements Step {
    /** Checks day and disposition. */
    public Decided {
      day = Checks.partialDate(day);
      Checks.required(disposition, "decided.disposition");
      reason = Checks.optional(reason);
      decision = Checks.optional(decision);
    }

    @Override
    public Step withWords(UnaryOperator<Text> change) {
      return new Decided(day, disposition, reason.map(change), decision);
    }

    @Override
    public Step withDay(PartialDate day) {
      return new Decided(Checks.required(day, "step.day"), disposition, reason, decision);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.decided(this);
    }
  }

  /**
   * Somebody was told something of what became of the contribution.
   *
   * @param day when; unknown where nothing is known of it
   * @param feedback what was fed back
   * @param audience who was told
   * @param channel how; empty means unknown
   * @param reach how many people it reached; empty means unknown
   */
  record FedBack(
      PartialDate day,
      Feedback feedback,
      Audience audience,
      Optional<Channel> channel,
      Optional<Count> reach)
      implements Step {
    /** Checks day, feedback and audience. */
    public FedBack {
      day = Checks.partialDate(day);
      Checks.required(feedback, "fedBack.feedback");
      Checks.required(audience, "fedBack.audience");
      channel = Checks.optional(channel);
      reach = Checks.optional(reach);
    }

    @Override
    public Step withDay(PartialDate day) {
      return new FedBack(Checks.required(day, "step.day"), feedback, audience, channel, reach);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.fedBack(this);
    }
  }

  /**
   * Something changed because of the contribution.
   *
   * @param day when; unknown where nothing is known of it
   * @param change the change
   */
  record ActedOn(PartialDate day, ChangeId change) implements Step {
    /** Checks day and change. */
    public ActedOn {
      day = Checks.partialDate(day);
      Checks.required(change, "actedOn.change");
    }

    @Override
    public Step withDay(PartialDate day) {
      return new ActedOn(Checks.required(day, "step.day"), change);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.actedOn(this);
    }
  }

  /**
   * The contributor said whether it was met.
   *
   * @param day when; unknown where nothing is known of it
   * @param view their view; empty when it was redacted
   */
  record ContributorView(PartialDate day, Optional<View> view) implements Step {
    /** Checks the day. */
    public ContributorView {
      day = Checks.partialDate(day);
      view = Checks.optional(view);
    }

    @Override
    public Step redacted() {
      return new ContributorView(day, Optional.empty());
    }

    @Override
    public Step withDay(PartialDate day) {
      return new ContributorView(Checks.required(day, "step.day"), view);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.contributorView(this);
    }
  }

  /**
   * The contributor took the contribution back.
   *
   * @param day when; unknown where nothing is known of it
   */
  record Withdrawn(PartialDate day) implements Step {
    /** Checks the day. */
    public Withdrawn {
      day = Checks.partialDate(day);
    }

    @Override
    public Step withDay(PartialDate day) {
      return new Withdrawn(Checks.required(day, "step.day"));
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.withdrawn(this);
    }
  }

  /**
   * The contribution was opened again, so that it can be decided anew.
   *
   * @param day when; unknown where nothing is known of it
   * @param reason why; empty means unknown
   */
  record Reopened(PartialDate day, Optional<Text> reason) implements Step {
    /** Checks the day. */
    public Reopened {
      day = Checks.partialDate(day);
      reason = Checks.optional(reason);
    }

    @Override
    public Step withWords(UnaryOperator<Text> change) {
      return new Reopened(day, reason.map(change));
    }

    @Override
    public Step withDay(PartialDate day) {
      return new Reopened(Checks.required(day, "step.day"), reason);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.reopened(this);
    }
  }

  /**
   * The contribution goes on as part of another.
   *
   * <p>The other is best one of those that say the same: an item made only to hold several is
   * counted as if somebody had said it.
   *
   * @param day when; unknown where nothing is known of it
   * @param into the other
   */
  record MergedInto(PartialDate day, ContributionId into) implements Step {
    /** Checks day and target. */
    public MergedInto {
      day = Checks.partialDate(day);
      Checks.required(into, "mergedInto.into");
    }

    @Override
    public List<ContributionId> successors() {
      return List.of(into);
    }

    @Override
    public Step withDay(PartialDate day) {
      return new MergedInto(Checks.required(day, "step.day"), into);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.mergedInto(this);
    }
  }

  /**
   * The contribution goes on as several others.
   *
   * <p>The others are its pieces, made by the split: nobody is counted as having said them. A part
   * that somebody else said before becomes a piece of its own that is then merged into theirs.
   *
   * @param day when; unknown where nothing is known of it
   * @param into the others, at least two
   */
  record SplitInto(PartialDate day, List<ContributionId> into) implements Step {
    /** Checks day and targets. */
    public SplitInto {
      day = Checks.partialDate(day);
      into = Checks.distinct(into, "splitInto.into");
      if (into.size() < 2) {
        throw Checks.invalid("splitInto.into", "", ViolationKind.TOO_FEW, "names fewer than two");
      }
    }

    @Override
    public List<ContributionId> successors() {
      return into;
    }

    @Override
    public Step withDay(PartialDate day) {
      return new SplitInto(Checks.required(day, "step.day"), into);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.splitInto(this);
    }
  }

  /**
   * An earlier step was wrong and counts no more.
   *
   * @param day when that was found
   * @param step the index of the step it undoes, counted from 0 in the order of recording
   * @param reason why; empty means unknown
   */
  record Corrected(PartialDate day, long step, Optional<Text> reason) implements Step {
    /** Checks day and step. */
    public Corrected {
      day = Checks.partialDate(day);
      if (step < 0) {
        throw Checks.invalid("corrected.step", step, ViolationKind.OUT_OF_RANGE, "is negative");
      }
      reason = Checks.optional(reason);
    }

    @Override
    public Step withWords(UnaryOperator<Text> change) {
      return new Corrected(day, step, reason.map(change));
    }

    @Override
    public Step withDay(PartialDate day) {
      return new Corrected(Checks.required(day, "step.day"), step, reason);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.corrected(this);
    }
  }
}
