package org.involvement.engagement;

import java.util.Optional;
import org.immutables.value.Value;
import org.involvement.framework.LevelId;
import org.involvement.stakeholder.Perspective;
import org.involvement.value.Count;
import org.involvement.value.InvalidValueException;
import org.involvement.value.Permission;
import org.involvement.value.Readers;
import org.involvement.value.StakeholderId;
import org.involvement.value.Text;
import org.involvement.value.check.Checks;

/**
 * How many of those who took part found that it was on a level, such as 7 for 'engagement'.
 *
 * @param level the level they experienced, with its scale
 * @param perspective whose rating it is; empty means of any perspective
 * @param stakeholder who rated so, as a pseudonym, group or organisation; empty means unknown, or
 *     of several
 * @param people how many rated so
 * @param comment what they said of it; empty where nothing was
 * @param permission who may read the comment, and on whose word; empty means that none was
 *     recorded, so it is for inside only
 */
@Value.Builder
public record LevelRating(
    LevelId level,
    Optional<Perspective> perspective,
    Optional<StakeholderId> stakeholder,
    Count people,
    Optional<Text> comment,
    Optional<Permission> permission)
    implements WithLevelRating {
  /**
   * Checks that all is there.
   *
   * @throws InvalidValueException if level or people is missing
   */
  public LevelRating {
    Checks.required(level, "levelRating.level");
    perspective = Checks.optional(perspective);
    stakeholder = Checks.optional(stakeholder);
    Checks.required(people, "levelRating.people");
    comment = Checks.optional(comment);
    permission = Checks.optional(permission);
  }

  /** {@return so many ratings of a level} */
  public static LevelRating of(LevelId level, Count people) {
    return builder().level(level).people(people).build();
  }

  /** {@return an empty builder} */
  public static LevelRatingBuilder builder() {
    return new LevelRatingBuilder();
  }

  /** {@return the comment, as far as readers may read it} */
  public Optional<Text> commentFor(Readers readers) {
    return Permission.allows(permission, readers) ? comment : Optional.empty();
  }
}
