package org.involvement.programme;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.involvement.programme.LoopStory.id;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.involvement.Outcome;
import org.involvement.arbitrary.Programmes;
import org.involvement.feedback.Contribution;
import org.involvement.feedback.Decision;
import org.involvement.feedback.Step;
import org.involvement.stakeholder.Stakeholder;
import org.involvement.value.ContributionId;
import org.involvement.value.DecisionId;
import org.involvement.value.ObjectiveId;
import org.involvement.value.PartialDate;
import org.involvement.value.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A programme as known on an earlier day. */
class SnapshotTest {
  private static final LocalDate ON_THE_12TH = LocalDate.of(2024, 3, 12);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          recorded                                    | as known on 12 March
          a a11 c13                                   | a a11
          a raised:13; b raised:12; c raised:?        | b raised:12; c raised:?
          a a11 -0@13                                 | a a11
          a due:20 d13                                | a due:20
          a m12=b; b raised:11                        | a m12=b; b raised:11
          a m13=b; b raised:13                        | a
          a m12=b; b raised:13 d14                    | a m12=b; b raised:?
          a m12=b -0@13; b raised:13                  | a m12=b; b raised:?
          a m12=b -0@12; b raised:13                  | a m12=b -0@12; b raised:?
          a s12=b,c; b raised:13; c raised:12 d13     | a s12=b,c; b raised:?; c raised:12
          a raised:13 m14=b; b raised:13              | z""",
      useHeadersInDisplayName = true)
  void what_was_said_and_done_later_is_not_yet_known(String recorded, String known) {
    Programme all = LoopStory.programme(recorded.split("; *"));
    List<Contribution> expected =
        known.equals("z") ? List.of() : LoopStory.programme(known.split("; *")).contributions();
    assertThat(all.asKnownOn(ON_THE_12TH).contributions()).isEqualTo(expected);
    assertThat(all.asKnownOn(ON_THE_12TH).asOf()).isEqualTo(ON_THE_12TH);
  }

  @Example
  void a_later_decision_is_not_yet_known_and_nothing_refers_to_it() {
    Programme all =
        LoopStory.programme(
            "a d11=partly-agreed/early x12=one",
            "b d12=partly-agreed/late",
            "c d13=partly-agreed/late");
    Decision early = all.decisions().get(0);
    Decision late = all.decisions().get(1).withDay(PartialDate.of(LocalDate.of(2024, 3, 13)));
    Programme known =
        all.withDecisions(early, late)
            .withChanges(all.changes().get(0).withDecisions(late.id(), early.id()))
            .asKnownOn(ON_THE_12TH);
    assertThat(known.decisions()).containsExactly(early);
    assertThat(known.changes().get(0).decisions()).containsExactly(early.id());
    assertThat(known.contributions())
        .flatExtracting(Contribution::steps)
        .filteredOn(Step.Decided.class::isInstance)
        .extracting(step -> ((Step.Decided) step).decision())
        .containsExactly(Optional.of(DecisionId.of("early")), Optional.empty());
  }

  /** As known on 12 March: a day of a month that is not over need not have been. */
  @Example
  void what_is_dated_later_elsewhere_is_not_yet_known() {
    PartialDate before = PartialDate.parse("2024-03-12");
    PartialDate perhaps = PartialDate.parse("2024-03");
    PartialDate after = PartialDate.parse("2024-03-13..2024-03-20");
    Text words = Text.of("words");
    Objective objective =
        Objective.of(ObjectiveId.of("o"), words)
            .withNotes(
                ProgressNote.of(before, words),
                ProgressNote.of(perhaps, words),
                ProgressNote.of(after, words));
    Programme all =
        LoopStory.programme("a")
            .withRegisters(
                KeptRegister.since(Register.STEPS, before),
                KeptRegister.since(Register.DECISIONS, perhaps),
                KeptRegister.since(Register.POWER, after))
            .withPageCheck(new PageCheck(words, before))
            .withObjectives(objective);
    Programme known = all.asKnownOn(ON_THE_12TH);
    assertThat(known.registers())
        .extracting(KeptRegister::register)
        .containsExactly(Register.STEPS);
    assertThat(known.objectives().get(0).notes())
        .extracting(ProgressNote::day)
        .containsExactly(before);
    assertThat(known.pageCheck()).isEmpty();
    assertThat(all.asKnownOn(all.asOf())).isEqualTo(all);
  }

  @Example
  void the_day_is_one_of_those_the_record_knows_of() {
    Programme all = LoopStory.programme("a");
    assertThat(Outcome.ok(() -> all.asKnownOn(all.asOf()))).isEqualTo("ok");
    assertThat(Outcome.ok(() -> all.asKnownOn(all.asOf().plusDays(1))))
        .isEqualTo("programme.asKnownOn 2024-04-01 is after programme.asOf 2024-03-31");
    assertThat(Outcome.ok(() -> all.asKnownOn(LocalDate.MIN)))
        .isEqualTo("programme.asKnownOn -999999999-01-01 is outside 0001-01-01 to 9999-12-31");
  }

  @Property(tries = 500)
  void as_known_on_its_own_day_it_is_the_same(@ForAll("programmes") Programme programme) {
    assertThat(programme.asKnownOn(programme.asOf())).isEqualTo(programme);
  }

  @Property
  void as_known_on_any_day_it_is_legal_and_holds_nothing_later(
      @ForAll("programmes") Programme programme, @ForAll @IntRange(max = 400) int before) {
    LocalDate first = LocalDate.of(1, 1, 1);
    LocalDate day =
        programme.asOf().isBefore(first.plusYears(2)) ? first : programme.asOf().minusDays(before);
    Programme known = programme.asKnownOn(day);
    assertThat(known.asOf()).isEqualTo(day);
    assertThat(known.contributions().size()).isLessThanOrEqualTo(programme.contributions().size());
    assertThat(undated(known).withAsOf(programme.asOf())).isEqualTo(undated(programme));
    assertThat(known.registers()).noneMatch(kept -> kept.since().earliest().isAfter(day));
    assertThat(programme.registers()).containsAll(known.registers());
    assertThat(programme.practices()).containsAll(known.practices());
    assertThat(known.contributions())
        .flatExtracting(Contribution::steps)
        .allMatch(step -> !step.day().earliest().isAfter(day));
    Set<ContributionId> ids = known.contributions().stream().map(Contribution::id).collect(toSet());
    for (Contribution one : known.contributions()) {
      Contribution whole = find(programme, one);
      assertThat(one.withSteps().withRaisedOn(whole.raisedOn()))
          .isEqualTo(whole.withSteps().withLinksOnlyTo(ids));
    }
    Statistics.label("knows less")
        .collect(!known.contributions().equals(programme.contributions()))
        .coverage(coverage -> coverage.check(true).percentage(share -> share > 20));
  }

  @Example
  void it_is_told_what_stood_at_a_meeting() {
    Programme all =
        LoopStory.programme("a by:ann d11 F13", "b by:ann d13 F14", "c by:ann raised:20");
    assertThat(Loops.of(all).open().found()).containsExactly(id("c"));
    Loops then = Loops.of(all.asKnownOn(ON_THE_12TH));
    assertThat(then.open().found()).containsExactly(id("a"), id("b"));
    assertThat(then.decidedNotAnswered().found()).containsExactly(id("a"));
  }

  /** Without what may be left out because it was later. */
  private static Programme undated(Programme all) {
    return all.withPractices(
            all.practices().stream().filter(one -> one.contribution().isEmpty()).toList())
        .withContributions()
        .withChanges()
        .withDecisions()
        .withRegisters()
        .withPageCheck(Optional.empty())
        .withObjectives(all.objectives().stream().map((Objective one) -> one.withNotes()).toList())
        .withCommitments(
            all.commitments().stream().map((Commitment one) -> one.withNotes()).toList())
        .withBarriers(all.barriers().stream().map((Barrier one) -> one.withMitigations()).toList())
        .withStakeholders(
            all.stakeholders().stream().map((Stakeholder one) -> one.withMembership()).toList());
  }

  @Provide
  Arbitrary<Programme> programmes() {
    return Programmes.programmes();
  }

  private static Contribution find(Programme programme, Contribution known) {
    return programme.contributions().stream()
        .filter(one -> one.id().equals(known.id()))
        .findFirst()
        .orElseThrow();
  }
}
