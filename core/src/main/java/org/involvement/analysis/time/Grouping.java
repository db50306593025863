package org.involvement.analysis.time;

import java.io.Serializable;
import java.util.List;
import java.util.function.Function;
import org.involvement.feedback.Contribution;
import org.involvement.feedback.Theme;
import org.involvement.stakeholder.Perspective;
import org.involvement.value.ActivityId;
import org.involvement.value.InvalidValueException;
import org.involvement.value.check.Checks;

/**
 * What contributions are broken down by, such as 'perspective'.
 *
 * @param name what the groups are, in the singular; breakdowns of one name add up
 * @param groups the groups of a contribution, each once; empty where none is known
 * @param <K> the groups
 */
public record Grouping<K extends Serializable>(
    String name, Function<Contribution, List<K>> groups) {
  /** By the standpoints it was said from, of which it may have several. */
  public static final Grouping<Perspective> PERSPECTIVE =
      new Grouping<>("perspective", Contribution::perspectives);

  /** By the activity in which it was said. */
  public static final Grouping<ActivityId> ACTIVITY =
      new Grouping<>("activity", contribution -> contribution.activity().stream().toList());

  /** By what it is about, of which there may be several. */
  public static final Grouping<Theme> THEME = new Grouping<>("theme", Contribution::themes);

  /**
   * Checks both.
   *
   * @throws InvalidValueException if the name is blank or the groups are missing
   */
  public Grouping {
    name = Checks.line(name, "grouping.name");
    Checks.required(groups, "grouping.groups");
  }

  @Override
  public String toString() {
    return name;
  }
}
