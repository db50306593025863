package org.involvement.analysis.disclosure;

import org.involvement.value.Count;
import org.involvement.value.InvalidValueException;
import org.involvement.value.check.Checks;

/**
 * What a reader of a released table can work out of one count that it keeps from them, such as
 * '18-24, yes: 2-6'.
 *
 * @param cell where it stands
 * @param range the least and the greatest whole number it can be, given all that is shown and the
 *     rule
 */
public record InferredRange(CellName cell, Count range) {
  /**
   * Checks both parts.
   *
   * @throws InvalidValueException if either is missing
   */
  public InferredRange {
    Checks.required(cell, "inferredRange.cell");
    Checks.required(range, "inferredRange.range");
  }

  @Override
  public String toString() {
    return cell + ": " + range;
  }
}
