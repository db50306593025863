package org.involvement.framework;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.involvement.value.InvalidValueException;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;

/**
 * A published set of standards or principles, such as the UK Standards for Public Involvement.
 *
 * @param id its id, a word such as 'uk-standards-2019'
 * @param name its name as published
 * @param version the edition, such as '2019'
 * @param citation where it was published
 * @param licence what may be done with it, in our own sentence
 * @param supersedes the id of the earlier edition that this one takes the place of; empty where
 *     there is none
 * @param allMustHold whether only all of them together say anything, as with the Gunning principles
 * @param caveat what has to be said wherever a profile of it is shown, in our own sentence; empty
 *     where nothing has
 * @param standards the standards in the published order, at least one
 */
@Value.Builder
public record Standards(
    String id,
    String name,
    String version,
    Citation citation,
    String licence,
    Optional<String> supersedes,
    boolean allMustHold,
    Optional<String> caveat,
    List<Standard> standards)
    implements WithStandards {
  /**
   * Checks the parts.
   *
   * @throws InvalidValueException if a part is missing or blank, there is no standard, two have one
   *     id, or the set supersedes itself
   */
  public Standards {
    Checks.word(id, "standards.id");
    name = Checks.line(name, "standards.name");
    version = Checks.line(version, "standards.version");
    Checks.required(citation, "standards.citation");
    licence = Checks.line(licence, "standards.licence");
    supersedes = Checks.optional(supersedes);
    if (supersedes.isPresent()) {
      String earlier = Checks.word(supersedes.get(), "standards.supersedes");
      if (earlier.equals(id)) {
        throw Checks.invalid(
            "standards.supersedes", earlier, ViolationKind.SELF_REFERENCE, "is this set itself");
      }
    }
    caveat = Checks.optionalLine(caveat, "standards.caveat");
    standards =
        Checks.notEmpty(
            Checks.distinct(standards, "standards.standards", Standard::id), "standards.standards");
  }

  /** {@return an empty builder} */
  public static StandardsBuilder builder() {
    return new StandardsBuilder();
  }
}
