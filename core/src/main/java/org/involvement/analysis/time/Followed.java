package org.involvement.analysis.time;

import java.time.LocalDate;
import java.util.List;
import org.involvement.feedback.Contribution;
import org.involvement.feedback.Milestone;
import org.involvement.feedback.Step;
import org.involvement.value.PartialDate;

/**
 * What became of one contribution, and how many days after it was raised.
 *
 * <p>The milestone counts on its first day, even where the contribution was withdrawn or merged
 * before: then that was not its end. An end counts where it stands, so not after a reopening.
 *
 * @param days days from raising to the end; of an open one to the as-of day; 0 where it is not
 *     followed
 */
record Followed(Ending ending, long days) {
  private static final Followed UNDATED = new Followed(Ending.UNDATED, 0);
  private static final Followed RAISED_LATER = new Followed(Ending.RAISED_LATER, 0);
  private static final Followed ROUGHLY_DATED = new Followed(Ending.ROUGHLY_DATED, 0);
  private static final Ends ENDS = new Ends(false);
  private static final Ends ENDS_OF_CHANGE = new Ends(true);

  static Followed of(Contribution contribution, Milestone milestone, LocalDate asOf) {
    PartialDate raised = contribution.raisedOn();
    if (!raised.isKnown()) {
      return UNDATED;
    }
    return raised.earliest().isAfter(asOf)
        ? RAISED_LATER
        : follow(StepsAsOf.of(contribution, asOf), milestone, raised, PartialDate.of(asOf));
  }

  private static Followed follow(
      List<Step> steps, Milestone milestone, PartialDate raised, PartialDate asOf) {
    Ending ending = Ending.OPEN;
    PartialDate day = asOf;
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      if (milestone.isReachedBy(step)) {
        return after(Ending.REACHED, raised, step.day());
      }
      Ending next = after(step, ending, milestone);
      if (next != ending) {
        ending = next;
        day = next == Ending.OPEN ? asOf : step.day();
      }
    }
    return after(ending, raised, day);
  }

  private static Followed after(Ending ending, PartialDate raised, PartialDate day) {
    return raised.isExact() && day.isExact()
        ? new Followed(ending, day.earliest().toEpochDay() - raised.earliest().toEpochDay())
        : ROUGHLY_DATED;
  }

  /** The first end stands until the contribution is opened again. */
  private static Ending after(Step step, Ending ending, Milestone milestone) {
    if (step instanceof Step.Reopened) {
      return ending == Ending.MOVED ? ending : Ending.OPEN;
    }
    if (ending != Ending.OPEN) {
      return ending;
    }
    return step.match(milestone == Milestone.CHANGED ? ENDS_OF_CHANGE : ENDS);
  }

  /** The end that each step of an open contribution brings. */
  private record Ends(boolean ofChange) implements Step.Cases<Ending> {
    @Override
    public Ending acknowledged(Step.Acknowledged acknowledged) {
      return Ending.OPEN;
    }

    @Override
    public Ending considered(Step.Considered considered) {
      return Ending.OPEN;
    }

    @Override
    public Ending decided(Step.Decided decided) {
      return ofChange && decided.disposition().rulesOutChange() ? Ending.NOT_TAKEN_UP : Ending.OPEN;
    }

    @Override
    public Ending fedBack(Step.FedBack fedBack) {
      return Ending.OPEN;
    }

    @Override
    public Ending actedOn(Step.ActedOn actedOn) {
      return Ending.OPEN;
    }

    @Override
    public Ending contributorView(Step.ContributorView contributorView) {
      return Ending.OPEN;
    }

    @Override
    public Ending withdrawn(Step.Withdrawn withdrawn) {
      return Ending.WITHDRAWN;
    }

    @Override
    public Ending reopened(Step.Reopened reopened) {
      return Ending.OPEN;
    }

    @Override
    public Ending mergedInto(Step.MergedInto mergedInto) {
      return Ending.MOVED;
    }

    @Override
    public Ending splitInto(Step.SplitInto splitInto) {
      return Ending.MOVED;
    }

    @Override
    public Ending corrected(Step.Corrected corrected) {
      return Ending.OPEN;
    }
  }
}
