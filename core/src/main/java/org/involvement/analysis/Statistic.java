package org.involvement.analysis;

import java.util.Locale;
import java.util.OptionalDouble;
import org.involvement.value.InvalidValueException;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;

/**
 * A number computed from a record, such as '0.82', or why there is none, such as 'undefined: nobody
 * answered'.
 *
 * @param value the number, never NaN or infinite; empty where it is undefined
 * @param reason why it is undefined, in our words; blank where there is a number
 */
public record Statistic(OptionalDouble value, String reason) {
  /**
   * Checks that there is either a number or a reason.
   *
   * @throws InvalidValueException if there are both or neither, or the number is NaN or infinite
   */
  public Statistic {
    Checks.required(value, "statistic.value");
    Checks.required(reason, "statistic.reason");
    if (value.isPresent() && !Double.isFinite(value.getAsDouble())) {
      throw Checks.invalid(
          "statistic.value",
          value.getAsDouble(),
          ViolationKind.OUT_OF_RANGE,
          "is not a finite number");
    }
    if (value.isPresent() != reason.isBlank()) {
      throw Checks.invalid(
          "statistic", "", ViolationKind.ONE_REQUIRED, "needs either a value or a reason");
    }
  }

  /**
   * {@return a number}
   *
   * @throws InvalidValueException if it is NaN or infinite
   */
  public static Statistic of(double value) {
    return new Statistic(OptionalDouble.of(value), "");
  }

  /** {@return no number, for a reason} */
  public static Statistic undefined(String reason) {
    return new Statistic(OptionalDouble.empty(), reason);
  }

  /** {@return whether there is a number} */
  public boolean isDefined() {
    return value.isPresent();
  }

  /** {@return the number with two decimals, or the reason why there is none} */
  @Override
  public String toString() {
    return value.isPresent()
        ? String.format(Locale.ROOT, "%.2f", value.getAsDouble())
        : "undefined: " + reason;
  }
}
