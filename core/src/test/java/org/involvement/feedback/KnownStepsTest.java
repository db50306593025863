package org.involvement.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.involvement.arbitrary.Histories;
import org.involvement.arbitrary.Legality;
import org.involvement.value.ContributionId;
import org.involvement.value.PartialDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was known of a contribution on a day. */
class KnownStepsTest {
  private static final LocalDate RAISED = LocalDate.of(2024, 3, 10);
  private static final int DAYS = 12;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          recorded            | day | known
          ""                  | 10  | ""
          a11 c12 d13         | 10  | ""
          a11 c12 d13         | 12  | a11 c12
          a11 c12 d13         | 13  | a11 c12 d13
          d13 a11             | 12  | a11
          a11 -0@13           | 12  | a11
          a11 -0@13           | 13  | a11 -0@13
          d14 a11 -1@12 c13   | 13  | a11 -0@12 c13
          a13 d11 -1@15 -0@14 | 14  | a13 d11 -0@14
          d14 -0@12           | 13  | ""
          d14 -0@12           | 14  | d14 -0@12
          d11 d12 -0@13       | 11  | d11
          d11 d12 -0@13       | 12  | d12
          d11 d12 -0@13       | 13  | d11 d12 -0@13
          d11 d12 -1@13       | 12  | d11
          d11 d12 a12 -0@13   | 12  | d12 a12
          a11 d11 d12 -0@13 -1@13 | 12 | d12
          w11 d12 -0@14 -1@14 | 13  | ""
          x11 -0@12           | 11  | ""
          x11 -0@12           | 12  | x11 -0@12""",
      useHeadersInDisplayName = true)
  void steps_and_corrections_up_to_the_day_are_known(String recorded, int day, String known) {
    Contribution contribution = contribution(Letters.steps(recorded));
    assertThat(contribution.asKnownOn(LocalDate.of(2024, 3, day)))
        .contains(contribution(Letters.steps(known)));
  }

  @Example
  void before_it_was_raised_nothing_is_known() {
    Contribution contribution = contribution(Letters.steps("a11"));
    assertThat(contribution.asKnownOn(RAISED.minusDays(1))).isEmpty();
    assertThat(contribution.asKnownOn(RAISED)).contains(contribution.withSteps());
    Contribution sometime = contribution.withRaisedOn(PartialDate.UNKNOWN);
    assertThat(sometime.asKnownOn(RAISED.minusDays(1))).contains(sometime.withSteps());
  }

  @Property(tries = 3_000)
  void what_is_known_is_what_the_patterns_call_legal(
      @ForAll("legalSteps") List<Step> steps, @ForAll @IntRange(max = DAYS) int day) {
    LocalDate until = RAISED.plusDays(day);
    String believed = letters(steps, until, until);
    String undisputed = letters(steps, until, LocalDate.MAX);
    List<Step> known = contribution(steps).asKnownOn(until).orElseThrow().history().steps();
    assertThat(letters(known, LocalDate.MAX, LocalDate.MAX))
        .isEqualTo(Legality.isLegal(believed) ? believed : undisputed);
    assertThat(known).allMatch(step -> !step.day().latest().isAfter(until));
    Statistics.label("believed and not legal")
        .collect(!Legality.isLegal(believed))
        .coverage(coverage -> coverage.check(true).percentage(share -> share > 1));
  }

  @Property(tries = 1_000)
  void on_the_last_day_all_is_known(@ForAll("legalSteps") List<Step> steps) {
    assertThat(contribution(steps).asKnownOn(RAISED.plusDays(DAYS))).contains(contribution(steps));
  }

  /** The letters of steps up to a day that no correction up to another day undoes, by day. */
  private static String letters(List<Step> steps, LocalDate until, LocalDate found) {
    Set<Long> undone = new HashSet<>();
    for (Step step : steps) {
      if (step instanceof Step.Corrected corrected && !step.day().latest().isAfter(found)) {
        undone.add(corrected.step());
      }
    }
    return IntStream.range(0, steps.size())
        .filter(i -> !undone.contains((long) i) && !(steps.get(i) instanceof Step.Corrected))
        .mapToObj(steps::get)
        .filter(step -> !step.day().latest().isAfter(until))
        .sorted(Comparator.comparing((Step step) -> step.day().earliest()))
        .map(step -> Character.toString(Legality.letter(step)))
        .reduce("", String::concat);
  }

  @Provide
  Arbitrary<List<Step>> legalSteps() {
    return Histories.legal(Legality.LETTERS, DAYS)
        .filter(plan -> !plan.isEmpty())
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
                    .toList());
  }

  private static Contribution contribution(List<Step> steps) {
    return Contribution.builder()
        .id(ContributionId.of("own"))
        .raisedOn(PartialDate.of(RAISED))
        .steps(steps)
        .build();
  }
}
