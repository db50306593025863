package org.involvement.feedback;

import static org.involvement.feedback.Mark.ACKNOWLEDGED;
import static org.involvement.feedback.Mark.CONSIDERED;
import static org.involvement.feedback.Mark.DECIDED;
import static org.involvement.feedback.Mark.MOVED;
import static org.involvement.feedback.Mark.WITHDRAWN;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * When a step is legal, and what it leaves behind.
 *
 * @param name the step as it is called in messages and in JSON
 * @param needs at least one of these must stand; empty means nothing need
 * @param forbids none of these may stand
 * @param sets what stands after it
 * @param clears what no longer stands after it
 */
record StepRule(String name, Set<Mark> needs, Set<Mark> forbids, Marks sets, Marks clears) {
  private static final Map<Class<? extends Step>, StepRule> RULES =
      Map.ofEntries(
          Map.entry(
              Step.Acknowledged.class,
              rule("acknowledged", Set.of(), Set.of(ACKNOWLEDGED, WITHDRAWN, MOVED), ACKNOWLEDGED)),
          Map.entry(
              Step.Considered.class,
              rule("considered", Set.of(), Set.of(DECIDED, WITHDRAWN, MOVED), CONSIDERED)),
          Map.entry(
              Step.Decided.class,
              rule("decided", Set.of(), Set.of(DECIDED, WITHDRAWN, MOVED), DECIDED)),
          Map.entry(Step.FedBack.class, rule("fed-back", Set.of(), Set.of())),
          Map.entry(Step.ActedOn.class, rule("acted-on", Set.of(DECIDED), Set.of(MOVED))),
          Map.entry(Step.ContributorView.class, rule("contributor-view", Set.of(), Set.of())),
          Map.entry(
              Step.Withdrawn.class,
              rule("withdrawn", Set.of(), Set.of(WITHDRAWN, MOVED), WITHDRAWN)),
          Map.entry(
              Step.Reopened.class,
              new StepRule(
                  "reopened",
                  Set.of(DECIDED, WITHDRAWN),
                  Set.of(MOVED),
                  Marks.NONE,
                  Marks.of(Set.of(DECIDED, WITHDRAWN)))),
          Map.entry(
              Step.MergedInto.class,
              rule("merged-into", Set.of(), Set.of(WITHDRAWN, MOVED), MOVED)),
          Map.entry(
              Step.SplitInto.class, rule("split-into", Set.of(), Set.of(WITHDRAWN, MOVED), MOVED)),
          Map.entry(Step.Corrected.class, rule("corrected", Set.of(), Set.of())));

  private static final StepRule DECISION_FED_BACK = rule("fed-back", Set.of(DECIDED), Set.of());

  static StepRule of(Step step) {
    if (step instanceof Step.FedBack told && told.feedback() == Feedback.DECISION_AND_REASON) {
      return DECISION_FED_BACK;
    }
    return Objects.requireNonNull(RULES.get(step.getClass()));
  }

  private static StepRule rule(String name, Set<Mark> needs, Set<Mark> forbids, Mark... sets) {
    return new StepRule(name, needs, forbids, Marks.of(List.of(sets)), Marks.NONE);
  }
}
