package org.involvement.analysis.time;

import java.time.LocalDate;
import java.util.List;
import org.involvement.feedback.Contribution;
import org.involvement.feedback.Step;
import org.involvement.value.PartialDate;

/**
 * The steps of a contribution in a record of a day: those that can have happened up to it and were
 * not corrected by then, in the order in which they count.
 */
final class StepsAsOf {
  private StepsAsOf() {}

  static List<Step> of(Contribution contribution, LocalDate asOf) {
    return isPlain(contribution.steps(), asOf)
        ? contribution.steps()
        : contribution
            .withRaisedOn(upTo(asOf, contribution.raisedOn()))
            .withSteps(
                contribution.steps().stream()
                    .map(step -> step.withDay(upTo(asOf, step.day())))
                    .toList())
            .asKnownOn(asOf)
            .map(known -> known.history().steps())
            .orElse(List.of());
  }

  /** What is in the record of a day has happened by then, unless it surely came later. */
  private static PartialDate upTo(LocalDate asOf, PartialDate day) {
    return day.within(PartialDate.UNKNOWN.earliest(), asOf).orElse(day);
  }

  /** Whether all are known, none was corrected, and they are recorded by day: as most are. */
  private static boolean isPlain(List<Step> recorded, LocalDate asOf) {
    LocalDate last = LocalDate.MIN;
    for (int i = 0; i < recorded.size(); i++) {
      Step step = recorded.get(i);
      PartialDate day = step.day();
      if (day.latest().isBefore(last) || step instanceof Step.Corrected) {
        return false;
      }
      last = day.earliest().isAfter(last) ? day.earliest() : last;
    }
    return !last.isAfter(asOf);
  }
}
