package org.involvement.feedback;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.involvement.value.PartialDate;

/**
 * The steps of a legal history that are known on a day, with corrections that point to their new
 * places. A step is known if its latest day is not after it, so what is known is the beginning of
 * the history.
 */
final class KnownSteps {
  private final List<Step> recorded;
  private final boolean[] known;

  /** Steps that are known, and that a correction which is not yet known undoes. */
  private final boolean[] undoneLater;

  private KnownSteps(LocalDate day, PartialDate raised, List<Step> recorded) {
    this.recorded = recorded;
    known = new boolean[recorded.size()];
    undoneLater = new boolean[recorded.size()];
    LocalDate[] lastDays = lastDays(raised, recorded);
    for (int i = 0; i < recorded.size(); i++) {
      known[i] = !lastDays[i].isAfter(day);
      if (recorded.get(i) instanceof Step.Corrected corrected) {
        int target = (int) corrected.step();
        undoneLater[target] = known[target] && !known[i];
        known[i] = known[i] && known[target];
      }
    }
  }

  static List<Step> on(LocalDate day, PartialDate raised, List<Step> recorded) {
    KnownSteps all = new KnownSteps(day, raised, recorded);
    List<Step> steps = all.renumbered();
    if (StepSequence.isLegal(raised, steps)) {
      return steps;
    }
    all.leaveOutWhatIsUndoneLater();
    return all.renumbered();
  }

  /** The last day on which each step can have been: one that counts was not after the next. */
  private static LocalDate[] lastDays(PartialDate raised, List<Step> recorded) {
    LocalDate[] lastDays =
        recorded.stream().map(step -> step.day().latest()).toArray(LocalDate[]::new);
    List<Integer> order = StepSequence.order(raised, recorded);
    List<PartialDate> narrowed =
        NarrowedDays.of(raised, order.stream().map(recorded::get).toList()).steps();
    for (int at = 0; at < order.size(); at++) {
      lastDays[order.get(at)] = narrowed.get(at).latest();
    }
    return lastDays;
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
