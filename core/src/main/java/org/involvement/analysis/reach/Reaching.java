package org.involvement.analysis.reach;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;
import org.apache.commons.statistics.interval.Interval;
import org.involvement.analysis.LeftOut;
import org.involvement.analysis.Statistic;
import org.involvement.analysis.StatisticRange;
import org.involvement.analysis.internal.Shares;
import org.involvement.internal.Fraction;
import org.involvement.stakeholder.Category;
import org.involvement.value.ConfidenceInterval;
import org.involvement.value.Count;

/** People by category held against a benchmark. */
final class Reaching {
  private static final long LEAST_PEOPLE = 30;
  private static final double ERROR_RATE = 0.05;
  private static final String NOBODY_THERE = "the reference counts nobody in it, or may do so";

  private final Breakdown breakdown;
  private final Benchmark beside;
  private final boolean drawnByLot;
  private final List<Category> categories;
  private final Shares people;
  private final Shares reference;

  Reaching(Breakdown breakdown, Benchmark beside, boolean drawnByLot) {
    this.breakdown = breakdown;
    this.beside = beside;
    this.drawnByLot = drawnByLot;
    this.categories = breakdown.categories(beside);
    this.people = new Shares(categories.stream().map(breakdown::of).toList());
    Map<Category, Count> there = Breakdown.byCategory(beside.counts());
    this.reference =
        new Shares(
            categories.stream().map(one -> there.getOrDefault(one, Count.atLeast(0))).toList());
  }

  Reach reach() {
    List<ReachGroup> groups = new ArrayList<>();
    for (int group = 0; group < categories.size(); group++) {
      groups.add(group(group));
    }
    Optional<String> no = whyNoRatio();
    return new Reach(
        breakdown.characteristic(),
        beside,
        groups,
        breakdown.exclusive() ? Optional.of(inAll()) : Optional.empty(),
        breakdown.notStated(),
        drawnByLot,
        no.map(StatisticRange::undefined)
            .orElseGet(() -> Divergence.DISSIMILARITY.between(people, reference)),
        no.map(StatisticRange::undefined)
            .orElseGet(() -> Divergence.JENSEN_SHANNON.between(people, reference)),
        no.map(Statistic::undefined)
            .orElseGet(() -> GoodnessOfFit.of(people, reference, drawnByLot)),
        leftOut());
  }

  private ReachGroup group(int group) {
    Optional<String> no = whyNoRatio();
    boolean isHeld = !beside.counts().isEmpty();
    return new ReachGroup(
        categories.get(group),
        people.count(group),
        isHeld ? Optional.of(reference.count(group)) : Optional.empty(),
        expected(group),
        peopleShort(group),
        no.map(StatisticRange::undefined)
            .orElseGet(() -> people.ratio(group, reference, NOBODY_THERE)),
        no.isPresent() ? Representation.CANNOT_TELL : Representation.of(group, people, reference),
        no.isPresent() ? Optional.empty() : interval(group));
  }

  private Optional<Count> expected(int group) {
    return beside.match(new Expected(group));
  }

  private Optional<Count> peopleShort(int group) {
    return beside.match(new PeopleShort(group));
  }

  /** The people that a group would have by its share, or the target. */
  private final class Expected implements Benchmark.Cases<Optional<Count>> {
    private final int group;

    Expected(int group) {
      this.group = group;
    }

    @Override
    public Optional<Count> sharesOf(Benchmark.SharesOf shares) {
      return whyNoShare().isPresent()
          ? Optional.empty()
          : Optional.of(
              new Count(
                  by(reference.least(group), people.least()),
                  people.most().map(all -> by(reference.greatest(group), all))));
    }

    @Override
    public Optional<Count> leastPeople(Benchmark.LeastPeople target) {
      return Optional.of(reference.count(group));
    }

    @Override
    public Optional<Count> notRecorded(Benchmark.NotRecorded nothing) {
      return Optional.empty();
    }
  }

  /** The people that a group is short of. */
  private final class PeopleShort implements Benchmark.Cases<Optional<Count>> {
    private final int group;
    private final Count mine;

    PeopleShort(int group) {
      this.group = group;
      this.mine = people.count(group);
    }

    /**
     * More people of a group never make it short of more, for they add to what its share asks for
     * by less than they are.
     */
    @Override
    public Optional<Count> sharesOf(Benchmark.SharesOf shares) {
      if (whyNoShare().isPresent()) {
        return Optional.empty();
      }
      long others = people.least() - mine.min();
      long least =
          mine.max()
              .map(most -> Math.max(0, by(reference.least(group), most + others) - most))
              .orElse(0L);
      Optional<Long> othersMost = people.most(group);
      Optional<Long> most =
          reference.greatest(group).isZero()
              ? Optional.of(0L)
              : othersMost.map(
                  all -> Math.max(0, by(reference.greatest(group), mine.min() + all) - mine.min()));
      return Optional.of(new Count(least, most));
    }

    @Override
    public Optional<Count> leastPeople(Benchmark.LeastPeople target) {
      Count wanted = reference.count(group);
      return Optional.of(
          new Count(
              mine.max().map(most -> Math.max(0, wanted.min() - most)).orElse(0L),
              wanted.max().map(most -> Math.max(0, most - mine.min()))));
    }

    @Override
    public Optional<Count> notRecorded(Benchmark.NotRecorded nothing) {
      return Optional.empty();
    }
  }

  private static long by(Fraction share, long people) {
    return share.times(Fraction.of(people, 1)).rounded();
  }

  private Optional<ConfidenceInterval> interval(int group) {
    boolean isSample = drawnByLot && people.areExact() && reference.areExact();
    double share = reference.least(group).toDouble();
    if (!isSample || share == 0 || people.least() > Integer.MAX_VALUE) {
      return Optional.empty();
    }
    Interval wilson =
        BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(
            (int) people.least(), (int) people.count(group).min(), ERROR_RATE);
    return Optional.of(
        new ConfidenceInterval(
            Math.max(0, wilson.getLowerBound()) / share,
            Math.min(1, wilson.getUpperBound()) / share,
            1 - ERROR_RATE,
            ConfidenceInterval.IntervalMethod.WILSON));
  }

  /** Why the share of a group cannot be compared with one of the reference. */
  private Optional<String> whyNoShare() {
    return beside.match(new WhyNoShare());
  }

  private final class WhyNoShare implements Benchmark.Cases<Optional<String>> {
    @Override
    public Optional<String> sharesOf(Benchmark.SharesOf shares) {
      if (!breakdown.exclusive() || !shares.population().exclusive()) {
        return Optional.of("the categories do not exclude each other");
      }
      if (reference.isNobody()) {
        return Optional.of("the reference counts nobody");
      }
      return people.isNobody() ? Optional.of("nobody is counted") : Optional.empty();
    }

    @Override
    public Optional<String> leastPeople(Benchmark.LeastPeople target) {
      return Optional.of("the target is in people");
    }

    @Override
    public Optional<String> notRecorded(Benchmark.NotRecorded nothing) {
      return Optional.of("no reference is recorded");
    }
  }

  private Optional<String> whyNoRatio() {
    if (whyNoShare().isPresent()) {
      return whyNoShare();
    }
    if (people.least() >= LEAST_PEOPLE) {
      return Optional.empty();
    }
    boolean isFew = people.most().filter(most -> most < LEAST_PEOPLE).isPresent();
    return Optional.of((isFew ? "" : "perhaps ") + "fewer than " + LEAST_PEOPLE + " people");
  }

  private Count inAll() {
    return new Count(people.least(), people.most());
  }

  private List<LeftOut> leftOut() {
    List<LeftOut> leftOut = new ArrayList<>();
    breakdown
        .notStated()
        .filter(count -> count.min() > 0)
        .ifPresent(
            count ->
                leftOut.add(
                    new LeftOut(
                        "people who did not say" + (count.isExact() ? "" : ", or more"),
                        count.min())));
    leftOut.addAll(breakdown.leftOut());
    return leftOut;
  }
}
