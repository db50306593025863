package org.involvement.analysis.consensus;

import java.io.Serializable;
import java.util.Map;
import org.involvement.value.InvalidValueException;
import org.involvement.value.StakeholderId;
import org.involvement.value.check.Checks;

/**
 * One thing that assessors rated, such as a standard or a report, with all ratings it has.
 *
 * @param unit its id among all units
 * @param ratings the point that each assessor gave it; who gave none is not there
 */
public record RatedUnit(String unit, Map<StakeholderId, Integer> ratings) implements Serializable {
  /**
   * Checks the parts.
   *
   * @throws InvalidValueException if the unit is not an id or the ratings are missing
   */
  public RatedUnit {
    Checks.id(unit, "ratedUnit.unit");
    ratings = Checks.map(ratings, "ratedUnit.ratings");
  }

  /** {@return a unit with all ratings it has} */
  public static RatedUnit of(String unit, Map<StakeholderId, Integer> ratings) {
    return new RatedUnit(unit, ratings);
  }
}
