package org.involvement.feedback;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The steps of a legal history that are dated up to a day, with corrections pointing anew. */
final class KnownSteps {
  private final List<Step> recorded;
  private final LocalDate day;
  private final boolean[] known;

  /** Steps that are known, and that a correction which is not yet known undoes. */
  private final boolean[] undoneLater;

  private KnownSteps(LocalDate day, List<Step> recorded) {
    this.day = day;
    this.recorded = recorded;
    known = new boolean[recorded.size()];
    undoneLater = new boolean[recorded.size()];
    for (int i = 0; i < recorded.size(); i++) {
      known[i] = isInTime(i);
      if (recorded.get(i) instanceof Step.Corrected corrected) {
        int target = (int) corrected.step();
        undoneLater[target] = known[target] && !known[i];
        known[i] = known[i] && known[target];
      }
    }
  }

  static List<Step> on(LocalDate day, Optional<LocalDate> raised, List<Step> recorded) {
    KnownSteps all = new KnownSteps(day, recorded);
    List<Step> steps = all.renumbered();
    if (StepSequence.isLegal(raised, steps)) {
      return steps;
    }
    all.leaveOutWhatIsUndoneLater();
    return all.renumbered();
  }

  private boolean isInTime(int index) {
    return !recorded.get(index).day().isAfter(day);
  }

  private void leaveOutWhatIsUndoneLater() {
    for (int i = 0; i < known.length; i++) {
      known[i] = known[i] && !undoneLater[i];
    }
  }

  private List<Step> renumbered() {
    List<Step> steps = new ArrayList<>();
    int[] place = new int[known.length];
    for (int i = 0; i < known.length; i++) {
      if (known[i]) {
        place[i] = steps.size();
        steps.add(
            recorded.get(i) instanceof Step.Corrected corrected
                ? new Step.Corrected(
                    corrected.day(), place[(int) corrected.step()], corrected.reason())
                : recorded.get(i));
      }
    }
    return steps;
  }
}
