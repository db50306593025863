package org.involvement.framework;

import java.util.List;
import org.involvement.value.Answer;
import org.involvement.value.InvalidValueException;
import org.involvement.value.check.Checks;

/**
 * Which answers a question takes, such as 'yes, partly or no'.
 *
 * <p>Every question also takes {@link Answer.PreferNotToSay} and {@link Answer.DoesNotApply}.
 */
public sealed interface AnswerType {
  /** Yes or no. */
  AnswerType YES_NO = new YesNo();

  /** Yes, partly or no. */
  AnswerType YES_PARTLY_NO = new YesPartlyNo();

  /** {@return an amount in a unit, such as 'days'} */
  static AnswerType amount(String unit) {
    return new AmountIn(unit);
  }

  /** {@return whether an answer that says how things are is of this type} */
  boolean accepts(Answer answer);

  /**
   * {@return every answer of this type that says how things are, the best first} It is empty for an
   * amount, which has no end of them.
   */
  List<Answer> answers();

  /** Yes or no. */
  record YesNo() implements AnswerType {
    @Override
    public boolean accepts(Answer answer) {
      return answers().contains(answer);
    }

    @Override
    public List<Answer> answers() {
      return List.of(Answer.YES, Answer.NO);
    }

    @Override
    public String toString() {
      return "yes or no";
    }
  }

  /** Yes, partly or no. */
  record YesPartlyNo() implements AnswerType {
    @Override
    public boolean accepts(Answer answer) {
      return answers().contains(answer);
    }

    @Override
    public List<Answer> answers() {
      return List.of(Answer.YES, Answer.PARTLY, Answer.NO);
    }

    @Override
    public String toString() {
      return "yes, partly or no";
    }
  }

  /**
   * An amount in a unit.
   *
   * @param unit the unit, such as 'days' or '%': 1 to 20 characters
   */
  record AmountIn(String unit) implements AnswerType {
    /**
     * Checks the unit.
     *
     * @throws InvalidValueException if it is missing, blank or too long
     */
    public AmountIn {
      unit = Checks.unit(unit, "amountIn.unit");
    }

    @Override
    public boolean accepts(Answer answer) {
      return answer instanceof Answer.Amount amount && amount.unit().equals(unit);
    }

    @Override
    public List<Answer> answers() {
      return List.of();
    }

    @Override
    public String toString() {
      return "an amount in " + unit;
    }
  }
}
