package org.involvement.programme;

import java.util.Optional;
import org.immutables.value.Value;
import org.involvement.value.Basis;
import org.involvement.value.InvalidValueException;
import org.involvement.value.StakeholderId;
import org.involvement.value.Text;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;

/**
 * How somebody looks back on the involvement.
 *
 * @param by whether the organisation or contributors look back
 * @param stakeholder who looks back, as a pseudonym, group or organisation; empty means unknown
 * @param words what they say
 * @param quotable whether the words may be printed in a report
 */
@Value.Builder
public record Reflection(
    Basis by, Optional<StakeholderId> stakeholder, Text words, boolean quotable)
    implements WithReflection {
  /**
   * Checks the parts.
   *
   * @throws InvalidValueException if a part is missing, or a document is said to look back
   */
  public Reflection {
    Checks.required(by, "reflection.by");
    stakeholder = Checks.optional(stakeholder);
    Checks.required(words, "reflection.words");
    if (by == Basis.DOCUMENT) {
      throw Checks.invalid(
          "reflection.by",
          by,
          ViolationKind.UNSUITABLE,
          "is neither the organisation nor contributors");
    }
  }

  /** {@return an empty builder} */
  public static ReflectionBuilder builder() {
    return new ReflectionBuilder();
  }
}
