package org.involvement.programme;

import org.involvement.value.InvalidValueException;
import org.involvement.value.PartialDate;
import org.involvement.value.Text;
import org.involvement.value.check.Checks;

/**
 * The page about a programme was checked with the people involved, such as 'panel members' on 3
 * June 2025.
 *
 * @param by who checked it, by role and never by a person's name
 * @param day the day on which they did
 */
public record PageCheck(Text by, PartialDate day) {
  /**
   * Checks that somebody is named.
   *
   * @throws InvalidValueException if it is missing who checked it
   */
  public PageCheck {
    Checks.required(by, "pageCheck.by");
    day = Checks.partialDate(day);
  }
}
