package org.involvement.analysis;

import org.involvement.value.InvalidValueException;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;

/**
 * One figure with the counts it rests on, such as '0.62 (31 of 50)'.
 *
 * <p>Not always their quotient: where some items were followed for less time than others, the share
 * is estimated, and of a median the counts say only how many it rests on.
 *
 * @param definition what the figure is, in a sentence; two figures of one definition can be
 *     compared
 * @param value the figure, or why there is none
 * @param counted how many items it counts
 * @param of of how many items, not below {@code counted}
 */
public record Counted(String definition, Statistic value, long counted, long of) {
  /**
   * Checks the parts.
   *
   * @throws InvalidValueException if the definition is blank, the value is missing, {@code counted}
   *     is negative, or {@code of} is below it
   */
  public Counted {
    definition = Checks.line(definition, "counted.definition");
    Checks.required(value, "counted.value");
    if (counted < 0) {
      throw Checks.invalid("counted.counted", counted, ViolationKind.OUT_OF_RANGE, "is negative");
    }
    if (of < counted) {
      throw Checks.invalid(
          "counted.of", of, ViolationKind.BELOW_OTHER, "is below counted.counted " + counted);
    }
  }

  /** {@return the quotient of both counts, in [0, 1]; undefined where there is no item} */
  public static Counted share(String definition, long counted, long of) {
    Statistic value =
        of == 0 ? Statistic.undefined("there is no item") : Statistic.of((double) counted / of);
    return new Counted(definition, value, counted, of);
  }

  @Override
  public String toString() {
    return value + " (" + counted + " of " + of + ")";
  }
}
