package org.involvement.framework;

import java.util.Optional;
import org.involvement.value.InvalidValueException;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;

/**
 * What somebody says of two levels of different scales, such as 'iap2-spectrum:consult close
 * arnstein-1969:consultation'.
 *
 * @param from the first level
 * @param relation how the first relates to the second
 * @param to the second level
 * @param citation who says so; empty means that it is the judgement of whoever wrote the mapping
 *     down, which is ours where it comes with the library
 */
public record Mapping(LevelId from, Relation relation, LevelId to, Optional<Citation> citation) {
  /**
   * Checks the parts.
   *
   * @throws InvalidValueException if a level or the relation is missing, or both levels are of one
   *     scale
   */
  public Mapping {
    Checks.required(from, "mapping.from");
    Checks.required(relation, "mapping.relation");
    Checks.required(to, "mapping.to");
    citation = Checks.optional(citation);
    if (from.scale().equals(to.scale())) {
      throw Checks.invalid(
          "mapping.to",
          to,
          ViolationKind.CONTRADICTS_OTHER,
          "is a level of the same scale as " + from);
    }
  }

  /** {@return a mapping that is a judgement and cites nobody} */
  public static Mapping judged(LevelId from, Relation relation, LevelId to) {
    return new Mapping(from, relation, to, Optional.empty());
  }

  /** {@return a mapping that a publication makes} */
  public static Mapping cited(LevelId from, Relation relation, LevelId to, Citation citation) {
    return new Mapping(from, relation, to, Checks.given(citation, "mapping.citation"));
  }

  /** {@return the same, said from the second level to the first} */
  public Mapping reversed() {
    return new Mapping(to, relation.reversed(), from, citation);
  }

  @Override
  public String toString() {
    return from + " " + Checks.name(relation) + " " + to;
  }
}
