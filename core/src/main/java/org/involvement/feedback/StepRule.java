package org.involvement.feedback;

import static org.involvement.feedback.Mark.ACKNOWLEDGED;
import static org.involvement.feedback.Mark.CONSIDERED;
import static org.involvement.feedback.Mark.DECIDED;
import static org.involvement.feedback.Mark.MOVED;
import static org.involvement.feedback.Mark.WITHDRAWN;

import java.util.Map;
import java.util.Objects;

/**
 * When a step is legal, and what it leaves behind.
 *
 * @param name the step as it is called in messages and in JSON
 * @param needs at least one of these must stand; empty means nothing need
 * @param forbids none of these may stand
 * @param sets what stands after it
 * @param clears what no longer stands after it
 */
record StepRule(String name, Marks needs, Marks forbids, Marks sets, Marks clears) {
  private static final Map<Class<? extends Step>, StepRule> RULES =
      Map.ofEntries(
          Map.entry(
              Step.Acknowledged.class,
              rule(
                  "acknowledged",
                  Marks.NONE,
                  Marks.of(ACKNOWLEDGED, WITHDRAWN, MOVED),
                  ACKNOWLEDGED)),
          Map.entry(
              Step.Considered.class,
              rule("considered", Marks.NONE, Marks.of(DECIDED, WITHDRAWN, MOVED), CONSIDERED)),
          Map.entry(
              Step.Decided.class,
              rule("decided", Marks.NONE, Marks.of(DECIDED, WITHDRAWN, MOVED), DECIDED)),
          Map.entry(Step.ActedOn.class, rule("acted-on", Marks.of(DECIDED), Marks.of(MOVED))),
          Map.entry(Step.ContributorView.class, rule("contributor-view", Marks.NONE, Marks.NONE)),
          Map.entry(
              Step.Withdrawn.class,
              rule("withdrawn", Marks.NONE, Marks.of(WITHDRAWN, MOVED), WITHDRAWN)),
          Map.entry(
              Step.Reopened.class,
              new StepRule(
                  "reopened",
                  Marks.of(DECIDED, WITHDRAWN),
                  Marks.of(MOVED),
                  Marks.NONE,
                  Marks.of(DECIDED, WITHDRAWN))),
          Map.entry(
              Step.MergedInto.class,
              rule("merged-into", Marks.NONE, Marks.of(WITHDRAWN, MOVED), MOVED)),
          Map.entry(
              Step.SplitInto.class,
              rule("split-into", Marks.NONE, Marks.of(WITHDRAWN, MOVED), MOVED)),
          Map.entry(Step.Corrected.class, rule("corrected", Marks.NONE, Marks.NONE)));

  private static final StepRule FED_BACK = rule("fed-back", Marks.NONE, Marks.NONE);

  private static final StepRule DECISION_FED_BACK = rule("fed-back", Marks.of(DECIDED), Marks.NONE);

  static StepRule of(Step step) {
    if (step instanceof Step.FedBack told) {
      return told.feedback() == Feedback.DECISION_AND_REASON ? DECISION_FED_BACK : FED_BACK;
    }
    return Objects.requireNonNull(RULES.get(step.getClass()));
  }

  /** The bits of what stands after such a step. */
  int after(int standing) {
    return (standing & ~clears.bits()) | sets.bits();
  }

  /** Whether a decision stands after it because of it. */
  boolean decides() {
    return sets.contains(DECIDED);
  }

  /** Whether such a step may follow on what stands. */
  boolean allowsAfter(Marks standing) {
    return standing.and(forbids).isEmpty() && (needs.isEmpty() || !standing.and(needs).isEmpty());
  }

  private static StepRule rule(String name, Marks needs, Marks forbids, Mark... sets) {
    return new StepRule(name, needs, forbids, Marks.of(sets), Marks.NONE);
  }
}
