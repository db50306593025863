package org.involvement.scoring.level;

import java.util.List;
import org.involvement.framework.LevelId;
import org.involvement.scoring.known.Truth;
import org.involvement.value.InvalidValueException;
import org.involvement.value.check.Checks;

/**
 * Whether a record supports a level, with everything the level needs.
 *
 * @param levels the level; several where they need the same, so that facts cannot separate them
 * @param truth whether the record supports it; of a whole that is put together from parts, unknown
 *     also where it is so in some parts and not in others
 * @param facts what it needs; empty where it needs nothing, and of a whole put together from parts
 */
public record LevelSupport(List<LevelId> levels, Truth truth, List<LevelFact> facts) {
  /**
   * Checks that all is there.
   *
   * @throws InvalidValueException if a part is missing, or there is no level
   */
  public LevelSupport {
    levels = Checks.notEmpty(Checks.distinct(levels, "levelSupport.levels"), "levelSupport.levels");
    Checks.required(truth, "levelSupport.truth");
    facts = Checks.list(facts, "levelSupport.facts");
  }
}
