package org.involvement.stakeholder;

import java.util.Optional;
import org.immutables.value.Value;
import org.involvement.value.Count;
import org.involvement.value.InvalidValueException;
import org.involvement.value.PartialDate;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;

/**
 * The members of a group on a day, such as 12, and how many joined and left since the count before.
 *
 * @param day the day of the count
 * @param members how many members it had; empty means unknown
 * @param joined how many joined since the count before; empty means unknown
 * @param left how many left since the count before, for any reason; empty means unknown
 */
@Value.Builder
public record MemberCount(
    PartialDate day, Optional<Count> members, Optional<Count> joined, Optional<Count> left)
    implements WithMemberCount {
  /**
   * Checks the parts.
   *
   * @throws InvalidValueException if no count is given
   */
  public MemberCount {
    day = Checks.partialDate(day);
    members = Checks.optional(members);
    joined = Checks.optional(joined);
    left = Checks.optional(left);
    if (members.isEmpty() && joined.isEmpty() && left.isEmpty()) {
      throw Checks.invalid(
          "memberCount",
          "",
          ViolationKind.ONE_REQUIRED,
          "needs a count of members, of joined or of left");
    }
  }

  /** {@return the members of a group on a day} */
  public static MemberCount of(PartialDate day, Count members) {
    return builder()
        .day(Checks.required(day, "memberCount.day"))
        .members(Checks.required(members, "memberCount.members"))
        .build();
  }

  /** {@return an empty builder} */
  public static MemberCountBuilder builder() {
    return new MemberCountBuilder();
  }
}
