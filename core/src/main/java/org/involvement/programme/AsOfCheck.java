package org.involvement.programme;

import java.time.LocalDate;
import java.util.List;
import org.involvement.feedback.Contribution;
import org.involvement.feedback.Decision;
import org.involvement.feedback.Step;
import org.involvement.stakeholder.MemberCount;
import org.involvement.stakeholder.Stakeholder;
import org.involvement.value.PartialDate;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;
import org.involvement.value.check.Violations;

/** The check that nothing recorded as happened is later than the as-of day of a programme. */
final class AsOfCheck {
  private final LocalDate asOf;

  AsOfCheck(LocalDate asOf) {
    this.asOf = asOf;
  }

  /** Looks at the contribution at a place, without its steps. */
  void check(Contribution contribution, int i, Violations found) {
    check(contribution.raisedOn(), found, "contributions", i, "raisedOn");
  }

  /** Looks at a step of the contribution at a place. */
  void check(Step step, int i, int j, Violations found) {
    check(step.day(), found, "contributions", i, "steps", j, "day");
  }

  void check(List<Decision> decisions, Violations found) {
    for (int i = 0; i < decisions.size(); i++) {
      check(decisions.get(i).day(), found, "decisions", i, "day");
      check(decisions.get(i).published(), found, "decisions", i, "published");
    }
  }

  /** Looks at registers: none is begun later for certain. */
  void checkRegisters(List<KeptRegister> registers, Violations found) {
    for (int i = 0; i < registers.size(); i++) {
      check(registers.get(i).since(), found, "registers", i, "since");
    }
  }

  void checkNotes(List<Objective> objectives, List<Commitment> commitments, Violations found) {
    for (int i = 0; i < objectives.size(); i++) {
      check(objectives.get(i).notes(), found, "objectives", i);
    }
    for (int i = 0; i < commitments.size(); i++) {
      check(commitments.get(i).notes(), found, "commitments", i);
    }
  }

  private void check(List<ProgressNote> notes, Violations found, String list, int i) {
    for (int j = 0; j < notes.size(); j++) {
      check(notes.get(j).day(), found, list, i, "notes", j, "day");
    }
  }

  void checkMitigations(List<Barrier> barriers, Violations found) {
    for (int i = 0; i < barriers.size(); i++) {
      List<Mitigation> mitigations = barriers.get(i).mitigations();
      for (int j = 0; j < mitigations.size(); j++) {
        check(mitigations.get(j).day(), found, "barriers", i, "mitigations", j, "day");
      }
    }
  }

  void checkMembership(List<Stakeholder> stakeholders, Violations found) {
    for (int i = 0; i < stakeholders.size(); i++) {
      List<MemberCount> membership = stakeholders.get(i).membership();
      for (int j = 0; j < membership.size(); j++) {
        check(membership.get(j).day(), found, "stakeholders", i, "membership", j, "day");
      }
    }
  }

  /** A day that may be known only roughly: none is later for certain. */
  private void check(PartialDate day, Violations found, Object... place) {
    if (day.earliest().isAfter(asOf)) {
      found.add(
          Checks.place(place), day, ViolationKind.AFTER_AS_OF, "is after programme.asOf " + asOf);
    }
  }
}
