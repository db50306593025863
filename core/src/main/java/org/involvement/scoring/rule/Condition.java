package org.involvement.scoring.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.involvement.feedback.Milestone;
import org.involvement.scoring.internal.fact.TimedFact;
import org.involvement.scoring.known.Truth;
import org.involvement.value.Answer;
import org.involvement.value.InvalidValueException;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;

/**
 * What must be so of one item, said in facts, and, or, not, and at least so many of.
 *
 * <p>An operand that does not apply drops out; where all do, the condition does not apply.
 */
public sealed interface Condition {
  /**
   * {@return whether it holds}
   *
   * @param answers what is known on each fact; empty means unknown
   */
  Truth truth(Function<Fact, Optional<Answer>> answers);

  /** {@return what it asks of facts, as often as it stands, in order} */
  Stream<Leaf> leaves();

  /**
   * What a condition asks of a fact.
   *
   * @param is the question
   * @param negated whether it stands under an odd number of nots, so that a better answer makes the
   *     condition less true
   */
  record Leaf(Is is, boolean negated) {}

  /** {@return that a fact is so: its answer is yes} */
  static Condition is(Fact fact) {
    return new Is(fact, Answer.YES);
  }

  /** {@return that all of some hold} */
  static Condition all(Condition... operands) {
    return new All(List.of(operands));
  }

  /** {@return that at least one of some holds} */
  static Condition any(Condition... operands) {
    return new AtLeast(1, List.of(operands));
  }

  /** {@return that at least so many of some hold} */
  static Condition atLeast(long number, Condition... operands) {
    return new AtLeast(number, List.of(operands));
  }

  /** {@return that a milestone of a contribution came within some days after another} */
  static Condition within(Milestone from, Milestone then, long days) {
    return new Within(from, then, days);
  }

  /** {@return that a milestone of a contribution came on an earlier day than another} */
  static Condition before(Milestone first, Milestone then) {
    return new Before(first, then);
  }

  /** {@return that a milestone of a contribution came on a later day than another} */
  static Condition after(Milestone then, Milestone first) {
    return new Before(first, then);
  }

  /** {@return that a condition does not hold} */
  static Condition not(Condition operand) {
    return new Not(operand);
  }

  /**
   * That the answer to a fact is good enough.
   *
   * @param fact the fact
   * @param least the least answer that is: yes, partly, or an amount in the fact's unit
   */
  record Is(Fact fact, Answer least) implements Condition {
    /**
     * Checks that the answer is one of the fact's.
     *
     * @throws InvalidValueException if a part is missing, or the fact does not take the answer
     */
    public Is {
      Checks.required(fact, "is.fact");
      Checks.required(least, "is.least");
      boolean partly = least.equals(Answer.PARTLY) && !fact.answers().answers().isEmpty();
      if (least.equals(Answer.NO) || !(partly || fact.answers().accepts(least))) {
        throw Checks.invalid(
            "is.least",
            least.toString(),
            ViolationKind.UNSUITABLE,
            "is not an answer of '" + fact.id() + "' above no: it takes " + fact.answers());
      }
    }

    @Override
    public Truth truth(Function<Fact, Optional<Answer>> answers) {
      return answers.apply(fact).map(this::truth).orElse(Truth.UNKNOWN);
    }

    @Override
    public Stream<Leaf> leaves() {
      return Stream.of(new Leaf(this, false));
    }

    private Truth truth(Answer answer) {
      if (answer instanceof Answer.DoesNotApply) {
        return Truth.DOES_NOT_APPLY;
      }
      if (answer instanceof Answer.Amount amount && least instanceof Answer.Amount mark) {
        return Truth.of(amount.value().compareTo(mark.value()) >= 0);
      }
      return Truth.of(answer.equals(Answer.YES) || answer.equals(least));
    }
  }

  /**
   * That a milestone of a contribution came within some days after another. While the days last and
   * it has not come, the condition does not apply.
   *
   * @param from the milestone from which days are counted
   * @param then the milestone that must have come
   * @param days within how many days, from 0 to 99,999
   */
  record Within(Milestone from, Milestone then, long days) implements Condition {
    /**
     * Checks milestones and days.
     *
     * @throws InvalidValueException if a milestone is missing, both are one, or the days are out of
     *     range
     */
    public Within {
      Milestones.check(from, "within.from", then, "within.then");
      if (days < 0 || days > 99_999) {
        throw Checks.invalid(
            "within.days", days, ViolationKind.OUT_OF_RANGE, "is not from 0 to 99,999");
      }
    }

    @Override
    public Truth truth(Function<Fact, Optional<Answer>> answers) {
      return asked().truth(answers);
    }

    @Override
    public Stream<Leaf> leaves() {
      return asked().leaves();
    }

    private Is asked() {
      return new Is(Fact.derived(new TimedFact(then, from, Optional.of(days)).id()), Answer.YES);
    }
  }

  /**
   * That a milestone of a contribution came on an earlier day than another. Where the later one has
   * not come, the condition does not apply.
   *
   * @param first the milestone that must have been earlier
   * @param then the milestone that must have been later
   */
  record Before(Milestone first, Milestone then) implements Condition {
    /**
     * Checks the milestones.
     *
     * @throws InvalidValueException if a milestone is missing, or both are one
     */
    public Before {
      Milestones.check(first, "before.first", then, "before.then");
    }

    @Override
    public Truth truth(Function<Fact, Optional<Answer>> answers) {
      return asked().truth(answers);
    }

    @Override
    public Stream<Leaf> leaves() {
      return asked().leaves();
    }

    private Is asked() {
      return new Is(Fact.derived(new TimedFact(then, first, Optional.empty()).id()), Answer.YES);
    }
  }

  /**
   * That all of some conditions hold.
   *
   * @param operands the conditions, at least one
   */
  record All(List<Condition> operands) implements Condition {
    /**
     * Checks that there is an operand.
     *
     * @throws InvalidValueException if there is none
     */
    public All {
      operands = Operands.check(operands, "all.operands");
    }

    @Override
    public Truth truth(Function<Fact, Optional<Answer>> answers) {
      return Operands.count(operands, answers).atLeast(Long.MAX_VALUE);
    }

    @Override
    public Stream<Leaf> leaves() {
      return operands.stream().flatMap(Condition::leaves);
    }
  }

  /**
   * That at least so many of some conditions hold; of those that apply, all, where they are fewer.
   *
   * @param number how many, from 1 to the number of operands; 1 is the inclusive or
   * @param operands the conditions, at least one
   */
  record AtLeast(long number, List<Condition> operands) implements Condition {
    /**
     * Checks the number.
     *
     * @throws InvalidValueException if there is no operand, or the number is below 1 or above
     *     theirs
     */
    public AtLeast {
      operands = Operands.check(operands, "atLeast.operands");
      if (number < 1 || number > operands.size()) {
        throw Checks.invalid(
            "atLeast.number",
            number,
            ViolationKind.OUT_OF_RANGE,
            "is not from 1 to the number of operands " + operands.size());
      }
    }

    @Override
    public Truth truth(Function<Fact, Optional<Answer>> answers) {
      return Operands.count(operands, answers).atLeast(number);
    }

    @Override
    public Stream<Leaf> leaves() {
      return operands.stream().flatMap(Condition::leaves);
    }
  }

  /**
   * That a condition does not hold.
   *
   * @param operand the condition
   */
  record Not(Condition operand) implements Condition {
    /**
     * Checks that there is one.
     *
     * @throws InvalidValueException if it is missing
     */
    public Not {
      Checks.required(operand, "not.operand");
    }

    @Override
    public Truth truth(Function<Fact, Optional<Answer>> answers) {
      return operand.truth(answers).not();
    }

    @Override
    public Stream<Leaf> leaves() {
      return operand.leaves().map(leaf -> new Leaf(leaf.is(), !leaf.negated()));
    }
  }
}
