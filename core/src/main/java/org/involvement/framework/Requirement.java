package org.involvement.framework;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.involvement.value.InvalidValueException;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;

/**
 * The facts that a record must hold to support a level, such as power shared in two stages.
 *
 * <p>A requirement is our reading of a published level and never the publisher's words. It asks for
 * power and practices, and never for answers to contributions: a level says how much say people
 * had, and one contribution more or less does not change that.
 *
 * @param power the least power people must have held
 * @param stages the stages in which they must have held it; empty means that of the main decision:
 *     designing, and every stage on record but disseminating and evaluating; of an activity, every
 *     such stage on record for it; of a stage, that stage
 * @param leastStages in how many stages at least, from 1; empty means one
 * @param practices what must have been done besides
 */
@Value.Builder
public record Requirement(
    Power power, List<Stage> stages, Optional<Long> leastStages, List<Practice> practices)
    implements WithRequirement {
  /**
   * Checks the parts.
   *
   * @throws InvalidValueException if the power is missing, a stage or practice stands twice, or the
   *     number of stages is below 1
   */
  public Requirement {
    Checks.required(power, "requirement.power");
    stages = Checks.distinct(stages, "requirement.stages");
    leastStages = Checks.optional(leastStages);
    if (leastStages.isPresent() && leastStages.get() < 1) {
      throw Checks.invalid(
          "requirement.leastStages", leastStages.get(), ViolationKind.OUT_OF_RANGE, "is below 1");
    }
    practices = Checks.distinct(practices, "requirement.practices");
  }

  /** {@return an empty builder} */
  public static RequirementBuilder builder() {
    return new RequirementBuilder();
  }

  /** {@return whether this asks for at least as much as the other in every part} */
  public boolean includes(Requirement other) {
    return power.compareTo(other.power) >= 0
        && new HashSet<>(stages).containsAll(other.stages)
        && leastStages.orElse(1L) >= other.leastStages.orElse(1L)
        && new HashSet<>(practices).containsAll(other.practices);
  }
}
