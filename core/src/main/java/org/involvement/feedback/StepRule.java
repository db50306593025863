package org.involvement.feedback;

import static org.involvement.feedback.StepFlag.ACKNOWLEDGED;
import static org.involvement.feedback.StepFlag.CONSIDERED;
import static org.involvement.feedback.StepFlag.DECIDED;
import static org.involvement.feedback.StepFlag.MOVED;
import static org.involvement.feedback.StepFlag.WITHDRAWN;

/**
 * When a step is legal, and what it leaves behind.
 *
 * @param name the step as it is called in messages and in JSON
 * @param needs at least one of these must stand; empty means nothing need
 * @param forbids none of these may stand
 * @param sets what stands after it
 * @param clears what no longer stands after it
 */
record StepRule(String name, StepFlags needs, StepFlags forbids, StepFlags sets, StepFlags clears) {
  private static final StepRule ACKNOWLEDGED_ONCE =
      rule(
          "acknowledged",
          StepFlags.NONE,
          StepFlags.of(ACKNOWLEDGED, WITHDRAWN, MOVED),
          ACKNOWLEDGED);
  private static final StepRule CONSIDERED_BEFORE_DECIDED =
      rule("considered", StepFlags.NONE, StepFlags.of(DECIDED, WITHDRAWN, MOVED), CONSIDERED);
  private static final StepRule DECIDED_ONCE =
      rule("decided", StepFlags.NONE, StepFlags.of(DECIDED, WITHDRAWN, MOVED), DECIDED);
  private static final StepRule DECISION_FED_BACK =
      rule("fed-back", StepFlags.of(DECIDED), StepFlags.NONE);
  private static final StepRule FED_BACK = rule("fed-back", StepFlags.NONE, StepFlags.NONE);
  private static final StepRule ACTED_ON =
      rule("acted-on", StepFlags.of(DECIDED), StepFlags.of(MOVED));
  private static final StepRule VIEWED = rule("contributor-view", StepFlags.NONE, StepFlags.NONE);
  private static final StepRule WITHDRAWN_ONCE =
      rule("withdrawn", StepFlags.NONE, StepFlags.of(WITHDRAWN, MOVED), WITHDRAWN);
  private static final StepRule REOPENED =
      new StepRule(
          "reopened",
          StepFlags.of(DECIDED, WITHDRAWN),
          StepFlags.of(MOVED),
          StepFlags.NONE,
          StepFlags.of(DECIDED, WITHDRAWN));
  private static final StepRule MERGED =
      rule("merged-into", StepFlags.NONE, StepFlags.of(WITHDRAWN, MOVED), MOVED);
  private static final StepRule SPLIT =
      rule("split-into", StepFlags.NONE, StepFlags.of(WITHDRAWN, MOVED), MOVED);
  private static final StepRule CORRECTED = rule("corrected", StepFlags.NONE, StepFlags.NONE);

  private static final Step.Cases<StepRule> RULES = new Rules();

  /** Asked of every step of every contribution, and so without the look into a map by class. */
  static StepRule of(Step step) {
    return step.match(RULES);
  }

  /** The bits of what stands after such a step. */
  int after(int standing) {
    return (standing & ~clears.bits()) | sets.bits();
  }

  /** Whether such a step may follow on what stands, as bits. */
  boolean allowsAfter(int standing) {
    return (standing & forbids.bits()) == 0 && (needs.isEmpty() || (standing & needs.bits()) != 0);
  }

  private static StepRule rule(String name, StepFlags needs, StepFlags forbids, StepFlag... sets) {
    return new StepRule(name, needs, forbids, StepFlags.of(sets), StepFlags.NONE);
  }

  /** The rule of each step. */
  private static final class Rules implements Step.Cases<StepRule> {
    @Override
    public StepRule acknowledged(Step.Acknowledged acknowledged) {
      return ACKNOWLEDGED_ONCE;
    }

    @Override
    public StepRule considered(Step.Considered considered) {
      return CONSIDERED_BEFORE_DECIDED;
    }

    @Override
    public StepRule decided(Step.Decided decided) {
      return DECIDED_ONCE;
    }

    @Override
    public StepRule fedBack(Step.FedBack fedBack) {
      return fedBack.feedback() == Feedback.DECISION_AND_REASON ? DECISION_FED_BACK : FED_BACK;
    }

    @Override
    public StepRule actedOn(Step.ActedOn actedOn) {
      return ACTED_ON;
    }

    @Override
    public StepRule contributorView(Step.ContributorView contributorView) {
      return VIEWED;
    }

    @Override
    public StepRule withdrawn(Step.Withdrawn withdrawn) {
      return WITHDRAWN_ONCE;
    }

    @Override
    public StepRule reopened(Step.Reopened reopened) {
      return REOPENED;
    }

    @Override
    public StepRule mergedInto(Step.MergedInto mergedInto) {
      return MERGED;
    }

    @Override
    public StepRule splitInto(Step.SplitInto splitInto) {
      return SPLIT;
    }

    @Override
    public StepRule corrected(Step.Corrected corrected) {
      return CORRECTED;
    }
  }
}
