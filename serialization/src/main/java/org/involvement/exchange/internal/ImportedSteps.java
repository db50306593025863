package org.involvement.exchange.internal;

import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.involvement.exchange.LossCause;
import org.involvement.exchange.StepLoss;
import org.involvement.feedback.Contribution;
import org.involvement.feedback.Step;
import org.involvement.value.InvalidValueException;

/** Steps that an import adds to a contribution. */
public final class ImportedSteps {
  private ImportedSteps() {}

  /**
   * Returns a contribution with one more step, if it can follow by the as-of day; otherwise the
   * same contribution, after reporting kind and cause of the loss.
   */
  public static Contribution plus(
      Contribution before, Step step, LocalDate asOf, BiConsumer<StepLoss, LossCause> report) {
    try {
      if (!step.day().earliest().isAfter(asOf)) {
        return before.plus(step);
      }
      report.accept(StepLoss.LATER, new LossCause.Later(asOf));
    } catch (InvalidValueException e) {
      report.accept(StepLoss.OUT_OF_ORDER, new LossCause.BrokenRule(e.rule()));
    }
    return before;
  }
}
