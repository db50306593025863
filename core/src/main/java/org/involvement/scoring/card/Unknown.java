package org.involvement.scoring.card;

import org.involvement.scoring.known.Gap;
import org.involvement.value.InvalidValueException;
import org.involvement.value.check.Checks;

/**
 * Something that is not yet known and that a score depends on.
 *
 * @param criterion the path of the criterion, such as 'communications/answered'
 * @param gap the fact that is unknown, and why
 * @param narrowing how far one answer to it, given of all items, could at best narrow the bounds of
 *     the total, or of the criterion at the top where there is no total: in [0, 1]
 */
public record Unknown(String criterion, Gap gap, double narrowing) {
  /**
   * Checks that all is there.
   *
   * @throws InvalidValueException if a part is missing
   */
  public Unknown {
    Checks.required(criterion, "unknown.criterion");
    Checks.required(gap, "unknown.gap");
  }
}
