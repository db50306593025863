package org.involvement.scoring.card;

import java.util.Optional;
import org.involvement.value.InvalidValueException;
import org.involvement.value.check.Checks;

/**
 * One criterion in two scorecards.
 *
 * @param path the path of the criterion, such as 'communications/answered'; blank for the whole
 * @param before its score before
 * @param after its score after
 * @param difference by how much it is higher after; empty where one of them has no bounds, or
 *     nothing unknown can turn out so that both are scored
 */
public record ScoreDifference(
    String path, Score before, Score after, Optional<Difference> difference) {
  /**
   * Checks that all is there.
   *
   * @throws InvalidValueException if a part is missing
   */
  public ScoreDifference {
    Checks.required(path, "scoreDifference.path");
    Checks.required(before, "scoreDifference.before");
    Checks.required(after, "scoreDifference.after");
    difference = Checks.optional(difference);
  }
}
