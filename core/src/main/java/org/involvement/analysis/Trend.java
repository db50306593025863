package org.involvement.analysis;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.involvement.value.InvalidValueException;
import org.involvement.value.PartialDate;
import org.involvement.value.Period;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;

/**
 * One figure period by period, each with its own counts, such as '2022-01-01/2022-03-31: 0.62 (31
 * of 50)'; one line a period.
 *
 * <p>All figures are of one definition: two that count different things are not put side by side.
 *
 * @param points the figures, by period; the periods ascend and do not overlap
 * @param leftOut the items that are in no period, and why
 */
public record Trend(List<TrendPoint> points, List<LeftOut> leftOut) implements Finding {
  /**
   * Checks that periods and definitions fit.
   *
   * @throws InvalidValueException if a period begins before the one before it has ended, or the
   *     definition of a figure is not that of the first
   */
  public Trend {
    points = Checks.list(points, "trend.points");
    leftOut = Checks.list(leftOut, "trend.leftOut");
    for (int i = 1; i < points.size(); i++) {
      checkAfter(points.get(i - 1).period(), points.get(i).period(), i);
      checkSame(points.get(0).figure(), points.get(i).figure(), i);
    }
  }

  /** {@return the trend of figures that are there already} */
  public static Trend of(List<TrendPoint> points) {
    return new Trend(points, List.of());
  }

  /**
   * {@return the trend of a figure over items, each of which counts in the period of its day}
   *
   * @param items the items
   * @param day the day of an item; one that is known only roughly has to be within one period
   * @param periods the periods, ascending and without overlap
   * @param figure the figure of the items of one period
   * @param <T> the items
   * @throws InvalidValueException if the periods do not ascend or overlap, or the figures are not
   *     of one definition
   */
  public static <T> Trend of(
      Collection<T> items,
      Function<T, PartialDate> day,
      List<Period> periods,
      Function<List<T>, Counted> figure) {
    List<TrendPoint> points = new ArrayList<>();
    long within = 0;
    for (Period period : periods) {
      List<T> part = items.stream().filter(item -> isWithin(period, day.apply(item))).toList();
      points.add(new TrendPoint(period, figure.apply(part)));
      within += part.size();
    }
    long undated = items.stream().filter(item -> !day.apply(item).isKnown()).count();
    long rough = items.stream().filter(item -> isSpread(periods, day.apply(item))).count();
    List<LeftOut> leftOut = new ArrayList<>();
    addTo(leftOut, "the day is not known", undated);
    addTo(leftOut, "the day is known too roughly for one of the periods", rough);
    addTo(leftOut, "the day is in none of the periods", items.size() - undated - rough - within);
    return new Trend(points, leftOut);
  }

  @Override
  public String definition() {
    return points.isEmpty() ? "No period was asked for" : points.get(0).figure().definition();
  }

  @Override
  public String denominator() {
    return points.size() + (points.size() == 1 ? " period" : " periods") + ", each with its own";
  }

  @Override
  public String caveat() {
    return "A difference between periods is not explained by them: others may have been asked, and"
        + " small counts go up and down by themselves. The latest periods were followed for the"
        + " shortest time.";
  }

  /** {@return a line a period} */
  @Override
  public String toString() {
    return points.stream().map(TrendPoint::toString).collect(joining("\n"));
  }

  private static boolean isWithin(Period period, PartialDate day) {
    return period.contains(day.earliest()) && period.contains(day.latest());
  }

  /** Whether a day that is known only roughly can be in a period, and need not be in it. */
  private static boolean isSpread(List<Period> periods, PartialDate day) {
    return day.isKnown()
        && periods.stream().noneMatch(period -> isWithin(period, day))
        && periods.stream().anyMatch(period -> canBeWithin(period, day));
  }

  private static boolean canBeWithin(Period period, PartialDate day) {
    return !day.latest().isBefore(period.start())
        && period.end().filter(day.earliest()::isAfter).isEmpty();
  }

  private static void checkAfter(Period earlier, Period later, int index) {
    boolean isAfter = earlier.end().filter(end -> end.isBefore(later.start())).isPresent();
    if (!isAfter) {
      throw Checks.invalid(
          "trend.points." + index + ".period",
          later,
          ViolationKind.ILLEGAL_ORDER,
          "does not begin after " + earlier);
    }
  }

  private static void checkSame(Counted first, Counted figure, int index) {
    if (!figure.definition().equals(first.definition())) {
      throw Checks.invalid(
          "trend.points." + index + ".figure.definition",
          "",
          ViolationKind.MISMATCH,
          "is '"
              + figure.definition()
              + "', and that of points[0] is '"
              + first.definition()
              + "'");
    }
  }

  private static void addTo(List<LeftOut> leftOut, String reason, long items) {
    if (items > 0) {
      leftOut.add(new LeftOut(reason, items));
    }
  }
}
