package org.involvement.analysis.consensus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.involvement.analysis.Finding;
import org.involvement.analysis.LeftOut;
import org.involvement.analysis.Median;
import org.involvement.analysis.PercentileMethod;
import org.involvement.analysis.Statistic;
import org.involvement.analysis.internal.PointText;
import org.involvement.engagement.RatedStatement;
import org.involvement.internal.Columns;
import org.involvement.programme.Programme;
import org.involvement.value.ConfidenceInterval;
import org.involvement.value.InvalidValueException;
import org.involvement.value.RatingCounts;
import org.involvement.value.StatementId;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;

/**
 * How close together the ratings of a statement lie, such as '0.73 (how close, not how favourable);
 * median 4 of 5; 0-1-1-6-4'.
 *
 * <p>Ratings alike are a consensus whatever they say, and few are as close as many: so the counts,
 * the median and who answered stand beside it. Perspectives with few ratings are left out, and so
 * is what would give them away.
 *
 * @param all the ratings of all, and how many were asked
 * @param closeness how close they lie, by {@link Closeness#TASTLE_WIERMAN}
 * @param agreement how close they lie, by {@link Closeness#VAN_DER_EIJK}
 * @param median the middle rating
 * @param interpolatedMedian the middle rating, moved within its point
 * @param interquartileRange how far the quartiles are apart, in points
 * @param interval of the closeness; empty unless the ratings are a sample of 20 or more
 * @param byPerspective the ratings of those perspectives that may be shown, in the order of their
 *     names
 * @param options what was chosen before, with the seed
 * @param leftOut those who gave no rating, and the ratings that are not shown by perspective
 */
public record Consensus(
    AskedRatings all,
    Statistic closeness,
    Statistic agreement,
    Statistic median,
    Statistic interpolatedMedian,
    Statistic interquartileRange,
    Optional<ConfidenceInterval> interval,
    List<PerspectiveRatings> byPerspective,
    ConsensusOptions options,
    List<LeftOut> leftOut)
    implements Finding {
  private static final int MOST_NAMED = 5;

  /**
   * Checks the parts.
   *
   * @throws InvalidValueException if a part is missing
   */
  public Consensus {
    Checks.required(all, "consensus.all");
    Checks.required(closeness, "consensus.closeness");
    Checks.required(agreement, "consensus.agreement");
    Checks.required(median, "consensus.median");
    Checks.required(interpolatedMedian, "consensus.interpolatedMedian");
    Checks.required(interquartileRange, "consensus.interquartileRange");
    interval = Checks.optional(interval);
    byPerspective = Checks.list(byPerspective, "consensus.byPerspective");
    Checks.required(options, "consensus.options");
    leftOut = Checks.list(leftOut, "consensus.leftOut");
  }

  /**
   * {@return the consensus on a statement of a programme}
   *
   * @throws InvalidValueException if the programme has no such statement
   */
  public static Consensus of(Programme programme, StatementId statement) {
    RatedStatement found =
        programme
            .statement(statement)
            .orElseThrow(
                () ->
                    Checks.invalid(
                        "statementId", statement, ViolationKind.UNKNOWN, unknown(programme)));
    return of(RatingTally.of(found));
  }

  /** {@return the consensus of ratings, by {@link ConsensusOptions#DEFAULT}} */
  public static Consensus of(RatingTally tally) {
    return of(tally, ConsensusOptions.DEFAULT);
  }

  /** {@return the consensus of ratings} */
  public static Consensus of(RatingTally tally, ConsensusOptions options) {
    AskedRatings all = tally.all();
    RatingCounts ratings = all.ratings();
    Statistic median = Median.MIDDLE.of(ratings);
    ShownPerspectives groups = ShownPerspectives.of(tally, options.smallestGroup());
    return new Consensus(
        all,
        Closeness.TASTLE_WIERMAN.of(ratings),
        Closeness.VAN_DER_EIJK.of(ratings),
        median,
        Median.INTERPOLATED.of(ratings),
        interquartileRange(ratings, options.percentiles()),
        options
            .bootstrap()
            .filter(bootstrap -> reasonForNoInterval(ratings).isEmpty())
            .map(bootstrap -> bootstrap.interval(ratings)),
        groups.shown.stream().map(group -> beside(group, median)).toList(),
        options,
        leftOut(all, groups, options));
  }

  /** {@return a collector of the ratings of single people on a scale of so many points} */
  public static Collector<Rating, ?, Consensus> collector(long points) {
    return Collectors.collectingAndThen(RatingTally.collector(points), Consensus::of);
  }

  /**
   * {@return how many rated on the other side of the middle of the scale than the median} Empty
   * where the median is in the middle, or there is none. What counts as dissent is our judgement.
   */
  public OptionalLong opposed() {
    return opposed(all.ratings(), median);
  }

  @Override
  public String definition() {
    return "How close together ratings on a scale of "
        + all.ratings().points()
        + " points lie: consensus of Tastle and Wierman (0 to 1), agreement A of van der Eijk (−1 to"
        + " 1); quartiles by "
        + options.percentiles();
  }

  @Override
  public String denominator() {
    return all.ratings().total() + " who rated, of " + all.asked() + " asked";
  }

  @Override
  public String caveat() {
    String caveat = "How close, not how favourable: all at the lowest point are as close as can be";
    if (options.bootstrap().isEmpty()) {
      return caveat + ". No interval, since the ratings are not said to be a sample.";
    }
    return reasonForNoInterval(all.ratings())
        .map(reason -> caveat + ". No interval, since " + reason + ".")
        .orElse(caveat + ". The interval covers chance in sampling and nothing else.");
  }

  @Override
  public String toString() {
    return closeness
        + " (how close, not how favourable); median "
        + PointText.of(median)
        + " of "
        + all.ratings().points()
        + "; "
        + all.ratings();
  }

  @Override
  public String toText() {
    Columns figures = new Columns();
    figures.add("consensus (Tastle and Wierman)", closeness.toString());
    interval.ifPresent(ends -> figures.add("  interval", ends.toString()));
    figures.add("agreement A (van der Eijk)", agreement.toString());
    figures.add("median", PointText.of(median));
    figures.add("interpolated median", PointText.of(interpolatedMedian));
    figures.add("interquartile range", PointText.of(interquartileRange));
    StringBuilder text = new StringBuilder(Columns.paragraph(toString()));
    byPerspective.forEach(one -> text.append(Columns.paragraph(one.toString())));
    return text + "\n" + figures + "\n" + about();
  }

  private static String unknown(Programme programme) {
    List<RatedStatement> rated = programme.statements();
    String known =
        rated.stream()
            .limit(MOST_NAMED)
            .map(one -> one.id().toString())
            .collect(Collectors.joining(", "));
    int more = rated.size() - MOST_NAMED;
    return "is not one of this programme, which has "
        + (rated.isEmpty() ? "no rated statements" : known)
        + (more > 0 ? " and " + more + " more" : "");
  }

  private static Statistic interquartileRange(RatingCounts ratings, PercentileMethod method) {
    Statistic lower = method.of(ratings, 0.25);
    Statistic upper = method.of(ratings, 0.75);
    return lower.isDefined()
        ? Statistic.of(upper.value().getAsDouble() - lower.value().getAsDouble())
        : lower;
  }

  private static Optional<String> reasonForNoInterval(RatingCounts ratings) {
    if (ratings.total() < Bootstrap.LEAST_RATINGS) {
      return Optional.of("there are fewer than " + Bootstrap.LEAST_RATINGS + " ratings");
    }
    return ratings.counts().contains(ratings.total())
        ? Optional.of("all ratings are alike, and samples drawn from them are too")
        : Optional.empty();
  }

  private static PerspectiveRatings beside(ShownPerspectives.Group group, Statistic medianOfAll) {
    RatingCounts ratings = group.answered().ratings();
    return new PerspectiveRatings(
        group.perspective(),
        group.answered(),
        Median.MIDDLE.of(ratings),
        opposed(ratings, medianOfAll));
  }

  private static OptionalLong opposed(RatingCounts ratings, Statistic median) {
    double middle = (ratings.points() + 1) / 2.0;
    double m = median.value().orElse(middle);
    if (m == middle) {
      return OptionalLong.empty();
    }
    long opposed = 0;
    for (int point = 1; point <= ratings.points(); point++) {
      if (m > middle ? point < middle : point > middle) {
        opposed += ratings.at(point);
      }
    }
    return OptionalLong.of(opposed);
  }

  private static List<LeftOut> leftOut(
      AskedRatings all, ShownPerspectives groups, ConsensusOptions options) {
    List<LeftOut> leftOut = new ArrayList<>(all.withoutRating().stream().toList());
    if (groups.hiddenRatings > 0) {
      leftOut.add(
          new LeftOut(
              "ratings not shown by perspective: of fewer than "
                  + options.smallestGroup()
                  + ", or such that these could be worked out",
              groups.hiddenRatings));
    }
    return leftOut;
  }
}
