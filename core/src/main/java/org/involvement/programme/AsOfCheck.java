package org.involvement.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
    Optional<LocalDate> raised = contribution.raisedOn();
    if (raised.isPresent() && raised.get().isAfter(asOf)) {
      add(found, raised.get(), "contributions", i, "raisedOn");
    }
  }

  /** Looks at a step of the contribution at a place. */
  void check(Step step, int i, int j, Violations found) {
    LocalDate day = step.day();
    if (day.isAfter(asOf)) {
      add(found, day, "contributions", i, "steps", j, "day");
    }
  }

  void check(List<Decision> decisions, Violations found) {
    for (int i = 0; i < decisions.size(); i++) {
      LocalDate day = decisions.get(i).day();
      if (day.isAfter(asOf)) {
        add(found, day, "decisions", i, "day");
      }
    }
  }

  /** Looks at registers: none is begun later for certain. */
  void checkRegisters(List<KeptRegister> registers, Violations found) {
    for (int i = 0; i < registers.size(); i++) {
      PartialDate since = registers.get(i).since();
      if (since.earliest().isAfter(asOf)) {
        found.add(
            Checks.place("registers", i, "since"),
            since,
            ViolationKind.AFTER_AS_OF,
            "is after programme.asOf " + asOf);
      }
    }
  }

  private void add(Violations found, LocalDate day, Object... place) {
    found.add(
        Checks.place(place), day, ViolationKind.AFTER_AS_OF, "is after programme.asOf " + asOf);
  }
}
