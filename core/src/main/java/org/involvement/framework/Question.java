package org.involvement.framework;

import org.involvement.value.InvalidValueException;
import org.involvement.value.check.Checks;

/**
 * What a practice is asked as, and the answers it takes.
 *
 * @param practice the practice
 * @param wording the question in our own words, such as 'Was payment offered?'
 * @param answers the answers it takes
 */
public record Question(Practice practice, String wording, AnswerType answers) {
  /**
   * Checks that all is there.
   *
   * @throws InvalidValueException if a part is missing or the wording is blank
   */
  public Question {
    Checks.required(practice, "question.practice");
    wording = Checks.line(wording, "question.wording");
    Checks.required(answers, "question.answers");
  }
}
