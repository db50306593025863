package org.involvement.programme;

import org.involvement.value.InvalidValueException;
import org.involvement.value.PartialDate;
import org.involvement.value.Text;
import org.involvement.value.check.Checks;

/**
 * A note on how a commitment or an objective is coming along, such as why it was dropped.
 *
 * @param day the day on which it was written
 * @param text the note, in the organisation's words
 */
public record ProgressNote(PartialDate day, Text text) {
  /**
   * Checks that there is a note.
   *
   * @throws InvalidValueException if the text is missing
   */
  public ProgressNote {
    day = Checks.partialDate(day);
    Checks.required(text, "progressNote.text");
  }

  /** {@return a note of a day} */
  public static ProgressNote of(PartialDate day, Text text) {
    return new ProgressNote(Checks.required(day, "progressNote.day"), text);
  }
}
