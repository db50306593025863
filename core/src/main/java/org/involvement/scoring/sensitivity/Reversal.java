package org.involvement.scoring.sensitivity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.involvement.value.InvalidValueException;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;
import org.involvement.value.check.Decimals;

/**
 * The weight of one criterion at which the order of two totals reverses, all other weights being as
 * they are.
 *
 * @param path the path of the criterion, such as 'communications/answered'
 * @param weight its weight now, above 0
 * @param reversals the weights at which the totals are the same, and their order is one below and
 *     the other above, in ascending order, each above 0; one or two, or none
 * @param noAnswer why there is none; empty where there is one
 */
public record Reversal(
    String path, BigDecimal weight, List<Double> reversals, Optional<NoAnswer> noAnswer) {
  /**
   * Checks that there are weights or a reason. The weight loses its trailing zeros, so that equal
   * ones are equal.
   *
   * @throws InvalidValueException if a part is missing, or there are both weights and a reason, or
   *     neither
   */
  public Reversal {
    Checks.required(path, "reversal.path");
    weight = Decimals.plain(weight, "reversal.weight");
    reversals = Checks.list(reversals, "reversal.reversals");
    noAnswer = Checks.optional(noAnswer);
    if (reversals.isEmpty() != noAnswer.isPresent()) {
      throw Checks.invalid(
          "reversal.noAnswer",
          "",
          ViolationKind.ONE_REQUIRED,
          "is there beside weights, or missing without");
    }
  }
}
