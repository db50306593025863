package org.involvement.scoring.level;

import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.involvement.scoring.known.Gap;
import org.involvement.scoring.known.Truth;
import org.involvement.value.Basis;
import org.involvement.value.InvalidValueException;
import org.involvement.value.check.Checks;

/**
 * One thing that a level needs, and what the record says of it, such as 'power in 'delivering'
 * needs to be at least shared: it is consulted'.
 *
 * @param about what it is, such as 'power in 'delivering''
 * @param needed what it needs to be, such as 'at least shared'
 * @param found what it is by the record, such as 'consulted' or 'not recorded'
 * @param truth whether it is as needed
 * @param cause why that is unknown; empty where it is known or does not apply
 * @param bases on whose word it is known; empty where it follows from a register that was kept
 */
@Value.Builder
public record LevelFact(
    String about,
    String needed,
    String found,
    Truth truth,
    Optional<Gap.Cause> cause,
    Set<Basis> bases)
    implements WithLevelFact {
  /**
   * Checks that all is there.
   *
   * @throws InvalidValueException if a part is missing or blank
   */
  public LevelFact {
    about = Checks.line(about, "levelFact.about");
    needed = Checks.line(needed, "levelFact.needed");
    found = Checks.line(found, "levelFact.found");
    Checks.required(truth, "levelFact.truth");
    cause = Checks.optional(cause);
    bases = Checks.enums(bases, Basis.class, "levelFact.bases");
  }

  /** {@return an empty builder} */
  public static LevelFactBuilder builder() {
    return new LevelFactBuilder();
  }

  /** {@return whether it is something to find out: nobody said it, and nobody declined to} */
  public boolean isMissing() {
    return cause.filter(Gap.Cause::canBeFoundOut).isPresent();
  }

  /** What is to be found out: of what may be recorded in part, that it is not known of all. */
  String missing() {
    return cause.equals(Optional.of(Gap.Cause.REGISTER_NOT_KEPT))
        ? about + " (some may not be recorded)"
        : about;
  }

  @Override
  public String toString() {
    boolean differs = cause.equals(Optional.of(Gap.Cause.CONTRADICTED));
    return about + " needs to be " + needed + ": " + (differs ? "" : "it is ") + found;
  }
}
