package org.involvement.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.involvement.feedback.Step;

/**
 * The steps of a contribution as known on a day: those dated up to it and not undone by a
 * correction dated up to it, by day and then as recorded.
 */
final class KnownSteps {
  private KnownSteps() {}

  static List<Step> of(List<Step> recorded, LocalDate asOf) {
    return isPlain(recorded, asOf) ? recorded : sorted(recorded, asOf);
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

  private static List<Step> sorted(List<Step> recorded, LocalDate asOf) {
    boolean[] undone = new boolean[recorded.size()];
    for (Step step : recorded) {
      if (step instanceof Step.Corrected corrected && !step.day().isAfter(asOf)) {
        undone[(int) corrected.step()] = true;
      }
    }
    List<Step> known = new ArrayList<>();
    for (int i = 0; i < undone.length; i++) {
      Step step = recorded.get(i);
      if (!undone[i] && !step.day().isAfter(asOf) && !(step instanceof Step.Corrected)) {
        known.add(step);
      }
    }
    known.sort(Comparator.comparing(Step::day));
    return known;
  }
}
