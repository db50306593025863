package org.involvement.engagement;

import java.util.Optional;
import org.immutables.value.Value;
import org.involvement.stakeholder.Perspective;
import org.involvement.value.Count;
import org.involvement.value.InvalidValueException;
import org.involvement.value.StakeholderId;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;

/**
 * How many people of one perspective, or of one stakeholder, came to an activity and how.
 *
 * <p>Attendances add to attendances, not to people: who brings two perspectives, or comes to two
 * activities, is in both.
 *
 * @param perspective the standpoint they brought; empty where a stakeholder is named
 * @param stakeholder who they came from; empty where a perspective is named
 * @param planned how many were expected; empty means unknown
 * @param actual how many came; empty means unknown
 * @param modality how they took part, never hybrid; empty means unknown
 * @param as what they were there for; empty means as contributors, the only ones who are counted as
 *     involved
 */
@Value.Builder
public record Attendance(
    Optional<Perspective> perspective,
    Optional<StakeholderId> stakeholder,
    Optional<Count> planned,
    Optional<Count> actual,
    Optional<Modality> modality,
    Optional<AttendedAs> as)
    implements WithAttendance {
  /**
   * Checks the parts.
   *
   * @throws InvalidValueException if not exactly one of perspective and stakeholder is given,
   *     neither a planned nor an actual count is, or the modality is hybrid
   */
  public Attendance {
    perspective = Checks.optional(perspective);
    stakeholder = Checks.optional(stakeholder);
    planned = Checks.optional(planned);
    actual = Checks.optional(actual);
    modality = Checks.optional(modality);
    as = Checks.optional(as);
    if (perspective.isPresent() == stakeholder.isPresent()) {
      throw Checks.invalid(
          "attendance",
          "",
          ViolationKind.ONE_REQUIRED,
          "needs either a perspective or a stakeholder");
    }
    if (planned.isEmpty() && actual.isEmpty()) {
      throw Checks.invalid(
          "attendance", "", ViolationKind.ONE_REQUIRED, "needs a planned or an actual count");
    }
    if (modality.filter(Modality.HYBRID::equals).isPresent()) {
      throw Checks.invalid(
          "attendance.modality",
          Modality.HYBRID,
          ViolationKind.NOT_APPLICABLE,
          "is of an activity: count those in person and those remote apart");
    }
  }

  /** {@return so many people of a perspective who came in one way} */
  public static Attendance of(Perspective perspective, Count actual, Modality modality) {
    return builder()
        .perspective(Checks.required(perspective, "attendance.perspective"))
        .actual(Checks.required(actual, "attendance.actual"))
        .modality(Checks.required(modality, "attendance.modality"))
        .build();
  }

  /**
   * {@return whether they were there as contributors, which is so unless something else is said}
   */
  public boolean isOfContributors() {
    return as.isEmpty() || as.get() == AttendedAs.CONTRIBUTOR;
  }

  /** {@return an empty builder} */
  public static AttendanceBuilder builder() {
    return new AttendanceBuilder();
  }
}
