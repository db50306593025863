package org.involvement.framework;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.involvement.value.InvalidValueException;
import org.involvement.value.check.Checks;

/**
 * A published scale of levels, such as Arnstein's ladder.
 *
 * @param id its id, a word such as 'arnstein-1969'
 * @param name its name as published
 * @param kind how its levels relate
 * @param unit what is placed on it
 * @param version the edition, such as '2018'; empty where there is only one
 * @param citation where it was published
 * @param licence what may be done with it, in our own sentence
 * @param levels at least one, from low to high where they are ordered
 */
@Value.Builder
public record Scale(
    String id,
    String name,
    Kind kind,
    Unit unit,
    Optional<String> version,
    Citation citation,
    String licence,
    List<Level> levels)
    implements WithScale {

  /** How the levels of a scale relate. The three kinds are our own judgement. */
  public enum Kind {
    /** A normative ladder: a higher level shares more power, and its author holds it for better. */
    LADDER,
    /** A descriptive spectrum: the right level depends on the purpose, none is better. */
    SPECTRUM,
    /** A typology without order: its levels are never compared. */
    TYPOLOGY
  }

  /** What is placed on a scale. */
  public enum Unit {
    /** Each activity by itself. */
    ACTIVITY,
    /** Each stage of the work. */
    STAGE,
    /** The whole work. */
    WHOLE
  }

  /**
   * Checks the parts.
   *
   * @throws InvalidValueException if a part is missing or blank, there is no level, two levels have
   *     one id, or the requirements of an ordered scale do not grow
   */
  public Scale {
    Checks.word(id, "scale.id");
    name = Checks.line(name, "scale.name");
    Checks.required(kind, "scale.kind");
    Checks.required(unit, "scale.unit");
    version = Checks.optionalLine(version, "scale.version");
    Checks.required(citation, "scale.citation");
    licence = Checks.line(licence, "scale.licence");
    levels = Checks.distinct(levels, "scale.levels", Level::id);
    if (levels.isEmpty()) {
      throw Checks.invalid("scale.levels", "", "is empty");
    }
    if (kind != Kind.TYPOLOGY) {
      checkRequirementsGrow(levels);
    }
  }

  /** {@return an empty builder} */
  public static ScaleBuilder builder() {
    return new ScaleBuilder();
  }

  /** {@return the level with an id; empty if there is none} */
  public Optional<Level> level(String levelId) {
    return levels.stream().filter(level -> level.id().equals(levelId)).findFirst();
  }

  private static void checkRequirementsGrow(List<Level> levels) {
    Optional<Level> lower = Optional.empty();
    for (int i = 0; i < levels.size(); i++) {
      Level level = levels.get(i);
      if (level.requirement().isEmpty()) {
        continue;
      }
      if (lower.isPresent()
          && !level.requirement().get().includes(lower.get().requirement().orElseThrow())) {
        throw Checks.invalid(
            "scale.levels." + i + ".requirement",
            "",
            String.format(
                "of '%s' asks for less than that of the lower level '%s'",
                level.id(), lower.get().id()));
      }
      lower = Optional.of(level);
    }
  }
}
