package org.involvement.scoring.rule;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.involvement.scoring.known.Truth;
import org.involvement.value.Answer;
import org.involvement.value.check.Checks;

/** How many operands of a condition have which truth. */
record Operands(Map<Truth, Integer> counts) {
  static List<Condition> check(List<Condition> operands, String place) {
    return Checks.notEmpty(Checks.list(operands, place), place);
  }

  static Operands count(List<Condition> operands, Function<Fact, Optional<Answer>> answers) {
    Map<Truth, Integer> counts = new EnumMap<>(Truth.class);
    operands.forEach(operand -> counts.merge(operand.truth(answers), 1, Integer::sum));
    return new Operands(counts);
  }

  /** Whether at least so many hold; of those that apply, all, where they are fewer. */
  Truth atLeast(long number) {
    int holding = counts.getOrDefault(Truth.TRUE, 0);
    int unknown = counts.getOrDefault(Truth.UNKNOWN, 0);
    int applying = holding + unknown + counts.getOrDefault(Truth.FALSE, 0);
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
