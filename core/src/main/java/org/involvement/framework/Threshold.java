package org.involvement.framework;

import org.involvement.value.InvalidValueException;
import org.involvement.value.check.Checks;

/**
 * The level of a scale from which on its author says something that is not said below, such as
 * 'assigned-but-informed' of Hart's ladder: from there on it is participation.
 *
 * @param level the id of the level within its scale
 * @param meaning what holds from there on, in our own sentence
 */
public record Threshold(String level, String meaning) {
  /**
   * Checks both parts.
   *
   * @throws InvalidValueException if the level is not a word, or the meaning is missing or blank
   */
  public Threshold {
    Checks.word(level, "threshold.level");
    meaning = Checks.line(meaning, "threshold.meaning");
  }

  /** {@return a threshold} */
  public static Threshold of(String level, String meaning) {
    return new Threshold(level, meaning);
  }
}
