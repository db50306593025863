package org.involvement.exchange.internal;

import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.involvement.feedback.Contribution;
import org.involvement.feedback.Step;
import org.involvement.value.InvalidValueException;

/** Steps that an import adds to a contribution. */
public final class ImportedSteps {
  private ImportedSteps() {}

  /**
   * The same with one more step, where it can follow by the as-of day; otherwise this is told, by
   * the reason under which it is counted and the rule that it breaks.
   */
  public static Contribution plus(
      Contribution before, Step step, LocalDate asOf, BiConsumer<String, String> telling) {
    try {
      if (!step.day().isAfter(asOf)) {
        return before.plus(step);
      }
      telling.accept("days after the as-of day", "is after " + asOf);
    } catch (InvalidValueException e) {
      telling.accept("steps that could not follow on what stands before them", e.rule());
    }
    return before;
  }
}
