package org.involvement.analysis.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.involvement.Outcome;
import org.involvement.analysis.StatisticRange;
import org.involvement.arbitrary.Values;
import org.involvement.engagement.Activity;
import org.involvement.feedback.Audience;
import org.involvement.feedback.Channel;
import org.involvement.feedback.Contribution;
import org.involvement.feedback.Disposition;
import org.involvement.feedback.Feedback;
import org.involvement.feedback.Milestone;
import org.involvement.programme.KeptRegister;
import org.involvement.programme.Programme;
import org.involvement.programme.Register;
import org.involvement.value.ActivityId;
import org.involvement.value.ContributionId;
import org.involvement.value.Count;
import org.involvement.value.PartialDate;
import org.involvement.value.Period;
import org.involvement.value.ProgrammeId;
import org.involvement.value.Text;

class WaitingTest {
  private static final LocalDate AS_OF = LocalDate.of(2025, 6, 30);

  /** So many are exact and surely in the cohort that figures are given. */
  private static final int SURE = 10;

  /** One of few in a small cohort: raised, and answered or not. */
  private record Item(PartialDate raised, Optional<PartialDate> answered) {}

  @Example
  void the_sentence_that_people_quote() {
    List<Contribution> said = new ArrayList<>();
    for (int i = 0; i < 31; i++) {
      said.add(answered("a" + i, "2025-01-10", LocalDate.of(2025, 1, 10).plusDays(17 + i)));
    }
    for (int i = 0; i < 5; i++) {
      said.add(raised("b" + i, "2025-03-0" + (i + 1)));
    }
    said.add(raised("c", "2025-05-01"));
    said.add(raised("d", "2020-01-01..2022-12-31"));
    said.add(raised("e", "").withdrawn(PartialDate.parse("2025-05-02")));
    said.add(raised("f", "2025-01-02").withdrawn(PartialDate.parse("2025-02-01")));
    Waiting waiting = Waiting.of(programme(said));
    // The 19th of 37 waits is 17 + 18 days.
    assertThat(waiting)
        .hasToString(
            "of 37 raised at least 90 days ago, half answered within 35 days; 5 not answered, 1"
                + " taken back");
    assertThat(waiting.within(20)).isEqualTo(StatisticRange.of(4.0 / 37));
    assertThat(waiting.count(WaitEnd.REACHED)).isEqualTo(Count.of(31));
    assertThat(waiting.leftOut())
        .hasToString(
            "[1: raised fewer than 90 days ago, 1: the day on which it was raised is not known, 1:"
                + " the day on which it was raised or answered is not known to the year]");
    assertThat(waiting.within(91))
        .hasToString("undefined: not all were followed for more than 90 days");
    assertThat(waiting.daysUntil(0.9)).hasToString("undefined: it took more than 90 days");
  }

  @Example
  void of_few_only_counts_are_given() {
    Waiting waiting =
        Waiting.of(
            programme(List.of(answered("a", "2025-01-10", AS_OF), raised("b", "2025-01-10"))));
    assertThat(waiting).hasToString("of 2 raised at least 90 days ago, 1 answered; 1 not answered");
    assertThat(waiting.median()).hasToString("undefined: there are fewer than 10 contributions");
    assertThat(Waiting.of(programme(List.of())))
        .hasToString("no contribution is known to be raised at least 90 days ago");
  }

  /** A split of one answered item into nine pieces, and a merge, change no figure. */
  @Example
  void it_follows_what_was_said_into_its_parts() {
    List<Contribution> said = new ArrayList<>();
    List<ContributionId> pieces = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      pieces.add(ContributionId.of("piece-" + i));
      said.add(answered("piece-" + i, "2025-01-20", LocalDate.of(2025, 2, 1).plusDays(i)));
    }
    said.add(
        raised("split", "2025-01-10")
            .splitInto(PartialDate.parse("2025-01-20"), pieces.toArray(ContributionId[]::new)));
    said.add(
        raised("merged", "2025-01-10")
            .mergedInto(PartialDate.parse("2025-01-20"), ContributionId.of("target")));
    said.add(answered("target", "2025-01-12", LocalDate.of(2025, 1, 30)));
    said.add(raised("open", "2025-01-10"));
    Waiting waiting = Waiting.of(programme(said));
    assertThat(waiting.cohort()).isEqualTo(Count.of(4));
    assertThat(waiting.tally().waits().keySet().stream().filter(wait -> wait.max() > 0))
        .extracting(Wait::max)
        .containsExactlyInAnyOrder(18L, 20L, 30L);
  }

  @Example
  void one_rough_day_of_an_activity_belongs_to_all_that_was_said_there() {
    Contribution there = raised("a", "").withActivity(ActivityId.of("meeting"));
    Contribution other = answered("b", "2025-01", LocalDate.of(2025, 2, 10));
    Programme programme =
        programme(List.of())
            .withActivities(
                Activity.builder()
                    .id(ActivityId.of("meeting"))
                    .period(Period.parse("2025-03-28/2025-04-04"))
                    .build())
            .withContributions(there, other);
    Waiting waiting = Waiting.of(programme);
    assertThat(waiting.cohort()).isEqualTo(Count.between(1, 2));
    assertThat(waiting.tally().exact()).isFalse();
    assertThat(Waiting.of(programme.withContributions(other)).tally())
        .satisfies(tally -> assertThat(tally.exact()).isTrue())
        .satisfies(
            tally ->
                assertThat(tally.waits().keySet()).containsExactly(Wait.reached(true, 10, 40)));
  }

  /** All days that up to six items with rough days can have, beside ten that are exact. */
  @Property(tries = 300)
  void ranges_are_those_of_all_choices_of_days(@ForAll("items") List<Item> items) {
    Waiting waiting = Waiting.of(programme(contributions(items)), 20, Milestone.ANSWERED);
    List<List<Long>> choices = choices(items);
    assertThat(waiting.tally().exact()).isTrue();
    assertThat(waiting.cohort())
        .isEqualTo(
            Count.between(
                choices.stream().mapToLong(List::size).min().orElseThrow(),
                choices.stream().mapToLong(List::size).max().orElseThrow()));
    for (long days : List.of(0L, 4L, 9L, 20L)) {
      double[] shares =
          choices.stream().mapToDouble(waits -> share(waits, days)).sorted().toArray();
      StatisticRange range = waiting.within(days);
      assertThat(range.min().value().orElseThrow()).isCloseTo(shares[0], within(1e-12));
      assertThat(range.max().value().orElseThrow())
          .isCloseTo(shares[shares.length - 1], within(1e-12));
    }
    long[] medians = choices.stream().mapToLong(WaitingTest::median).sorted().toArray();
    assertThat(waiting.median()).isEqualTo(range(medians[0], medians[medians.length - 1]));
  }

  @Property
  void tallies_of_parts_add_up(@ForAll("items") List<Item> items) {
    List<Contribution> all = contributions(items);
    WaitingTally first = tally(all.subList(0, all.size() / 2));
    WaitingTally second = tally(all.subList(all.size() / 2, all.size()));
    assertThat(first.plus(second)).isEqualTo(second.plus(first)).isEqualTo(tally(all));
  }

  @Example
  void only_tallies_of_one_kind_add_up() {
    WaitingTally none = WaitingTally.none(AS_OF, 90, Milestone.ANSWERED);
    assertThat(Outcome.of(() -> none.plus(WaitingTally.none(AS_OF, 30, Milestone.ANSWERED))))
        .isEqualTo("waitingTally.days 30 does not add to one of 90");
    assertThat(
            Outcome.of(
                () -> none.plus(WaitingTally.none(AS_OF.plusDays(1), 90, Milestone.ANSWERED))))
        .isEqualTo("waitingTally.asOf 2025-07-01 does not add to one of 2025-06-30");
    assertThat(Outcome.of(() -> none.plus(WaitingTally.none(AS_OF, 90, Milestone.DECIDED))))
        .isEqualTo("waitingTally.milestone decided does not add to one of answered");
    assertThat(Outcome.of(() -> WaitingTally.none(AS_OF, 0, Milestone.ANSWERED)))
        .isEqualTo("waitingTally.days 0 is outside 1 to 100000 days");
    assertThat(Outcome.of(() -> WaitingTally.none(AS_OF, 90, Milestone.RAISED)))
        .isEqualTo("waitingTally.milestone raised is where a wait begins, not its end");
    assertThat(Outcome.of(() -> new Wait(true, WaitEnd.TAKEN_BACK, 0, 3)))
        .isEqualTo("wait.max 3 is of a wait that did not end");
    assertThat(Outcome.of(() -> Wait.reached(true, 3, 2)))
        .isEqualTo("wait.max 2 is below wait.min 3");
    assertThat(Outcome.of(() -> Wait.reached(true, -1, 2))).isEqualTo("wait.min -1 is negative");
  }

  /** The days within which half of some waits ended; beyond 20 where they did not. */
  private static long median(List<Long> waits) {
    for (long days = 0; days <= 20; days++) {
      if (share(waits, days) >= 0.5) {
        return days;
      }
    }
    return Long.MAX_VALUE;
  }

  private static StatisticRange range(long first, long last) {
    String later = "it took more than 20 days";
    if (first == Long.MAX_VALUE) {
      return StatisticRange.undefined(later);
    }
    return last == Long.MAX_VALUE
        ? StatisticRange.atLeast((double) first, later)
        : StatisticRange.between((double) first, (double) last);
  }

  private static double share(List<Long> waits, long days) {
    return (double) waits.stream().filter(wait -> wait <= days).count() / waits.size();
  }

  /** The waits of the cohort, for each choice of days; one that did not end is the longest. */
  private static List<List<Long>> choices(List<Item> items) {
    List<Long> sure = new ArrayList<>();
    for (long i = 0; i < SURE; i++) {
      sure.add(i);
    }
    List<List<Long>> all = List.of(sure);
    LocalDate last = AS_OF.minusDays(20);
    for (Item item : items) {
      List<List<Long>> longer = new ArrayList<>();
      for (LocalDate raised : days(item.raised())) {
        List<Long> waits = new ArrayList<>();
        item.answered()
            .ifPresentOrElse(
                answered ->
                    days(answered).stream()
                        .filter(day -> !day.isBefore(raised))
                        .forEach(day -> waits.add(day.toEpochDay() - raised.toEpochDay())),
                () -> waits.add(Long.MAX_VALUE));
        for (List<Long> before : all) {
          for (Long wait : waits) {
            List<Long> more = new ArrayList<>(before);
            if (!raised.isAfter(last)) {
              more.add(wait);
            }
            longer.add(more.stream().sorted().toList());
          }
        }
      }
      all = longer.stream().distinct().toList();
    }
    return all;
  }

  private static List<LocalDate> days(PartialDate date) {
    return date.earliest().datesUntil(date.latest().plusDays(1)).toList();
  }

  private static WaitingTally tally(List<Contribution> said) {
    return Waiting.of(programme(said), 20, Milestone.ANSWERED).tally();
  }

  private static List<Contribution> contributions(List<Item> items) {
    List<Contribution> all = new ArrayList<>();
    for (int i = 0; i < SURE; i++) {
      all.add(answered("sure-" + i, "2025-01-10", LocalDate.of(2025, 1, 10).plusDays(i)));
    }
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      Contribution said = raised("rough-" + i, item.raised().toString());
      all.add(item.answered().map(day -> answered(said, day)).orElse(said));
    }
    return all;
  }

  private static Contribution raised(String id, String day) {
    return Contribution.builder()
        .id(ContributionId.of(id))
        .raisedOn(day.isEmpty() ? PartialDate.UNKNOWN : PartialDate.parse(day))
        .build();
  }

  private static Contribution answered(String id, String raised, LocalDate day) {
    return answered(raised(id, raised), PartialDate.of(day));
  }

  private static Contribution answered(Contribution said, PartialDate day) {
    return said.decided(day, Disposition.AGREED, Text.of("It helps."))
        .fedBack(day, Feedback.DECISION_AND_REASON, Audience.GROUP, Channel.NEWSLETTER);
  }

  private static Programme programme(List<Contribution> said) {
    return Programme.builder()
        .id(ProgrammeId.of("panel"))
        .title(Text.of("A panel"))
        .asOf(AS_OF)
        .addRegisters(KeptRegister.of(Register.STEPS))
        .contributions(said)
        .build();
  }

  @Provide
  Arbitrary<List<Item>> items() {
    Arbitrary<Item> item =
        Combinators.combine(
                Values.partialDates(AS_OF.minusDays(23), 6),
                Values.partialDates(AS_OF.minusDays(20), 9),
                Arbitraries.of(true, true, false))
            .as(
                (raised, answered, isAnswered) ->
                    new Item(raised, Optional.of(answered).filter(any -> isAnswered)))
            .filter(
                one -> one.answered().filter(day -> day.isSurelyBefore(one.raised())).isEmpty());
    return item.list().ofMaxSize(4);
  }
}
