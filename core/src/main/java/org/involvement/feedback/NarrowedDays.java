package org.involvement.feedback;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.involvement.value.PartialDate;

/**
 * The days on which a contribution was said and its steps can have happened, since each step came
 * no earlier than the one before it.
 *
 * @param raisedOn when it was said
 * @param steps when each step was, in the order in which they count
 */
record NarrowedDays(PartialDate raisedOn, List<PartialDate> steps) {
  /** Narrows the days of a legal history, whose steps are in the order in which they count. */
  static NarrowedDays of(PartialDate raisedOn, List<Step> steps) {
    LocalDate[] lastDays = new LocalDate[steps.size()];
    LocalDate last = PartialDate.UNKNOWN.latest();
    for (int i = steps.size() - 1; i >= 0; i--) {
      last = earlier(last, steps.get(i).day().latest());
      lastDays[i] = last;
    }
    List<PartialDate> days = new ArrayList<>();
    LocalDate first = raisedOn.earliest();
    for (int i = 0; i < steps.size(); i++) {
      first = later(first, steps.get(i).day().earliest());
      days.add(PartialDate.between(first, lastDays[i]));
    }
    return new NarrowedDays(
        PartialDate.between(raisedOn.earliest(), earlier(raisedOn.latest(), last)),
        Collections.unmodifiableList(days));
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
