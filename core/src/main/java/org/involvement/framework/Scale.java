package org.involvement.framework;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.involvement.value.InvalidValueException;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;

/**
 * A published scale of levels, such as Arnstein's ladder.
 *
 * @param id its id, a word such as 'arnstein-1969'
 * @param name its name as published, or what it is commonly called where its author gave it none
 * @param kind how its levels relate
 * @param unit what is placed on it
 * @param version the edition, such as '2018'; empty where there is only one
 * @param citation where it was published
 * @param licence what may be done with it, in our own sentence
 * @param description what it is for, in our own sentence; empty where none is given
 * @param levels at least one, from low to high where they are ordered
 * @param zero the id of the lowest level where it stands for no involvement at all; otherwise empty
 * @param threshold the level from which on its author says something that is not said below; empty
 *     where there is none
 * @param allMustHold whether the levels are no alternatives but conditions, all of which must hold
 * @param across the names along its other axis as published, such as 'Preparation', where it is a
 *     grid: each level may hold or not at each of them; empty where it has one axis
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
    Optional<String> description,
    List<Level> levels,
    Optional<String> zero,
    Optional<Threshold> threshold,
    boolean allMustHold,
    List<String> across)
    implements WithScale {

  /** How the levels of a scale relate. The three kinds are our own judgement. */
  public enum Kind {
    /** A normative ladder: a higher level shares more power, and its author holds it for better. */
    LADDER,
    /** A descriptive spectrum: the right level depends on the purpose, none is better. */
    SPECTRUM,
    /** A typology without order: its levels are never compared. */
    TYPOLOGY;

    /** {@return whether one level of such a scale is better than another, in a sentence} */
    public String inWords() {
      return switch (this) {
        case LADDER -> "A ladder: to its author a higher level is better.";
        case SPECTRUM -> "A spectrum: the right level depends on the purpose, none is better.";
        case TYPOLOGY -> "A typology: its levels have no order and are never compared.";
      };
    }
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
   *     one id, the requirements of an ordered scale do not grow, its zero level is not the lowest
   *     or its threshold no level of it, a scale without order has either, or all levels of one
   *     with an order must hold
   */
  public Scale {
    Checks.word(id, "scale.id");
    name = Checks.line(name, "scale.name");
    Checks.required(kind, "scale.kind");
    Checks.required(unit, "scale.unit");
    version = Checks.optionalLine(version, "scale.version");
    Checks.required(citation, "scale.citation");
    licence = Checks.line(licence, "scale.licence");
    description = Checks.optionalLine(description, "scale.description");
    levels = Checks.notEmpty(Checks.distinct(levels, "scale.levels", Level::id), "scale.levels");
    zero = Checks.optional(zero);
    threshold = Checks.optional(threshold);
    across = Checks.lines(across, "scale.across");
    if (kind == Kind.TYPOLOGY) {
      checkHasNoOrder(zero, threshold);
    } else {
      checkOrder(levels, zero, threshold, allMustHold);
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

  /** {@return the ids of its levels, in their order} */
  public List<LevelId> levelIds() {
    return levels.stream().map(level -> LevelId.of(id, level.id())).toList();
  }

  private static void checkHasNoOrder(Optional<String> zero, Optional<Threshold> threshold) {
    if (zero.isPresent()) {
      throw Checks.invalid(
          "scale.zero",
          zero.get(),
          ViolationKind.NOT_APPLICABLE,
          "is said of a scale without order");
    }
    if (threshold.isPresent()) {
      throw Checks.invalid(
          "scale.threshold.level",
          threshold.get().level(),
          ViolationKind.NOT_APPLICABLE,
          "is said of a scale without order");
    }
  }

  private static void checkOrder(
      List<Level> levels,
      Optional<String> zero,
      Optional<Threshold> threshold,
      boolean allMustHold) {
    checkRequirementsGrow(levels);
    if (zero.isPresent() && !levels.get(0).id().equals(zero.get())) {
      throw Checks.invalid(
          "scale.zero", zero.get(), ViolationKind.CONTRADICTS_OTHER, "is not the lowest level");
    }
    Optional<String> from = threshold.map(Threshold::level);
    if (from.isPresent() && levels.stream().noneMatch(level -> level.id().equals(from.get()))) {
      throw Checks.invalid(
          "scale.threshold.level", from.get(), ViolationKind.UNKNOWN, "is no level of this scale");
    }
    if (allMustHold) {
      throw Checks.invalid(
          "scale.allMustHold",
          "",
          ViolationKind.NOT_APPLICABLE,
          "is said of a scale with an order");
    }
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
            ViolationKind.ILLEGAL_ORDER,
            String.format(
                "of '%s' asks for less than that of the lower level '%s'",
                level.id(), lower.get().id()));
      }
      lower = Optional.of(level);
    }
  }
}
