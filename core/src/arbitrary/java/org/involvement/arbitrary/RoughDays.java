package org.involvement.arbitrary;

import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.involvement.feedback.Contribution;
import org.involvement.feedback.Step;
import org.involvement.value.InvalidValueException;
import org.involvement.value.PartialDate;

/** Makes days known only roughly. */
final class RoughDays {
  private static final int WAYS = 4;

  private RoughDays() {}

  /**
   * Half of the time the contribution itself, otherwise the same with ranges around its days, some
   * wider than others. What would no longer be legal stays exact.
   */
  static Contribution of(Contribution exact, int how) {
    if (how < 6) {
      return exact;
    }
    List<Step> steps = new ArrayList<>();
    for (Step step : exact.steps()) {
      steps.add(step.withDay(around(step.day(), how + steps.size())));
    }
    try {
      return exact.withRaisedOn(around(exact.raisedOn(), how)).withSteps(steps);
    } catch (InvalidValueException e) {
      return exact;
    }
  }

  private static PartialDate around(PartialDate day, int how) {
    return switch (how % WAYS) {
      case 0 -> day.exact().map(known -> PartialDate.of(YearMonth.from(known))).orElse(day);
      case 1 -> day.exact().map(known -> PartialDate.of(Year.from(known))).orElse(day);
      case 2 -> how % 3 == 0 ? PartialDate.UNKNOWN : day;
      default -> day;
    };
  }
}
