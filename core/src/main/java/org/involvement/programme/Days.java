package org.involvement.programme;

import java.time.LocalDate;
import java.util.List;
import org.involvement.feedback.Contribution;
import org.involvement.feedback.Decision;
import org.involvement.feedback.Step;
import org.involvement.value.check.Checks;

/** The check that nothing recorded as happened is later than the as-of day of a programme. */
final class Days {
  private Days() {}

  static void check(LocalDate asOf, List<Contribution> contributions, List<Decision> decisions) {
    for (int i = 0; i < contributions.size(); i++) {
      Contribution contribution = contributions.get(i);
      if (contribution.raisedOn().isPresent()) {
        check(asOf, contribution.raisedOn().get(), "contributions", i, "raisedOn");
      }
      List<Step> steps = contribution.steps();
      for (int j = 0; j < steps.size(); j++) {
        check(asOf, steps.get(j).day(), "contributions", i, "steps", j, "day");
      }
    }
    for (int i = 0; i < decisions.size(); i++) {
      check(asOf, decisions.get(i).day(), "decisions", i, "day");
    }
  }

  private static void check(LocalDate asOf, LocalDate day, Object... place) {
    if (day.isAfter(asOf)) {
      throw Checks.invalid(Checks.place(place), day, "is after programme.asOf " + asOf);
    }
  }
}
