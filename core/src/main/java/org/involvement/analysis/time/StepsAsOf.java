package org.involvement.analysis.time;

import java.time.LocalDate;
import java.util.List;
import org.involvement.feedback.Contribution;
import org.involvement.feedback.Step;

/**
 * The steps of a contribution as known on a day: those dated up to it and not undone by a
 * correction dated up to it, by day and then as recorded.
 */
final class StepsAsOf {
  private StepsAsOf() {}

  static List<Step> of(Contribution contribution, LocalDate asOf) {
    return isPlain(contribution.steps(), asOf)
        ? contribution.steps()
        : contribution.asKnownOn(asOf).map(known -> known.history().steps()).orElse(List.of());
  }

  /** Whether all are known, none was corrected, and they are recorded by day: as most are. */
  private static boolean isPlain(List<Step> recorded, LocalDate asOf) {
    LocalDate last = LocalDate.MIN;
    for (int i = 0; i < recorded.size(); i++) {
      Step step = recorded.get(i);
      LocalDate day = step.day();
      if (day.isBefore(last) || step instanceof Step.Corrected) {
        return false;
      }
      last = day;
    }
    return !last.isAfter(asOf);
  }
}
