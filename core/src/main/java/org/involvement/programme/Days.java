package org.involvement.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.involvement.feedback.Contribution;
import org.involvement.feedback.Decision;
import org.involvement.feedback.Step;
import org.involvement.value.InvalidValueException;
import org.involvement.value.check.Checks;
import org.jspecify.annotations.Nullable;

/** The check that nothing recorded as happened is later than the as-of day of a programme. */
final class Days {
  private final LocalDate asOf;
  private @Nullable InvalidValueException first;

  Days(LocalDate asOf) {
    this.asOf = asOf;
  }

  /** Looks at the contribution at a place, without its steps. */
  void check(Contribution contribution, int i) {
    Optional<LocalDate> raised = contribution.raisedOn();
    if (raised.isPresent() && raised.get().isAfter(asOf)) {
      add(raised.get(), "contributions", i, "raisedOn");
    }
  }

  /** Looks at a step of the contribution at a place. */
  void check(Step step, int i, int j) {
    LocalDate day = step.day();
    if (day.isAfter(asOf)) {
      add(day, "contributions", i, "steps", j, "day");
    }
  }

  void check(List<Decision> decisions) {
    for (int i = 0; i < decisions.size(); i++) {
      LocalDate day = decisions.get(i).day();
      if (day.isAfter(asOf)) {
        add(day, "decisions", i, "day");
      }
    }
  }

  /**
   * Ends the checks.
   *
   * @throws InvalidValueException if something is later: the first
   */
  void refuse() {
    if (first != null) {
      throw first;
    }
  }

  private void add(LocalDate day, Object... place) {
    if (first == null) {
      first = Checks.invalid(Checks.place(place), day, "is after programme.asOf " + asOf);
    }
  }
}
