package org.involvement.analysis.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.involvement.analysis.Serialised;
import org.involvement.arbitrary.Contributions;
import org.involvement.feedback.Contribution;
import org.involvement.feedback.Disposition;
import org.involvement.feedback.History;
import org.involvement.feedback.Milestone;
import org.involvement.feedback.Step;
import org.involvement.feedback.Theme;
import org.involvement.value.InvalidValueException;
import org.involvement.value.PartialDate;
import org.junit.jupiter.api.Test;

class TimeTallyTest {
  /** What can be waited for. */
  private static final Set<Milestone> ENDS = EnumSet.complementOf(EnumSet.of(Milestone.RAISED));

  private static final LocalDate AS_OF = LocalDate.of(2026, 12, 31);
  private static final TimeTally NONE = TimeTally.none(AS_OF, Milestone.ANSWERED);

  @Property
  void any_split_gives_the_same_digits(
      @ForAll("contributions") List<Contribution> all,
      @ForAll("ends") Milestone milestone,
      @ForAll @IntRange(min = 1, max = 5) int parts,
      @ForAll int seed) {
    TimeToFeedback whole = all.stream().collect(TimeToFeedback.collector(AS_OF, milestone));
    TimeTally sum = TimeTally.none(AS_OF, milestone);
    for (List<Contribution> part : split(all, parts, new Random(seed))) {
      TimeTally tally = part.stream().collect(TimeTally.collector(AS_OF, milestone));
      sum = Serialised.copy(tally).plus(Serialised.copy(sum));
    }
    assertThat(TimeToFeedback.of(sum)).isEqualTo(whole);
    assertThat(all.parallelStream().collect(TimeToFeedback.collector(AS_OF, milestone)))
        .isEqualTo(whole);
  }

  @Property
  void any_split_gives_the_same_digits_by_group(
      @ForAll("contributions") List<Contribution> all,
      @ForAll @IntRange(min = 1, max = 5) int parts,
      @ForAll int seed) {
    TimesByGroup<Theme> whole =
        all.stream().collect(TimesByGroup.collector(AS_OF, Milestone.DECIDED, Grouping.THEME));
    GroupedTimeTally<Theme> sum =
        List.<Contribution>of().stream()
            .collect(GroupedTimeTally.collector(AS_OF, Milestone.DECIDED, Grouping.THEME));
    for (List<Contribution> part : split(all, parts, new Random(seed))) {
      GroupedTimeTally<Theme> tally =
          part.stream()
              .collect(GroupedTimeTally.collector(AS_OF, Milestone.DECIDED, Grouping.THEME));
      sum = Serialised.copy(tally).plus(Serialised.copy(sum));
    }
    assertThat(TimesByGroup.of(sum)).isEqualTo(whole).hasToString(whole.toString());
    assertThat(
            all.parallelStream()
                .collect(TimesByGroup.collector(AS_OF, Milestone.DECIDED, Grouping.THEME)))
        .isEqualTo(whole);
  }

  @Property
  void nobody_is_counted_twice_or_lost(@ForAll("contributions") List<Contribution> all) {
    TimeTally tally = all.stream().collect(TimeTally.collector(AS_OF, Milestone.CHANGED));
    assertThat(tally.counts().all() + tally.undated() + tally.raisedLater()).isEqualTo(all.size());
  }

  @Property
  void what_became_of_each_is_what_its_history_says(@ForAll("contribution") Contribution one) {
    for (Milestone milestone : ENDS) {
      checkAgainstHistory(one, milestone);
    }
  }

  @Property
  void what_happens_after_the_day_changes_nothing(
      @ForAll("contributions") List<Contribution> all,
      @ForAll("ends") Milestone milestone,
      @ForAll @IntRange(max = 60) int daysBefore) {
    LocalDate asOf = AS_OF.minusDays(daysBefore);
    for (Contribution one : all) {
      if (one.steps().stream().noneMatch(Step.Corrected.class::isInstance)) {
        List<Step> known =
            one.steps().stream().filter(step -> !step.day().latest().isAfter(asOf)).toList();
        assertThat(Followed.of(one, milestone, asOf))
            .isEqualTo(Followed.of(one.withSteps(known), milestone, asOf));
      }
    }
  }

  @Test
  void only_tallies_of_one_day_and_milestone_add_up() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> TimeTally.none(AS_OF, Milestone.RAISED))
        .withMessage("timeTally.milestone raised is where a wait begins, not its end");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> NONE.plus(TimeTally.none(LocalDate.of(2025, 1, 1), Milestone.ANSWERED)))
        .withMessage("timeTally.asOf 2025-01-01 does not add to one of 2026-12-31");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> NONE.plus(TimeTally.none(AS_OF, Milestone.CHANGED)))
        .withMessage("timeTally.milestone changed does not add to one of answered");
  }

  @Test
  void its_days_ascend_and_its_counts_are_not_negative() {
    DayCounts day = new DayCounts(3, new EndCounts(1, 0, 0, 0, 0));
    assertThat(day).hasToString("after 3 days: 1 reached");
    assertThat(new DayCounts(1, new EndCounts(1, 0, 0, 2, 3)))
        .hasToString("after 1 day: 1 reached, 3 open, 2 not taken up");
    assertThat(EndCounts.NONE).hasToString("none");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new TimeTally(AS_OF, Milestone.DECIDED, List.of(day, day), 0, 0, 0))
        .withMessage("timeTally.days[1].days 3 is not above 3 before it");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new TimeTally(AS_OF, Milestone.DECIDED, List.of(), -1, 0, 0))
        .withMessage("timeTally.undated -1 is negative");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new TimeTally(AS_OF, Milestone.DECIDED, List.of(), 0, 0, -2))
        .withMessage("timeTally.raisedLater -2 is negative");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new DayCounts(-1, day.counts()))
        .withMessage("dayCounts.days -1 is negative");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new DayCounts(1, EndCounts.NONE))
        .withMessage("dayCounts.counts holds no contribution");
    for (int i = 0; i < 5; i++) {
      long[] counts = new long[5];
      counts[i] = -1;
      String name = List.of("reached", "withdrawn", "moved", "notTakenUp", "open").get(i);
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> new EndCounts(counts[0], counts[1], counts[2], counts[3], counts[4]))
          .withMessage("endCounts." + name + " -1 is negative");
    }
  }

  /** The history of the package feedback follows the same steps in another way. */
  private static void checkAgainstHistory(Contribution one, Milestone milestone) {
    Followed followed = Followed.of(one, milestone, LocalDate.of(9999, 12, 31));
    History history = one.history();
    Optional<PartialDate> reached = history.firstDay(milestone);
    if (!one.raisedOn().isKnown()) {
      assertThat(followed.ending()).isEqualTo(Ending.UNDATED);
    } else if (followed.ending() == Ending.ROUGHLY_DATED) {
      assertThat(one.raisedOn().isExact() && one.steps().stream().allMatch(TimeTallyTest::isExact))
          .isFalse();
    } else if (reached.isPresent()) {
      assertThat(followed.ending()).isEqualTo(Ending.REACHED);
      assertThat(one.raisedOn().earliest().plusDays(followed.days()))
          .isEqualTo(reached.get().earliest());
    } else {
      assertThat(followed.ending()).isIn(standing(history, milestone));
    }
  }

  private static boolean isExact(Step step) {
    return step.day().isExact();
  }

  /** The ends that stand; where there are several, the first of them counts. */
  private static Set<Ending> standing(History history, Milestone milestone) {
    Set<Ending> standing = EnumSet.noneOf(Ending.class);
    if (history.isMoved()) {
      standing.add(Ending.MOVED);
    }
    if (history.isWithdrawn()) {
      standing.add(Ending.WITHDRAWN);
    }
    boolean isRefused =
        history
            .decision()
            .map(Step.Decided::disposition)
            .filter(TimeTallyTest::isRefusal)
            .isPresent();
    if (milestone == Milestone.CHANGED && isRefused) {
      standing.add(Ending.NOT_TAKEN_UP);
    }
    return standing.isEmpty() ? Set.of(Ending.OPEN) : standing;
  }

  @Provide
  Arbitrary<Milestone> ends() {
    return Arbitraries.of(ENDS);
  }

  private static boolean isRefusal(Disposition disposition) {
    return disposition == Disposition.NOT_AGREED
        || disposition == Disposition.ALREADY_IN_PLACE
        || disposition == Disposition.OUTSIDE_REMIT;
  }

  private static List<List<Contribution>> split(List<Contribution> all, int parts, Random random) {
    List<Contribution> shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, random);
    List<List<Contribution>> split = new ArrayList<>();
    for (int i = 0; i < parts; i++) {
      split.add(new ArrayList<>());
    }
    shuffled.forEach(one -> split.get(random.nextInt(parts)).add(one));
    return split;
  }

  /** Any legal history there is; takes long to draw. */
  @Provide
  Arbitrary<Contribution> contribution() {
    return Contributions.contributions().withoutEdgeCases();
  }

  /** Histories of every end, drawn fast. */
  @Provide
  Arbitrary<List<Contribution>> contributions() {
    Arbitrary<String> histories =
        Arbitraries.of(
            "",
            "a3",
            "R2 c4",
            "d5 F7",
            "d5 P9 x12",
            "n4",
            "n4 F9",
            "w6",
            "w6 r8 d9 F9",
            "m3",
            "s11",
            "d2 -4:0 o4",
            "d300 F310",
            "y7 G7",
            "d1 r2 d3 F4");
    Arbitrary<LocalDate> raised =
        Arbitraries.integers().between(-3, 40).map(back -> AS_OF.minusDays(back));
    Arbitrary<List<Theme>> themes =
        Arbitraries.of("travel", "pay", "food").map(Theme::of).list().uniqueElements().ofMaxSize(2);
    return Combinators.combine(raised, histories, themes, Arbitraries.integers().between(0, 9))
        .as(
            (day, history, found, chance) ->
                Story.of(day, history)
                    .withThemes(found)
                    .withRaisedOn(chance == 0 ? PartialDate.UNKNOWN : PartialDate.of(day)))
        .list()
        .ofMaxSize(30);
  }
}
