package org.involvement.analysis.disclosure;

import org.involvement.value.InvalidValueException;
import org.involvement.value.check.Checks;

/**
 * A count that two releases reveal together, such as 'later 18-24, yes'.
 *
 * <p>It names the count and does not hold it.
 *
 * @param part whether it is a count of the earlier release, of the later, or the difference of both
 * @param cell where it stands
 */
public record DisclosedCell(Part part, CellName cell) {

  /** Of which of two releases a count is. */
  public enum Part {
    /** A count of the earlier release. */
    EARLIER,
    /** A count of the later release. */
    LATER,
    /** How many more, or fewer, the later release counts. */
    DIFFERENCE
  }

  /**
   * Checks both parts.
   *
   * @throws InvalidValueException if either is missing
   */
  public DisclosedCell {
    Checks.required(part, "disclosedCell.part");
    Checks.required(cell, "disclosedCell.cell");
  }

  @Override
  public String toString() {
    return Checks.name(part) + " " + cell;
  }
}
