package org.involvement.framework;

import java.util.List;
import org.immutables.value.Value;
import org.involvement.value.InvalidValueException;
import org.involvement.value.check.Checks;

/**
 * One standard of a published set, such as 'Communications' of the UK Standards.
 *
 * @param id its id within the set, a word such as 'communications'
 * @param name its name exactly as published
 * @param description what it asks for, in our own sentence
 * @param facts the facts that speak for it, at least one; which they are is our own judgement
 */
@Value.Builder
public record Standard(String id, String name, String description, List<FactId> facts)
    implements WithStandard {
  /**
   * Checks the parts.
   *
   * @throws InvalidValueException if the id is not a word, the name or description is missing or
   *     blank, there is no fact, or a fact stands twice
   */
  public Standard {
    Checks.word(id, "standard.id");
    name = Checks.line(name, "standard.name");
    description = Checks.line(description, "standard.description");
    facts = Checks.notEmpty(Checks.distinct(facts, "standard.facts"), "standard.facts");
  }

  /** {@return an empty builder} */
  public static StandardBuilder builder() {
    return new StandardBuilder();
  }
}
