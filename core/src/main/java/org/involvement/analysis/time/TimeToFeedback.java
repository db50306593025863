package org.involvement.analysis.time;

import static java.util.stream.Collectors.collectingAndThen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collector;
import org.involvement.analysis.Counted;
import org.involvement.analysis.Finding;
import org.involvement.analysis.LeftOut;
import org.involvement.analysis.Statistic;
import org.involvement.feedback.Contribution;
import org.involvement.feedback.Milestone;
import org.involvement.programme.Programme;
import org.involvement.programme.Register;
import org.involvement.value.InvalidValueException;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;

/**
 * How long contributions wait until they are fed back, or come to another {@link Milestone}, such
 * as 'half answered within 34 days; 38 answered, 12 still open, 3 withdrawn'.
 *
 * <p>Counting only what was answered makes the wait look short: what has waited longest is not
 * answered yet. So contributions still open are followed up to the as-of day and then leave the
 * count (they are censored), and what was withdrawn, merged, split, or (on the way to a change)
 * decided not to be taken up is an end of its own, which competes with the milestone: Aalen and
 * Johansen, Scandinavian Journal of Statistics 1978; 5:141-150; in plain words Putter, Fiocco and
 * Geskus, Statistics in Medicine 2007; 26:2389-2430, doi 10.1002/sim.2712. A share is always of all
 * contributions.
 *
 * <p>A share or a number of days is given only if enough contributions were followed for so long:
 * at least 10, and at least a fifth of all (our own judgement). Otherwise there are only counts:
 * one answer after 29 days, and 19 contributions that are open for five days, do not tell how long
 * half of them wait. The {@link #curve()} has every day.
 *
 * <p>There is no standard error: the record was not sampled. Where some steps may not be recorded,
 * a missing one is unknown; as soon as one contribution has none of these ends, no share is given.
 *
 * @param tally the whole numbers it is computed from
 * @param allSteps whether every step was recorded, so that what is missing did not happen
 * @param curve the shares by days since raising; empty where they are not known
 */
public record TimeToFeedback(TimeTally tally, boolean allSteps, List<IncidencePoint> curve)
    implements Finding {
  /** What a share may fall short of another through rounding alone. */
  private static final double TOLERANCE = 1e-9;

  private static final long LEAST_FOLLOWED = 10;
  private static final long ONE_OF_ALL = 5;

  /** Copies the curve. */
  public TimeToFeedback {
    Checks.required(tally, "timeToFeedback.tally");
    curve = Checks.list(curve, "timeToFeedback.curve");
  }

  /** {@return the times from a programme's contributions to their being fed back} */
  public static TimeToFeedback of(Programme programme) {
    return of(programme, Milestone.ANSWERED);
  }

  /** {@return the times from a programme's contributions to a milestone} */
  public static TimeToFeedback of(Programme programme, Milestone milestone) {
    TimeTally tally =
        programme.datedContributions().stream()
            .collect(TimeTally.collector(programme.asOf(), milestone));
    return of(tally, programme.keptThroughout());
  }

  /** {@return the result of a tally of contributions whose every step was recorded} */
  public static TimeToFeedback of(TimeTally tally) {
    return of(tally, EnumSet.of(Register.STEPS));
  }

  /** {@return the result of a tally of contributions of which these registers were kept} */
  public static TimeToFeedback of(TimeTally tally, Set<Register> kept) {
    boolean allSteps = kept.contains(Register.STEPS);
    boolean isKnown = allSteps || tally.counts().open() == 0;
    return new TimeToFeedback(
        tally, allSteps, isKnown ? CumulativeIncidence.curve(tally) : List.of());
  }

  /**
   * {@return a collector of the times to being fed back, as known on a day, of contributions whose
   * every step was recorded}
   */
  public static Collector<Contribution, ?, TimeToFeedback> collector(LocalDate asOf) {
    return collector(asOf, Milestone.ANSWERED);
  }

  /**
   * {@return a collector of the times to a milestone, as known on a day, of contributions whose
   * every step was recorded}
   */
  public static Collector<Contribution, ?, TimeToFeedback> collector(
      LocalDate asOf, Milestone milestone) {
    return collectingAndThen(TimeTally.collector(asOf, milestone), TimeToFeedback::of);
  }

  /** {@return how many contributions were followed, by their end} */
  public EndCounts counts() {
    return tally.counts();
  }

  /**
   * {@return how many contributions were followed for a number of days, or to an earlier end} All
   * but those still open that were raised more recently.
   *
   * @throws InvalidValueException if the days are negative
   */
  public long followedFor(long days) {
    if (days < 0) {
      throw Checks.invalid("followedFor.days", days, ViolationKind.OUT_OF_RANGE, "is negative");
    }
    return counts().all() - lostBefore(days);
  }

  /**
   * {@return the share of contributions that came to the milestone within so many days, with how
   * many did of how many} It is estimated where some were followed for less time, and undefined
   * where too few were followed for so long.
   *
   * @throws InvalidValueException if the days are negative
   */
  public Counted within(long days) {
    if (days < 0) {
      throw Checks.invalid("within.days", days, ViolationKind.OUT_OF_RANGE, "is negative");
    }
    long reached =
        tally.days().stream()
            .filter(day -> day.days() <= days)
            .mapToLong(day -> day.counts().reached())
            .sum();
    String definition = "Share " + words() + " within " + plural(days, "day") + ". " + definition();
    return new Counted(definition, shareWithin(days), reached, counts().all());
  }

  /** {@return days until a quarter had come to the milestone} */
  public Statistic firstQuartile() {
    return daysUntil(0.25);
  }

  /** {@return days until half had come to the milestone} */
  public Statistic median() {
    return daysUntil(0.5);
  }

  /** {@return days until three quarters had come to the milestone} */
  public Statistic thirdQuartile() {
    return daysUntil(0.75);
  }

  /**
   * {@return the least number of days within which a share of contributions came to the milestone;
   * undefined where that share is not reached, or too few were followed for so long}
   *
   * @throws InvalidValueException if the share is not above 0 and at most 1
   */
  public Statistic daysUntil(double share) {
    if (!(share > 0 && share <= 1)) {
      throw Checks.invalid(
          "daysUntil.share", share, ViolationKind.OUT_OF_RANGE, "is not above 0 and at most 1");
    }
    if (curve.isEmpty()) {
      return Statistic.undefined(whyNoCurve());
    }
    String reason = tooFewFollowed(0, 0, counts().all()).orElse("");
    long lost = 0;
    for (IncidencePoint point : curve) {
      Optional<String> tooFew = tooFewFollowed(point.days(), lost, point.atRisk());
      if (point.reached() >= share - TOLERANCE) {
        return tooFew
            .map(Statistic::undefined)
            .orElseGet(() -> Statistic.of((double) point.days()));
      }
      if (tooFew.isEmpty()) {
        reason =
            "only "
                + below(share, point.reached())
                + " "
                + words()
                + " within "
                + plural(point.days(), "day");
      }
      lost += point.counts().open();
    }
    return Statistic.undefined(reason);
  }

  @Override
  public String definition() {
    Milestone milestone = tally.milestone();
    return "Days from the day a contribution was raised to the first day on which "
        + milestone.meaning()
        + ", and the share of all contributions that came so far by then (Aalen-Johansen). One that"
        + " was withdrawn, merged"
        + (milestone == Milestone.CHANGED ? ", split, or decided not to be taken up" : " or split")
        + " before stays among all. One that is opened again later keeps its first day.";
  }

  @Override
  public String denominator() {
    return plural(counts().all(), "contribution") + " raised by " + tally.asOf();
  }

  @Override
  public List<LeftOut> leftOut() {
    List<LeftOut> leftOut = new ArrayList<>();
    addTo(leftOut, "the day on which it was raised is not known", tally.undated());
    addTo(
        leftOut,
        "the day on which it was raised, or ended, is known only roughly",
        tally.roughlyDated());
    addTo(leftOut, "raised after " + tally.asOf(), tally.raisedLater());
    if (!allSteps) {
      String reason = "no end is recorded, and some steps may be missing";
      addTo(leftOut, reason, counts().open());
    }
    return List.copyOf(leftOut);
  }

  @Override
  public String caveat() {
    String steps =
        allSteps
            ? "Every step is taken to be recorded, and what is still open to go on as others did that"
                + " were open for as long."
            : "Some steps may not be recorded, so an earlier one may be missing.";
    return "This is of all that was recorded and not of a sample, so it has no margin of error;"
        + " what was never recorded is not in it. "
        + steps;
  }

  /** {@return within how many days half came to the milestone, and how many came to which end} */
  @Override
  public String toString() {
    String counts = counts().toText(words(), allSteps ? "still open" : "unknown");
    return counts.isEmpty() ? whyNoCurve() : headline() + counts;
  }

  /** Nothing where too few were followed: then the counts alone say it. */
  private String headline() {
    if (curve.isEmpty()) {
      return whyNoCurve() + "; ";
    }
    Statistic half = median();
    if (half.isDefined()) {
      return "half "
          + words()
          + " within "
          + plural((long) half.value().getAsDouble(), "day")
          + "; ";
    }
    boolean fewer = last().reached() < 0.5 - TOLERANCE && counts().all() >= LEAST_FOLLOWED;
    return fewer ? "fewer than half " + words() + " so far; " : "";
  }

  /**
   * The reason why a figure of a day would rest on too few; empty where it does not.
   *
   * @param lost how many were still open and followed for fewer days
   * @param still how many had not ended before
   */
  private Optional<String> tooFewFollowed(long days, long lost, long still) {
    long all = counts().all();
    if (all < LEAST_FOLLOWED) {
      return Optional.of("there are fewer than " + LEAST_FOLLOWED + " contributions");
    }
    long followed = lost > 0 && still < LEAST_FOLLOWED ? still : all - lost;
    boolean enough = followed >= LEAST_FOLLOWED && followed * ONE_OF_ALL >= all;
    return enough
        ? Optional.empty()
        : Optional.of(
            "too few were followed for "
                + plural(days, "day")
                + ": "
                + followed
                + " of "
                + plural(all, "contribution"));
  }

  /** Still open, and followed for fewer days. */
  private long lostBefore(long days) {
    return tally.days().stream()
        .filter(day -> day.days() < days)
        .mapToLong(day -> day.counts().open())
        .sum();
  }

  private Statistic shareWithin(long days) {
    if (curve.isEmpty()) {
      return Statistic.undefined(whyNoCurve());
    }
    long still =
        tally.days().stream()
            .filter(day -> day.days() >= days)
            .mapToLong(day -> day.counts().all())
            .sum();
    Optional<String> tooFew = tooFewFollowed(days, lostBefore(days), still);
    if (tooFew.isPresent()) {
      return Statistic.undefined(tooFew.get());
    }
    double share = 0;
    for (IncidencePoint point : curve) {
      share = point.days() <= days ? point.reached() : share;
    }
    return Statistic.of(share);
  }

  private String whyNoCurve() {
    EndCounts counts = counts();
    return counts.all() == 0
        ? "no contribution is known to be raised by " + tally.asOf()
        : "it is unknown whether "
            + counts.open()
            + " of "
            + plural(counts.all(), "contribution")
            + (counts.open() == 1 ? " was " : " were ")
            + words()
            + ", since some steps may not be recorded";
  }

  /** What was reached, in so many decimals that it is seen to be below a share. */
  private static String below(double share, double reached) {
    String shown;
    int decimals = 2;
    do {
      shown = String.format(Locale.ROOT, "%." + decimals + "f", reached);
      decimals++;
    } while (Double.parseDouble(shown) >= share);
    return shown;
  }

  private IncidencePoint last() {
    return curve.get(curve.size() - 1);
  }

  private String words() {
    return tally.milestone().words();
  }

  private static void addTo(List<LeftOut> leftOut, String reason, long items) {
    if (items > 0) {
      leftOut.add(new LeftOut(reason, items));
    }
  }

  private static String plural(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
