package org.involvement.framework;

import java.util.List;
import org.immutables.value.Value;
import org.involvement.value.InvalidValueException;
import org.involvement.value.check.Checks;

/**
 * A published set of standards or principles, such as the UK Standards for Public Involvement.
 *
 * @param id its id, a word such as 'uk-standards-2019'
 * @param name its name as published
 * @param version the edition, such as '2019'
 * @param citation where it was published
 * @param licence what may be done with it, in our own sentence
 * @param standards the standards in the published order, at least one
 */
@Value.Builder
public record Standards(
    String id,
    String name,
    String version,
    Citation citation,
    String licence,
    List<Standard> standards)
    implements WithStandards {
  /**
   * Checks the parts.
   *
   * @throws InvalidValueException if a part is missing or blank, there is no standard, or two have
   *     one id
   */
  public Standards {
    Checks.word(id, "standards.id");
    name = Checks.line(name, "standards.name");
    version = Checks.line(version, "standards.version");
    Checks.required(citation, "standards.citation");
    licence = Checks.line(licence, "standards.licence");
    standards = Checks.distinct(standards, "standards.standards", Standard::id);
    if (standards.isEmpty()) {
      throw Checks.invalid("standards.standards", "", "is empty");
    }
  }

  /** {@return an empty builder} */
  public static StandardsBuilder builder() {
    return new StandardsBuilder();
  }
}
