package org.involvement.scoring.level;

import java.util.List;
import java.util.Optional;
import org.involvement.framework.LevelId;
import org.involvement.value.Count;
import org.involvement.value.InvalidValueException;
import org.involvement.value.check.Checks;

/**
 * The levels that those who took part experienced, such as 'engagement 7, co-design 5; 12 of 20
 * present answered'.
 *
 * <p>Counts and no average: those who did not answer may have experienced something else. Answers
 * are counted, not people, where somebody answered at several activities.
 *
 * @param rated how many rated each level, from low to high where the scale is ordered
 * @param present how many were there to answer; of several activities the sum; empty means unknown
 */
public record Experienced(List<Rated> rated, Optional<Count> present) {

  /**
   * How many rated a level.
   *
   * @param level the level
   * @param people how many
   */
  public record Rated(LevelId level, Count people) {
    /**
     * Checks that all is there.
     *
     * @throws InvalidValueException if a part is missing
     */
    public Rated {
      Checks.required(level, "rated.level");
      Checks.required(people, "rated.people");
    }

    @Override
    public String toString() {
      return level.level() + " " + people;
    }
  }

  /**
   * Checks the parts.
   *
   * @throws InvalidValueException if a level is missing or stands twice
   */
  public Experienced {
    rated = Checks.distinct(rated, "experienced.rated", Rated::level);
    present = Checks.optional(present);
  }

  /** {@return how many answered; none also where nobody was asked} */
  public Count answered() {
    return rated.stream().map(Rated::people).reduce(Count.ZERO, Count::plus);
  }

  @Override
  public String toString() {
    if (rated.isEmpty()) {
      return "not recorded";
    }
    return String.join(", ", rated.stream().map(Rated::toString).toList())
        + "; "
        + answered()
        + present.map(there -> " of " + there + " present answered").orElse(" answered");
  }
}
