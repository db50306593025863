package org.involvement.framework;

import java.util.Optional;
import org.immutables.value.Value;
import org.involvement.value.InvalidValueException;
import org.involvement.value.check.Checks;

/**
 * One level of a scale, such as 'Partnership' of Arnstein's ladder.
 *
 * @param id its id within the scale, a word such as 'delegated-power'
 * @param name its name exactly as published
 * @param group the name of the group it is published in; empty where the scale has none
 * @param description what it means, in our own sentence; empty where none is given
 * @param requirement the facts that support it; empty where it depends on intent or quality, so
 *     that only a person can say it
 */
@Value.Builder
public record Level(
    String id,
    String name,
    Optional<String> group,
    Optional<String> description,
    Optional<Requirement> requirement)
    implements WithLevel {
  /**
   * Checks the parts.
   *
   * @throws InvalidValueException if the id is not a word, or the name is missing, or any words are
   *     blank
   */
  public Level {
    Checks.word(id, "level.id");
    name = Checks.line(name, "level.name");
    group = Checks.optionalLine(group, "level.group");
    description = Checks.optionalLine(description, "level.description");
    requirement = Checks.optional(requirement);
  }

  /** {@return a level with its id and its name, and nothing else} */
  public static Level of(String id, String name) {
    return builder().id(id).name(name).build();
  }

  /** {@return an empty builder} */
  public static LevelBuilder builder() {
    return new LevelBuilder();
  }
}
