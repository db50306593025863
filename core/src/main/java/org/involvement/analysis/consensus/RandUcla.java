package org.involvement.analysis.consensus;

import java.util.List;
import java.util.Optional;
import org.involvement.analysis.Finding;
import org.involvement.analysis.LeftOut;
import org.involvement.analysis.Median;
import org.involvement.analysis.PercentileMethod;
import org.involvement.analysis.Statistic;
import org.involvement.analysis.internal.PointText;
import org.involvement.value.InvalidValueException;
import org.involvement.value.RatingCounts;
import org.involvement.value.check.Checks;

/**
 * Whether a panel disagrees by the RAND/UCLA appropriateness method, such as 'no disagreement:
 * range 1 against 6.1; median 7 of 9; 0-0-1-1-0-1-5-5-2'.
 *
 * <p>There is disagreement where the range between the 30th and the 70th percentile (IPR) is wider
 * than it may be at that distance from the middle: IPRAS = 2.35 + 1.5 · |5 − (P30 + P70) / 2|.
 * Fitch and others, The RAND/UCLA Appropriateness Method User's Manual, RAND MR-1269, 2001. Only
 * for 9 points. The percentile rule can turn the verdict, so it is named.
 *
 * @param answered the ratings, and how many were asked
 * @param percentiles how percentiles are read off
 * @param median the middle rating
 * @param low the 30th percentile
 * @param high the 70th percentile
 * @param range how far they are apart: IPR
 * @param adjustedRange how far they may be apart without disagreement: IPRAS
 * @param index the range divided by the adjusted range; above 1 is disagreement
 */
public record RandUcla(
    AskedRatings answered,
    PercentileMethod percentiles,
    Statistic median,
    Statistic low,
    Statistic high,
    Statistic range,
    Statistic adjustedRange,
    Statistic index)
    implements Finding {
  private static final int POINTS = 9;

  /**
   * Checks the parts.
   *
   * @throws InvalidValueException if a part is missing
   */
  public RandUcla {
    Checks.required(answered, "randUcla.answered");
    Checks.required(percentiles, "randUcla.percentiles");
    Checks.required(median, "randUcla.median");
    Checks.required(low, "randUcla.low");
    Checks.required(high, "randUcla.high");
    Checks.required(range, "randUcla.range");
    Checks.required(adjustedRange, "randUcla.adjustedRange");
    Checks.required(index, "randUcla.index");
  }

  /** {@return the verdict on ratings, undefined where the scale has not 9 points} */
  public static RandUcla of(RatingTally tally, PercentileMethod percentiles) {
    AskedRatings all = tally.all();
    RatingCounts ratings = all.ratings();
    Statistic median = Median.MIDDLE.of(ratings);
    if (ratings.points() != POINTS || ratings.total() == 0) {
      Statistic none =
          Statistic.undefined(
              ratings.total() == 0
                  ? "nobody rated"
                  : "the method is for 9 points, not " + ratings.points());
      return new RandUcla(all, percentiles, median, none, none, none, none, none);
    }
    Statistic low = percentiles.of(ratings, 0.3);
    Statistic high = percentiles.of(ratings, 0.7);
    double p30 = low.value().orElseThrow();
    double p70 = high.value().orElseThrow();
    double ipr = p70 - p30;
    double ipras = 2.35 + 1.5 * Math.abs(5 - (p30 + p70) / 2);
    return new RandUcla(
        all,
        percentiles,
        median,
        low,
        high,
        Statistic.of(ipr),
        Statistic.of(ipras),
        Statistic.of(ipr / ipras));
  }

  /** {@return whether the panel disagrees; empty where that is undefined} */
  public Optional<Boolean> disagreement() {
    return index.value().isEmpty()
        ? Optional.empty()
        : Optional.of(index.value().getAsDouble() > 1);
  }

  @Override
  public String definition() {
    return "Disagreement by the RAND/UCLA method: the range between the 30th and the 70th percentile,"
        + " by "
        + percentiles
        + ", is wider than 2.35 + 1.5 times the distance of its centre from 5";
  }

  @Override
  public String denominator() {
    return answered.ratings().total() + " who rated, of " + answered.asked() + " asked";
  }

  @Override
  public List<LeftOut> leftOut() {
    return answered.withoutRating().stream().toList();
  }

  @Override
  public String caveat() {
    return "How close, not how favourable: without disagreement a panel may be for, against or"
        + " undecided. Another percentile rule may give another verdict.";
  }

  @Override
  public String toString() {
    if (index.value().isEmpty()) {
      return index + "; " + answered.ratings();
    }
    return (index.value().getAsDouble() > 1 ? "disagreement" : "no disagreement")
        + ": range "
        + PointText.of(range)
        + " against "
        + PointText.of(adjustedRange)
        + "; median "
        + PointText.of(median)
        + " of "
        + POINTS
        + "; "
        + answered.ratings();
  }
}
