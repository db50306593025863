package org.involvement.scoring.rule;

import org.involvement.feedback.Milestone;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;

/** A check of two milestones that are held against each other. */
final class Milestones {
  private Milestones() {}

  static void check(Milestone one, String place, Milestone other, String otherPlace) {
    Checks.required(one, place);
    Checks.required(other, otherPlace);
    if (one == other) {
      throw Checks.invalid(otherPlace, other, ViolationKind.REPEATED, "is the milestone " + place);
    }
  }
}
