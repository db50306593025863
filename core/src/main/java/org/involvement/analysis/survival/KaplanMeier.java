package org.involvement.analysis.survival;

import static java.util.stream.Collectors.collectingAndThen;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collector;
import org.involvement.analysis.Finding;
import org.involvement.analysis.LeftOut;
import org.involvement.analysis.Statistic;
import org.involvement.value.ConfidenceInterval;
import org.involvement.value.InvalidValueException;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;

/**
 * The share of a population that is still without an event after a time, estimated from a sample of
 * which some were lost from view before, such as 'median 23; 9 events in 21 observations'.
 *
 * <p>S(t) is the product, over the times t(i) up to t, of 1 − d(i)/n(i), with n at risk and d
 * events; at one time events come before those last seen: Kaplan and Meier, Journal of the American
 * Statistical Association 1958; 53:457-481. Its variance is S(t)² times the sum of d/(n(n − d)):
 * Greenwood, Reports on Public Health and Medical Subjects 1926; 33. The limits are symmetric on
 * the scale log(−log S): Kalbfleisch and Prentice, The Statistical Analysis of Failure Time Data,
 * 1980.
 *
 * <p>For samples. A programme's own record is a census of itself: for it see {@link
 * org.involvement.analysis.time.TimeToFeedback}, which knows ends that compete as well.
 *
 * @param confidence the confidence of the limits, above 0 and below 1
 * @param curve the points of the curve, one for each time at which somebody had the event or was
 *     last seen
 */
public record KaplanMeier(double confidence, List<SurvivalPoint> curve) implements Finding {
  /** What a share may miss another by through rounding alone. */
  private static final double TOLERANCE = 1e-9;

  /**
   * Copies the curve.
   *
   * @throws InvalidValueException if the confidence is not between 0 and 1
   */
  public KaplanMeier {
    if (!(confidence > 0 && confidence < 1)) {
      throw Checks.invalid(
          "kaplanMeier.confidence",
          confidence,
          ViolationKind.OUT_OF_RANGE,
          "is not between 0 and 1");
    }
    curve = Checks.list(curve, "kaplanMeier.curve");
  }

  /**
   * {@return the curve of a sample}
   *
   * @throws InvalidValueException if the confidence is not between 0 and 1
   */
  public static KaplanMeier of(SurvivalTally tally, double confidence) {
    return new KaplanMeier(confidence, SurvivalCurve.of(tally, confidence));
  }

  /** {@return a collector of the curve of a sample, with limits of 95 %} */
  public static Collector<Observation, ?, KaplanMeier> collector() {
    return collectingAndThen(SurvivalTally.collector(), tally -> of(tally, 0.95));
  }

  /**
   * {@return the share still without the event just after a time; undefined after the last time,
   * unless nobody was left}
   *
   * @throws InvalidValueException if the time is negative
   */
  public Statistic survival(long time) {
    if (time < 0) {
      throw Checks.invalid("survival.time", time, ViolationKind.OUT_OF_RANGE, "is negative");
    }
    if (curve.isEmpty()) {
      return nothing();
    }
    if (isBeyond(time)) {
      return Statistic.undefined("nobody was followed for more than " + last().time());
    }
    double s = 1;
    for (SurvivalPoint point : curve) {
      s = point.time() <= time ? point.survival() : s;
    }
    return Statistic.of(s);
  }

  /**
   * {@return the median: the least time t with S(t) ≤ 0.5; undefined where it is not reached}
   *
   * <p>Where the curve is flat at exactly one half, R's {@code survival} gives the middle of the
   * flat piece; we give its beginning, the first time at which half had the event.
   */
  public Statistic median() {
    return first(point -> point.survival() <= 0.5 + TOLERANCE);
  }

  /**
   * {@return the lower confidence limit of the median: the least time at which the lower limit of
   * S(t) is at or below 0.5} It is undefined where that is not reached. Brookmeyer and Crowley,
   * Biometrics 1982; 38:29-41.
   */
  public Statistic medianLow() {
    return first(atMostHalf(ConfidenceInterval::low));
  }

  /**
   * {@return the upper confidence limit of the median: the least time at which the upper limit of
   * S(t) is at or below 0.5; undefined where that is not reached}
   */
  public Statistic medianHigh() {
    return first(atMostHalf(ConfidenceInterval::high));
  }

  /**
   * {@return the mean time without the event up to a time, which is the area under the curve}
   *
   * <p>Its variance is the sum, over the times t(i), of A(i)² · d/(n(n − d)), where A(i) is the
   * area from t(i) on: Klein and Moeschberger, Survival Analysis, 2nd edition 2003, section 4.5. It
   * is undefined up to a time until which nobody was followed.
   *
   * @throws InvalidValueException if the time is not above 0
   */
  public RestrictedMean restrictedMean(long until) {
    if (until <= 0) {
      throw Checks.invalid(
          "restrictedMean.until", until, ViolationKind.OUT_OF_RANGE, "is not above 0");
    }
    if (curve.isEmpty()) {
      return new RestrictedMean(until, nothing(), nothing());
    }
    if (isBeyond(until)) {
      Statistic none = Statistic.undefined("nobody was followed for more than " + last().time());
      return new RestrictedMean(until, none, none);
    }
    double area = 0;
    double variance = 0;
    long right = until;
    for (int i = curve.size() - 1; i >= 0; i--) {
      SurvivalPoint point = curve.get(i);
      if (point.time() < right) {
        area += point.survival() * (right - point.time());
        right = point.time();
      }
      if (point.time() < until) {
        variance += area * area * SurvivalCurve.greenwood(point.counts().events(), point.atRisk());
      }
    }
    return new RestrictedMean(until, Statistic.of(area + right), Statistic.of(Math.sqrt(variance)));
  }

  @Override
  public String definition() {
    return "Share still without the event after a time (Kaplan-Meier), with Greenwood's variance"
        + " and log-log limits";
  }

  @Override
  public String denominator() {
    return observations() + (observations() == 1 ? " observation" : " observations");
  }

  @Override
  public List<LeftOut> leftOut() {
    return List.of();
  }

  @Override
  public String caveat() {
    return "Holds of a population only if the sample was drawn from it at random, and if those lost"
        + " from view were like those still followed.";
  }

  /** {@return the median, with how many events in how many observations} */
  @Override
  public String toString() {
    long events = curve.stream().mapToLong(point -> point.counts().events()).sum();
    Statistic half = median();
    return String.format(
        Locale.ROOT,
        "median %s; %d %s in %s",
        half.isDefined() ? Long.toString((long) half.value().getAsDouble()) : half,
        events,
        events == 1 ? "event" : "events",
        denominator());
  }

  private Statistic first(Predicate<SurvivalPoint> reached) {
    for (SurvivalPoint point : curve) {
      if (reached.test(point)) {
        return Statistic.of((double) point.time());
      }
    }
    return curve.isEmpty() ? nothing() : Statistic.undefined("not reached by " + last().time());
  }

  private static Predicate<SurvivalPoint> atMostHalf(Function<ConfidenceInterval, Double> limit) {
    return point ->
        point.limits().filter(found -> limit.apply(found) <= 0.5 + TOLERANCE).isPresent();
  }

  private static Statistic nothing() {
    return Statistic.undefined("nothing was observed");
  }

  private boolean isBeyond(long time) {
    return time > last().time() && last().survival() > 0;
  }

  private SurvivalPoint last() {
    return curve.get(curve.size() - 1);
  }

  private long observations() {
    return curve.isEmpty() ? 0 : curve.get(0).atRisk();
  }
}
