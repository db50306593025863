package org.involvement.feedback;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.involvement.Outcome;
import org.involvement.arbitrary.Histories;
import org.involvement.arbitrary.Legality;
import org.involvement.value.ContributionId;
import org.involvement.value.PartialDate;

/** Histories of random steps, held against patterns that were written apart from the library. */
class LegalHistoriesTest {
  private static final LocalDate RAISED = LocalDate.of(2024, 3, 10);
  private static final int DAYS = 12;

  @Property(tries = 20_000)
  void random_steps_are_accepted_just_where_the_patterns_call_them_legal(
      @ForAll("randomSteps") List<Step> steps) {
    boolean accepted = Outcome.ok(() -> contribution(steps)).equals("ok");
    assertThat(accepted).isEqualTo(isLegal(steps));
    Statistics.label("legal and of some length")
        .collect(accepted && steps.size() > 2)
        .coverage(coverage -> coverage.check(true).percentage(share -> share > 3));
  }

  @Property(tries = 3_000)
  void legal_histories_are_accepted_however_they_were_recorded(
      @ForAll("legalSteps") List<Step> steps) {
    assertThat(isLegal(steps)).isTrue();
    assertThat(Outcome.ok(() -> contribution(steps))).isEqualTo("ok");
  }

  @Property(tries = 3_000)
  void one_more_step_is_accepted_just_where_it_is_legal(
      @ForAll("legalSteps") List<Step> steps, @ForAll("oneStep") Step step) {
    List<Step> more = new ArrayList<>(steps);
    more.add(step);
    Contribution before = contribution(steps);
    assertThat(Outcome.ok(() -> before.plus(step)).equals("ok")).isEqualTo(isLegal(more));
  }

  @Property(tries = 3_000)
  void what_is_said_of_a_history_is_said_of_its_letters(@ForAll("legalSteps") List<Step> steps) {
    Contribution contribution = contribution(steps);
    String letters = letters(steps);
    String open = letters.substring(letters.lastIndexOf('r') + 1);
    boolean decided = open.contains("d");
    assertThat(contribution.history().steps().stream().map(step -> step.day().earliest()).toList())
        .isSortedAccordingTo(Comparator.naturalOrder());
    assertThat(contribution.state())
        .isEqualTo(
            decided
                ? State.DECIDED
                : letters.contains("c")
                    ? State.CONSIDERED
                    : letters.contains("a") ? State.ACKNOWLEDGED : State.RAISED);
    assertThat(contribution.history().decision().isPresent()).isEqualTo(decided);
    assertThat(contribution.isAnswered()).isEqualTo(open.matches(".*d.*F.*"));
    assertThat(contribution.ledToChange()).isEqualTo(letters.contains("x"));
    assertThat(contribution.history().isWithdrawn()).isEqualTo(open.contains("w"));
    assertThat(contribution.history().isMoved()).isEqualTo(letters.matches(".*[ms].*"));
  }

  @Provide
  Arbitrary<List<Step>> randomSteps() {
    return Combinators.combine(oneStep().list().ofMaxSize(8), Arbitraries.of(true, false))
        .as((steps, inOrder) -> inOrder ? byDay(steps) : steps);
  }

  /** Any step on any day, now and then before it was raised; corrections of any early step. */
  @Provide
  Arbitrary<Step> oneStep() {
    Arbitrary<LocalDate> days =
        Arbitraries.frequency(Tuple.of(40, 0), Tuple.of(1, -1))
            .flatMap(early -> Arbitraries.integers().between(early, DAYS))
            .map(RAISED::plusDays);
    Arbitrary<Step> letters =
        Combinators.combine(Arbitraries.of(letterList()), days).as(Letters::step);
    Arbitrary<Step> corrections =
        Combinators.combine(days, Arbitraries.integers().between(0, 5))
            .as((day, step) -> new Step.Corrected(PartialDate.of(day), step, Optional.empty()));
    return Arbitraries.frequencyOf(Tuple.of(8, letters), Tuple.of(2, corrections))
        .withoutEdgeCases();
  }

  @Provide
  Arbitrary<List<Step>> legalSteps() {
    return Histories.legal(Legality.LETTERS, DAYS)
        .map(
            plan ->
                plan.stream()
                    .map(
                        planned -> {
                          LocalDate day = RAISED.plusDays(planned.day());
                          return planned.corrects() < 0
                              ? Letters.step(planned.letter(), day)
                              : new Step.Corrected(
                                  PartialDate.of(day), planned.corrects(), Optional.empty());
                        })
                    .toList())
        .withoutEdgeCases();
  }

  /** The oracle: corrections are in order, no step is too early, and the letters are legal. */
  private static boolean isLegal(List<Step> steps) {
    Set<Long> undone = new HashSet<>();
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).day().earliest().isBefore(RAISED)) {
        return false;
      }
      if (steps.get(i) instanceof Step.Corrected corrected) {
        long target = corrected.step();
        if (target >= i || steps.get((int) target) instanceof Step.Corrected) {
          return false;
        }
        if (!undone.add(target)) {
          return false;
        }
      }
    }
    return Legality.isLegal(letters(steps));
  }

  private static String letters(List<Step> steps) {
    Set<Long> undone = new HashSet<>();
    steps.stream()
        .filter(Step.Corrected.class::isInstance)
        .forEach(step -> undone.add(((Step.Corrected) step).step()));
    return IntStream.range(0, steps.size())
        .filter(i -> !undone.contains((long) i) && !(steps.get(i) instanceof Step.Corrected))
        .mapToObj(steps::get)
        .sorted(Comparator.comparing((Step step) -> step.day().earliest()))
        .map(step -> Character.toString(Legality.letter(step)))
        .collect(joining());
  }

  private static List<Step> byDay(List<Step> steps) {
    return steps.stream()
        .sorted(Comparator.comparing((Step step) -> step.day().earliest()))
        .toList();
  }

  /** Letters that are legal more often stand more often. */
  private static List<Character> letterList() {
    return (Legality.LETTERS + "dddcfvvx").chars().mapToObj(letter -> (char) letter).toList();
  }

  private static Contribution contribution(List<Step> steps) {
    return Contribution.builder()
        .id(ContributionId.of("own"))
        .raisedOn(PartialDate.of(RAISED))
        .steps(steps)
        .build();
  }
}
