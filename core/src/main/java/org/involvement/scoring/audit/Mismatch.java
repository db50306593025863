package org.involvement.scoring.audit;

import org.involvement.value.InvalidValueException;
import org.involvement.value.check.Checks;

/**
 * A number of a scorecard that does not follow from what stands beside it, such as
 * 'communications/answered: bounds.low is 0.41 and should be 0.5'.
 *
 * @param path the path of the criterion, such as 'communications/answered'; blank for the whole
 * @param number which of its numbers, such as 'bounds.low' or 'coverage'
 * @param stated what stands there, in full; 'none' where nothing does
 * @param derived what should stand there
 */
public record Mismatch(String path, String number, String stated, String derived) {
  /**
   * Checks that all is there.
   *
   * @throws InvalidValueException if a part is missing
   */
  public Mismatch {
    Checks.required(path, "mismatch.path");
    Checks.required(number, "mismatch.number");
    Checks.required(stated, "mismatch.stated");
    Checks.required(derived, "mismatch.derived");
  }

  @Override
  public String toString() {
    String where = path.isEmpty() ? "the whole" : path;
    return where + ": " + number + " is " + stated + " and should be " + derived;
  }
}
