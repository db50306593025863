package org.involvement.engagement;

import java.util.Optional;
import org.immutables.value.Value;
import org.involvement.value.Count;
import org.involvement.value.InvalidValueException;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;

/**
 * How many people were asked what they need to take part, had a need, and had it met.
 *
 * <p>Counts only: what a person needs may be health data and is no part of the record.
 *
 * @param asked people who were asked; empty means unknown
 * @param needed people who had a need; empty means unknown
 * @param met people whose need was met; empty means unknown
 */
@Value.Builder
public record AccessNeeds(Optional<Count> asked, Optional<Count> needed, Optional<Count> met)
    implements WithAccessNeeds {
  /**
   * Checks the counts against each other.
   *
   * @throws InvalidValueException if more people had a need than were asked, or more had it met
   *     than had one or were asked, whatever the ranges turn out to be
   */
  public AccessNeeds {
    asked = Checks.optional(asked);
    needed = Checks.optional(needed);
    met = Checks.optional(met);
    checkWithin(needed, "needed", asked, "asked");
    checkWithin(met, "met", needed, "needed");
    checkWithin(met, "met", asked, "asked");
  }

  /** {@return an empty builder} */
  public static AccessNeedsBuilder builder() {
    return new AccessNeedsBuilder();
  }

  private static void checkWithin(
      Optional<Count> part, String name, Optional<Count> whole, String wholeName) {
    Optional<Long> most = whole.flatMap(Count::max);
    if (part.isPresent() && most.isPresent() && part.get().min() > most.get()) {
      throw Checks.invalid(
          "accessNeeds." + name,
          part.get(),
          ViolationKind.ABOVE_OTHER,
          "is above accessNeeds." + wholeName + " " + most.get());
    }
  }
}
