package org.involvement.analysis.consensus;

import java.math.BigDecimal;
import org.involvement.value.InvalidValueException;
import org.involvement.value.RatingCounts;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;
import org.involvement.value.check.Decimals;

/**
 * What share of the ratings is to lie on some points, such as 'at least 70 % on 7 to 9'.
 *
 * @param first the lowest of the points, counted from 1
 * @param last the highest of them
 * @param limit whether the share is to reach, pass or stay below the percentage
 * @param percent per cent of those who rated, 0 to 100
 */
public record DelphiClause(int first, int last, Limit limit, BigDecimal percent) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** How a share is held against a percentage. */
  public enum Limit {
    /** As much or more. */
    AT_LEAST,
    /** More, and not as much. */
    MORE_THAN,
    /** As much or less. */
    AT_MOST,
    /** Less, and not as much. */
    LESS_THAN
  }

  /**
   * Checks the parts. The percentage loses its trailing zeros, so that equal ones are equal.
   *
   * @throws InvalidValueException if the points are upside down or below 1, the limit or percentage
   *     is missing, or the percentage is not from 0 to 100
   */
  public DelphiClause {
    if (first < 1) {
      throw Checks.invalid("delphiClause.first", first, ViolationKind.OUT_OF_RANGE, "is below 1");
    }
    if (last < first) {
      throw Checks.invalid(
          "delphiClause.last",
          last,
          ViolationKind.BELOW_OTHER,
          "is below delphiClause.first " + first);
    }
    Checks.required(limit, "delphiClause.limit");
    percent = Decimals.plain(percent, "delphiClause.percent");
    if (percent.signum() < 0 || percent.compareTo(HUNDRED) > 0) {
      throw Checks.invalid(
          "delphiClause.percent", percent, ViolationKind.OUT_OF_RANGE, "is not from 0 to 100");
    }
  }

  /** {@return the clause with a whole percentage} */
  public static DelphiClause of(int first, int last, Limit limit, int percent) {
    return new DelphiClause(first, last, limit, BigDecimal.valueOf(percent));
  }

  /** Whether it holds of ratings of which there are some: no division, so that 70 % is 70 %. */
  boolean holds(RatingCounts ratings) {
    if (last > ratings.points()) {
      throw Checks.invalid(
          "delphiClause.last",
          last,
          ViolationKind.OUT_OF_RANGE,
          "is off the scale from 1 to " + ratings.points());
    }
    long within = 0;
    for (int point = first; point <= last; point++) {
      within += ratings.at(point);
    }
    int order =
        BigDecimal.valueOf(within)
            .multiply(HUNDRED)
            .compareTo(BigDecimal.valueOf(ratings.total()).multiply(percent));
    return switch (limit) {
      case AT_LEAST -> order >= 0;
      case MORE_THAN -> order > 0;
      case AT_MOST -> order <= 0;
      case LESS_THAN -> order < 0;
    };
  }

  @Override
  public String toString() {
    return Checks.words(limit) + " " + percent.toPlainString() + " % on " + first + " to " + last;
  }
}
