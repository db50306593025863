package org.involvement.programme;

import java.util.Optional;
import org.immutables.value.Value;
import org.involvement.value.Basis;
import org.involvement.value.InvalidValueException;
import org.involvement.value.Permission;
import org.involvement.value.Readers;
import org.involvement.value.StakeholderId;
import org.involvement.value.Text;
import org.involvement.value.ViolationKind;
import org.involvement.value.WrittenDownBy;
import org.involvement.value.check.Checks;

/**
 * How somebody looks back on the involvement.
 *
 * @param by who looks back: the organisation, contributors, both together or an independent
 *     observer
 * @param writtenDownBy who wrote it down, where contributors look back; empty means unknown
 * @param stakeholder who looks back, as a pseudonym, group or organisation; empty means unknown
 * @param words what they say
 * @param permission who may read the words, and on whose word; empty means that none was recorded,
 *     so they are for inside only
 */
@Value.Builder
public record Reflection(
    Basis by,
    Optional<WrittenDownBy> writtenDownBy,
    Optional<StakeholderId> stakeholder,
    Text words,
    Optional<Permission> permission)
    implements WithReflection {
  /**
   * Checks the parts.
   *
   * @throws InvalidValueException if a part is missing, a document is said to look back, or it is
   *     recorded who wrote down words that are not those of contributors
   */
  public Reflection {
    Checks.required(by, "reflection.by");
    writtenDownBy = Checks.writtenDownBy(writtenDownBy, by, "reflection.writtenDownBy");
    stakeholder = Checks.optional(stakeholder);
    Checks.required(words, "reflection.words");
    permission = Checks.optional(permission);
    if (by == Basis.DOCUMENT) {
      throw Checks.invalid(
          "reflection.by", by, ViolationKind.UNSUITABLE, "does not look back: only people do");
    }
  }

  /** {@return an empty builder} */
  public static ReflectionBuilder builder() {
    return new ReflectionBuilder();
  }

  /** {@return the words, as far as readers may read them} */
  public Optional<Text> wordsFor(Readers readers) {
    return Permission.allows(permission, readers) ? Optional.of(words) : Optional.empty();
  }
}
