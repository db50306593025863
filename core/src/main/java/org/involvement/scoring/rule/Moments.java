package org.involvement.scoring.rule;

import org.involvement.feedback.Moment;
import org.involvement.value.check.Checks;

/** A check of two moments that are held against each other. */
final class Moments {
  private Moments() {}

  static void check(Moment one, String place, Moment other, String otherPlace) {
    Checks.required(one, place);
    Checks.required(other, otherPlace);
    if (one == other) {
      throw Checks.invalid(otherPlace, other, "is the moment " + place);
    }
  }
}
