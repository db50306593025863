package org.involvement.scoring;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.involvement.value.Answer;
import org.involvement.value.check.Checks;

/** How many operands of a condition hold, do not hold, or are unknown; others do not apply. */
record Operands(long holding, long failing, long unknown) {
  static List<Condition> check(List<Condition> operands, String place) {
    List<Condition> copy = Checks.list(operands, place);
    if (copy.isEmpty()) {
      throw Checks.invalid(place, "", "is empty");
    }
    return copy;
  }

  static Operands count(List<Condition> operands, Function<Fact, Optional<Answer>> answers) {
    long[] counts = new long[Truth.values().length];
    for (Condition operand : operands) {
      counts[operand.truth(answers).ordinal()]++;
    }
    return new Operands(
        counts[Truth.TRUE.ordinal()],
        counts[Truth.FALSE.ordinal()],
        counts[Truth.UNKNOWN.ordinal()]);
  }

  /** Whether at least so many hold; of those that apply, all, where they are fewer. */
  Truth atLeast(long number) {
    long applying = holding + failing + unknown;
    if (applying == 0) {
      return Truth.DOES_NOT_APPLY;
    }
    long needed = Math.min(number, applying);
    if (holding >= needed) {
      return Truth.TRUE;
    }
    return holding + unknown >= needed ? Truth.UNKNOWN : Truth.FALSE;
  }
}
