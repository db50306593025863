package org.involvement.programme;

import java.time.LocalDate;
import java.util.List;
import org.involvement.feedback.Contribution;
import org.involvement.feedback.Decision;
import org.involvement.feedback.Step;
import org.involvement.value.PartialDate;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;
import org.involvement.value.check.Violations;

/** The check that nothing recorded as happened is later than the as-of day of a programme. */
final class AsOfCheck {
  private final LocalDate asOf;

  AsOfCheck(LocalDate asOf) {
    this.asOf = asOf;
  }

  /** Looks at the contribution at a place, without its steps. */
  void check(Contribution contribution, int i, Violations found) {
    check(contribution.raisedOn(), found, "contributions", i, "raisedOn");
  }

  /** Looks at a step of the contribution at a place. */
  void check(Step step, int i, int j, Violations found) {
    check(step.day(), found, "contributions", i, "steps", j, "day");
  }

  void check(List<Decision> decisions, Violations found) {
    for (int i = 0; i < decisions.size(); i++) {
      check(decisions.get(i).day(), found, "decisions", i, "day");
    }
  }

  private void check(PartialDate day, Violations found, Object... place) {
    if (day.earliest().isAfter(asOf)) {
      found.add(
          Checks.place(place), day, ViolationKind.AFTER_AS_OF, "is after programme.asOf " + asOf);
    }
  }
}
