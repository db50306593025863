package org.involvement.analysis;

import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;
import org.apache.commons.statistics.interval.Interval;
import org.involvement.value.ConfidenceInterval;
import org.involvement.value.ConfidenceInterval.IntervalMethod;
import org.involvement.value.InvalidValueException;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;

/**
 * A share of something countable, such as '8 of 10 (0.80)'.
 *
 * <p>It has a confidence interval only where the items are a random sample: a record of all that
 * happened has none.
 *
 * @param what what the share is of, in words, such as 'contributions that were fed back'
 * @param tally how many of how many
 * @param sampled whether the items are a random sample of those they stand for
 */
public record Proportion(String what, ProportionTally tally, boolean sampled) implements Finding {
  /**
   * Checks the parts.
   *
   * @throws InvalidValueException if the words are blank or the tally is missing
   */
  public Proportion {
    what = Checks.line(what, "proportion.what");
    Checks.required(tally, "proportion.tally");
  }

  /** {@return a share of all there are} */
  public static Proportion of(String what, ProportionTally tally) {
    return new Proportion(what, tally, false);
  }

  /** {@return a share of a random sample} */
  public static Proportion ofSample(String what, ProportionTally tally) {
    return new Proportion(what, tally, true);
  }

  /** {@return the share, in [0, 1]; of none it is undefined, and not 0} */
  public Statistic share() {
    return tally.of() == 0
        ? Statistic.undefined("there is none of which it could be a share")
        : Statistic.of((double) tally.number() / tally.of());
  }

  /**
   * {@return Wilson's interval; empty where nothing was sampled} Journal of the American
   * Statistical Association 1927; 22:209–212. Without a continuity correction.
   *
   * @throws InvalidValueException if the confidence is not between 0 and 1
   */
  public Optional<ConfidenceInterval> wilson(double confidence) {
    return interval(BinomialConfidenceInterval.WILSON_SCORE, IntervalMethod.WILSON, confidence);
  }

  /**
   * {@return the interval of Clopper and Pearson; empty where nothing was sampled} Biometrika 1934;
   * 26:404–413. It holds the true share at least as often as it says.
   *
   * @throws InvalidValueException if the confidence is not between 0 and 1
   */
  public Optional<ConfidenceInterval> clopperPearson(double confidence) {
    return interval(
        BinomialConfidenceInterval.CLOPPER_PEARSON, IntervalMethod.CLOPPER_PEARSON, confidence);
  }

  @Override
  public String definition() {
    return "Share of " + what;
  }

  @Override
  public String denominator() {
    return tally.of() + (sampled ? ", a random sample" : ", all there are");
  }

  @Override
  public List<LeftOut> leftOut() {
    return List.of();
  }

  @Override
  public String caveat() {
    return sampled
        ? "An interval covers chance in sampling, and neither who did not answer nor how it was"
            + " asked."
        : "Of what was recorded: nothing was sampled, so there is no interval.";
  }

  @Override
  public String toString() {
    return tally + " (" + share() + ")";
  }

  private Optional<ConfidenceInterval> interval(
      BinomialConfidenceInterval formula, IntervalMethod method, double confidence) {
    if (!(confidence > 0 && confidence < 1)) {
      throw Checks.invalid(
          "confidence", confidence, ViolationKind.OUT_OF_RANGE, "is not between 0 and 1");
    }
    if (!sampled || tally.of() == 0) {
      return Optional.empty();
    }
    Interval interval =
        formula.fromErrorRate(
            Math.toIntExact(tally.of()), Math.toIntExact(tally.number()), 1 - confidence);
    return Optional.of(
        new ConfidenceInterval(
            interval.getLowerBound(), interval.getUpperBound(), confidence, method));
  }
}
