package org.involvement.analysis.vote;

import org.apache.commons.statistics.interval.BinomialConfidenceInterval;
import org.involvement.analysis.Statistic;
import org.involvement.value.InvalidValueException;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;

/**
 * How people voted on a statement, such as '12 agree, 3 disagree, 2 pass, 5 without a vote'.
 *
 * @param agree how many are for it
 * @param disagree how many are against it
 * @param pass how many saw it and passed over it
 * @param notSeen how many took part and have no vote on it
 * @param contradicted how many voted differently at one moment, so that no vote of theirs counts
 */
public record VoteCounts(long agree, long disagree, long pass, long notSeen, long contradicted) {
  /**
   * Checks the numbers.
   *
   * @throws InvalidValueException if one is negative, or more than 2,147,483,647 agree or disagree
   */
  public VoteCounts {
    check(agree, "agree");
    check(disagree, "disagree");
    check(pass, "pass");
    check(notSeen, "notSeen");
    check(contradicted, "contradicted");
    if (agree > Integer.MAX_VALUE || disagree > Integer.MAX_VALUE - agree) {
      throw Checks.invalid(
          "voteCounts", "", ViolationKind.TOO_MANY, "holds more than 2,147,483,647 votes");
    }
  }

  /** {@return the share that agrees, of those who agree or disagree: passes are neither} */
  public Statistic agreeShare() {
    return decided() == 0
        ? Statistic.undefined("nobody agreed or disagreed")
        : Statistic.of((double) agree / decided());
  }

  /** {@return the share that passed, of those who voted} */
  public Statistic passShare() {
    return decided() + pass == 0
        ? Statistic.undefined("nobody voted")
        : Statistic.of((double) pass / (decided() + pass));
  }

  /**
   * {@return the lower bound by which statements are ranked: that of Wilson's interval of the share
   * that agrees} A cautious ranking rule, by which few votes rank low, and no confidence interval:
   * those who vote are no sample. Wilson, Journal of the American Statistical Association 1927;
   * 22:209–212.
   *
   * @throws InvalidValueException if the confidence is not between 0 and 1
   */
  public Statistic lowerBound(double confidence) {
    if (!(confidence > 0 && confidence < 1)) {
      throw Checks.invalid(
          "confidence", confidence, ViolationKind.OUT_OF_RANGE, "is not between 0 and 1");
    }
    return decided() == 0
        ? agreeShare()
        : Statistic.of(
            BinomialConfidenceInterval.WILSON_SCORE
                .fromErrorRate(Math.toIntExact(decided()), Math.toIntExact(agree), 1 - confidence)
                .getLowerBound());
  }

  @Override
  public String toString() {
    return agree
        + " agree, "
        + disagree
        + " disagree, "
        + pass
        + " pass, "
        + notSeen
        + " without a vote"
        + (contradicted == 0 ? "" : ", " + contradicted + " contradicted");
  }

  private long decided() {
    return agree + disagree;
  }

  private static void check(long number, String component) {
    if (number < 0) {
      throw Checks.invalid(
          "voteCounts." + component, number, ViolationKind.OUT_OF_RANGE, "is negative");
    }
  }
}
