package org.involvement.analysis;

import org.involvement.value.Period;
import org.involvement.value.check.Checks;

/**
 * The figure of one period, such as '2022-01-01/2022-03-31: 0.62 (31 of 50)'.
 *
 * @param period the days it is of
 * @param figure the figure, with the counts it rests on in this period
 */
public record TrendPoint(Period period, Counted figure) {
  /** Checks that both are there. */
  public TrendPoint {
    Checks.required(period, "trendPoint.period");
    Checks.required(figure, "trendPoint.figure");
  }

  @Override
  public String toString() {
    return period + ": " + figure;
  }
}
