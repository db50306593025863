package org.involvement.scoring.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.involvement.value.InvalidValueException;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;
import org.involvement.value.check.Decimals;

/**
 * A range of numbers that is given one score, such as 'from 5 to below 20 scores 0.5'.
 *
 * @param from where it begins, itself within; empty in the first band, which has no beginning
 * @param below where it ends, itself not within; empty in the last band, which has no end
 * @param score what a number within is given, in [0, 1]
 */
public record Band(Optional<BigDecimal> from, Optional<BigDecimal> below, BigDecimal score) {
  /**
   * Checks the ends and the score. Numbers lose their trailing zeros, so that equal ones are equal.
   *
   * @throws InvalidValueException if the score is missing or outside [0, 1], or the band is empty
   */
  public Band {
    from = Decimals.optional(from, "band.from");
    below = Decimals.optional(below, "band.below");
    score = Marks.score(score, "band.score");
    if (from.isPresent() && below.isPresent() && from.get().compareTo(below.get()) >= 0) {
      throw Checks.invalid(
          "band.below",
          below.get(),
          ViolationKind.BELOW_OTHER,
          "is not above band.from " + from.get());
    }
  }

  /** {@return the first band of a table, with no beginning} */
  public static Band below(BigDecimal below, BigDecimal score) {
    return new Band(Optional.empty(), Optional.of(below), score);
  }

  /** {@return a band from one number to below another} */
  public static Band between(BigDecimal from, BigDecimal below, BigDecimal score) {
    return new Band(Optional.of(from), Optional.of(below), score);
  }

  /** {@return the last band of a table, with no end} */
  public static Band from(BigDecimal from, BigDecimal score) {
    return new Band(Optional.of(from), Optional.empty(), score);
  }

  /** A table in which every number lies in one band and in no other. */
  static List<Band> table(List<Band> bands, String place) {
    List<Band> table = Checks.notEmpty(Checks.list(bands, place), place);
    for (int i = 0; i < table.size(); i++) {
      Optional<BigDecimal> expected = i == 0 ? Optional.empty() : table.get(i - 1).below();
      boolean last = i == table.size() - 1;
      if (i > 0 && expected.isEmpty()) {
        throw Checks.invalid(
            place + "." + (i - 1) + ".below",
            "",
            ViolationKind.MISSING,
            "is missing before the last");
      }
      if (!same(table.get(i).from(), expected)) {
        throw Checks.invalid(
            place + "." + i + ".from",
            table.get(i).from().map(BigDecimal::toPlainString).orElse("without a number"),
            ViolationKind.ILLEGAL_ORDER,
            "is not where the band before ends: "
                + expected.map(BigDecimal::toPlainString).orElse("the first begins nowhere"));
      }
      if (last && table.get(i).below().isPresent()) {
        throw Checks.invalid(
            place + "." + i + ".below",
            table.get(i).below().get(),
            ViolationKind.NOT_APPLICABLE,
            "ends the last band");
      }
    }
    return table;
  }

  private static boolean same(Optional<BigDecimal> one, Optional<BigDecimal> other) {
    return one.isPresent() == other.isPresent()
        && (one.isEmpty() || one.get().compareTo(other.get()) == 0);
  }
}
