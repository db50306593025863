package org.involvement.analysis.reach;

import static java.util.Comparator.comparingLong;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.involvement.analysis.Finding;
import org.involvement.analysis.LeftOut;
import org.involvement.analysis.Statistic;
import org.involvement.analysis.StatisticRange;
import org.involvement.analysis.disclosure.DisclosureRule;
import org.involvement.analysis.disclosure.Table;
import org.involvement.programme.Programme;
import org.involvement.stakeholder.Category;
import org.involvement.stakeholder.Characteristic;
import org.involvement.stakeholder.Composition;
import org.involvement.stakeholder.HeadCount;
import org.involvement.stakeholder.Population;
import org.involvement.value.Count;
import org.involvement.value.InvalidValueException;
import org.involvement.value.ViolationKind;
import org.involvement.value.check.Checks;

/**
 * Who took part, group by group, beside a target or a reference population; printed without a
 * number of people, such as 'reach by age in 6 groups'.
 *
 * <p>First come counts and the people that a group is short of; then, from 30 people on, ratios of
 * shares, and two figures for all groups together where a person belongs to one only. Counts known
 * in part are carried through as ranges. People who did not say are shown and never spread over the
 * groups: shares are of those who said. Intervals and tests are given only where people were drawn
 * by lot: otherwise those involved are no sample of anything, and nobody knows how likely another
 * outcome was. The bound of 30 is our own judgement: with 5 people, one person more is a ratio more
 * by a fifth or more.
 *
 * <p>It holds the true numbers, small ones too. {@link #toText(DisclosureRule)} prints what may be
 * shown.
 *
 * @param characteristic what is counted by
 * @param beside what the counts are held against
 * @param groups the groups, in the order of what they are held against
 * @param people how many said to which group they belong; empty where a person may be in several
 * @param notStated how many did not say; empty means unknown
 * @param drawnByLot whether those involved were recorded as drawn by lot
 * @param dissimilarity the index of dissimilarity, in [0, 1]: the share of people who would have to
 *     be of another group (Duncan and Duncan, American Sociological Review 1955; 20:210–217)
 * @param divergence the Jensen–Shannon divergence in bits, in [0, 1] (Lin, IEEE Transactions on
 *     Information Theory 1991; 37:145–151)
 * @param chance of people drawn by lot, how likely groups so far from the reference or farther are
 *     (chi-squared test of goodness of fit)
 * @param leftOut what is not in the counts
 */
public record Reach(
    Characteristic characteristic,
    Benchmark beside,
    List<ReachGroup> groups,
    Optional<Count> people,
    Optional<Count> notStated,
    boolean drawnByLot,
    StatisticRange dissimilarity,
    StatisticRange divergence,
    Statistic chance,
    List<LeftOut> leftOut)
    implements Finding {
  /**
   * Checks that all is there.
   *
   * @throws InvalidValueException if a part is missing
   */
  public Reach {
    Checks.required(characteristic, "reach.characteristic");
    Checks.required(beside, "reach.beside");
    groups = Checks.distinct(groups, "reach.groups", ReachGroup::category);
    people = Checks.optional(people);
    notStated = Checks.optional(notStated);
    Checks.required(dissimilarity, "reach.dissimilarity");
    Checks.required(divergence, "reach.divergence");
    Checks.required(chance, "reach.chance");
    leftOut = Checks.list(leftOut, "reach.leftOut");
  }

  /**
   * {@return the reach of a programme by everything that people were counted by or that has a
   * reference} Counts of the whole programme go before those of its activities. People were drawn
   * by lot if the practice 'random-selection' says yes and nobody says otherwise.
   *
   * @throws InvalidValueException if a category that was counted is not one of the reference, or
   *     fewer people were involved than are counted by category
   */
  public static List<Reach> of(Programme programme) {
    ProgrammeBreakdowns breakdowns = new ProgrammeBreakdowns(programme);
    boolean drawnByLot = SortitionCheck.drawn(programme);
    List<Reach> all = new ArrayList<>();
    for (Characteristic characteristic : breakdowns.characteristics()) {
      Benchmark beside = breakdowns.benchmark(characteristic);
      all.add(
          new Reaching(breakdowns.breakdown(characteristic, beside), beside, drawnByLot).reach());
    }
    return all;
  }

  /**
   * {@return people by category beside their shares of a population} How many there were of a
   * category that was not counted is unknown.
   *
   * @throws InvalidValueException if the two count by different characteristics, or a category that
   *     was counted is not one of the population
   */
  public static Reach of(Composition composition, Population population) {
    checkAlike(composition, population);
    return of(composition, new Benchmark.SharesOf(population), false);
  }

  /**
   * {@return people by category who were drawn by lot, beside their shares of a population}
   *
   * @throws InvalidValueException as {@link #of(Composition, Population)} does
   */
  public static Reach ofPeopleDrawnByLot(Composition composition, Population population) {
    checkAlike(composition, population);
    return of(composition, new Benchmark.SharesOf(population), true);
  }

  /**
   * {@return people by category beside the least number that there should be of each}
   *
   * @throws InvalidValueException if there is no target, a category stands twice in it, or a
   *     category that was counted has none
   */
  public static Reach ofTarget(Composition composition, List<HeadCount> leastPeople) {
    return of(composition, new Benchmark.LeastPeople(leastPeople), false);
  }

  /**
   * {@return the group of a category}
   *
   * @throws InvalidValueException if there is none
   */
  public ReachGroup at(Category category) {
    return groups.stream()
        .filter(group -> group.category().equals(category))
        .findFirst()
        .orElseThrow(
            () ->
                Checks.invalid(
                    "reach.at",
                    category.toString(),
                    ViolationKind.UNKNOWN,
                    "is not among the groups"));
  }

  /**
   * {@return who is missing: the groups that are or may be short of people, those first that are
   * short of most}
   */
  public List<ReachGroup> missing() {
    return groups.stream()
        .filter(group -> group.peopleShort().filter(Reach::isSome).isPresent())
        .sorted(
            comparingLong((ReachGroup group) -> group.peopleShort().get().min())
                .thenComparing(group -> most(group.peopleShort().get()))
                .reversed()
                .thenComparing(group -> group.category().value(), Comparator.naturalOrder()))
        .toList();
  }

  /** {@return the counts as a table; empty where one of them is known in part only} */
  public Optional<Table> table() {
    if (!groups.stream().allMatch(group -> group.people().isExact())) {
      return Optional.empty();
    }
    return Optional.of(
        new Table(
            groups.stream().map(group -> group.category().value()).toList(),
            List.of("people"),
            groups.stream().map(group -> List.of(group.people().min())).toList()));
  }

  @Override
  public String definition() {
    return "People by " + characteristic + " beside " + beside.words() + ".";
  }

  @Override
  public String denominator() {
    String said =
        people
            .map(count -> count + " people who said to which group they belong")
            .orElse("people, of whom each may be in several groups");
    String silent =
        notStated.map(count -> count + " did not say").orElse("how many did not say is not known");
    return "Shares are of " + said + "; " + silent + ".";
  }

  @Override
  public String caveat() {
    String lot =
        drawnByLot
            ? ""
            : " They are not recorded as drawn by lot, so there is neither an interval nor a test.";
    return "Who was there, not who was heard. More of a group that is seldom heard may be what was"
        + " meant. One figure for all groups does not say who is missing."
        + lot;
  }

  /** {@return the groups as text for a terminal, with the true numbers} */
  @Override
  public String toText() {
    return ReachText.of(this);
  }

  /** {@return the groups as text for a terminal, with what may be shown of the numbers} */
  public String toText(DisclosureRule rule) {
    return ReachText.of(this, rule);
  }

  /**
   * {@return by what people are counted, and in how many groups: no count, since it may be small}
   */
  @Override
  public String toString() {
    return "reach by "
        + characteristic
        + " in "
        + groups.size()
        + (groups.size() == 1 ? " group" : " groups");
  }

  private static Reach of(Composition composition, Benchmark beside, boolean drawnByLot) {
    Breakdown.checkKnown(composition.counts(), beside, "composition.counts");
    return new Reaching(Breakdown.of(composition, Count.atLeast(0)), beside, drawnByLot).reach();
  }

  private static void checkAlike(Composition composition, Population population) {
    if (!composition.characteristic().equals(population.characteristic())) {
      throw Checks.invalid(
          "population.characteristic",
          population.characteristic().toString(),
          ViolationKind.MISMATCH,
          "is not that of the composition, " + composition.characteristic());
    }
  }

  private static boolean isSome(Count count) {
    return !count.equals(Count.ZERO);
  }

  private static long most(Count count) {
    return count.max().orElse(Long.MAX_VALUE);
  }
}
