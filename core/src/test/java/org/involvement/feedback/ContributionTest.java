package org.involvement.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Example;
import org.involvement.Outcome;
import org.involvement.stakeholder.Perspective;
import org.involvement.value.ActivityId;
import org.involvement.value.ChangeId;
import org.involvement.value.ContributionId;
import org.involvement.value.DecisionId;
import org.involvement.value.PartialDate;
import org.involvement.value.Text;
import org.involvement.work.Fast;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Fast
class ContributionTest {
  private static final LocalDate DAY = LocalDate.of(2024, 3, 10);
  private static final Text WHY = Text.of("It helps.");

  private final Contribution raised =
      Contribution.raised(
          ContributionId.of("buses"), Text.of("Buses stop too early."), PartialDate.of(DAY));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          steps                       | state        | closed | changed | withdrawn | moved | decision
          ""                          | RAISED       | false  | false   | false     | false | none
          a11                         | ACKNOWLEDGED | false  | false   | false     | false | none
          a11 c12                     | CONSIDERED   | false  | false   | false     | false | none
          c12 a13                     | CONSIDERED   | false  | false   | false     | false | none
          d13                         | DECIDED      | false  | false   | false     | false | 2024-03-13
          d13 f14                     | DECIDED      | false  | false   | false     | false | 2024-03-13
          d13 F14                     | DECIDED      | true   | false   | false     | false | 2024-03-13
          F14 d13                     | DECIDED      | true   | false   | false     | false | 2024-03-13
          d13 F13                     | DECIDED      | true   | false   | false     | false | 2024-03-13
          d13 x14                     | DECIDED      | false  | true    | false     | false | 2024-03-13
          a11 c12 d13 F14 r15         | CONSIDERED   | false  | false   | false     | false | none
          a11 d13 r15                 | ACKNOWLEDGED | false  | false   | false     | false | none
          d13 F14 r15 d16             | DECIDED      | false  | false   | false     | false | 2024-03-16
          d13 F14 x14 r15 d16 F17     | DECIDED      | true   | true    | false     | false | 2024-03-16
          d13 F14 -0@15 -1@15         | RAISED       | false  | false   | false     | false | none
          d13 F14 -1@15               | DECIDED      | false  | false   | false     | false | 2024-03-13
          a11 w12                     | ACKNOWLEDGED | false  | false   | true      | false | none
          w12 r13                     | RAISED       | false  | false   | false     | false | none
          d13 w14                     | DECIDED      | false  | false   | true      | false | 2024-03-13
          d13 w14 r15                 | RAISED       | false  | false   | false     | false | none
          m12                         | RAISED       | false  | false   | false     | true  | none
          d12 s13 F14                 | DECIDED      | true   | false   | false     | true  | 2024-03-12
          m12 -0@13                   | RAISED       | false  | false   | false     | false | none""",
      useHeadersInDisplayName = true)
  void what_it_says_of_itself_follows_from_its_steps(
      String steps,
      State state,
      boolean closed,
      boolean changed,
      boolean withdrawn,
      boolean moved,
      String decision) {
    Contribution contribution = raised.withSteps(Letters.steps(steps));
    assertThat(contribution.state()).isEqualTo(state);
    assertThat(contribution.isAnswered()).isEqualTo(closed);
    assertThat(contribution.ledToChange()).isEqualTo(changed);
    assertThat(contribution.history().isWithdrawn()).isEqualTo(withdrawn);
    assertThat(contribution.history().isMoved()).isEqualTo(moved);
    assertThat(
            contribution.history().decision().map(found -> found.day().toString()).orElse("none"))
        .isEqualTo(decision);
  }

  @Example
  void a_whole_loop_can_be_told_in_one_sentence() {
    Contribution whole =
        raised
            .from(ActivityId.of("workshop"), Perspective.CARER)
            .acknowledged(PartialDate.of(DAY))
            .considered(PartialDate.of(DAY.plusDays(1)))
            .decided(PartialDate.of(DAY.plusDays(2)), Disposition.DEFERRED, WHY)
            .reopened(PartialDate.of(DAY.plusDays(3)), WHY)
            .decided(
                PartialDate.of(DAY.plusDays(4)), Disposition.AGREED, WHY, DecisionId.of("board"))
            .fedBack(
                PartialDate.of(DAY.plusDays(5)),
                Feedback.DECISION_AND_REASON,
                Audience.CONTRIBUTOR,
                Channel.EMAIL)
            .actedOn(PartialDate.of(DAY.plusDays(6)), ChangeId.of("night-buses"));
    assertThat(whole.isAnswered()).isTrue();
    assertThat(whole.ledToChange()).isTrue();
    assertThat(whole.history().decision().flatMap(Step.Decided::decision))
        .contains(DecisionId.of("board"));
    assertThat(whole.activity()).contains(ActivityId.of("workshop"));
    assertThat(whole.perspectives()).containsExactly(Perspective.CARER);
    assertThat(whole.history().steps()).isEqualTo(whole.steps()).hasSize(7);
    assertThat(raised.steps()).isEmpty();
  }

  @Example
  void steps_that_count_are_by_day_and_without_corrections() {
    List<Step> steps = Letters.steps("d13 a11 x14 -2@15 c12");
    assertThat(raised.withSteps(steps).history().steps())
        .containsExactly(steps.get(1), steps.get(4), steps.get(0));
  }

  @Example
  void a_perspective_and_a_theme_stand_once() {
    assertThat(Outcome.ok(() -> raised.withPerspectives(Perspective.CARER, Perspective.CARER)))
        .isEqualTo("contribution.perspectives[1] carer stands at perspectives[0] already");
    assertThat(Outcome.ok(() -> raised.withThemes(Theme.of("travel"), Theme.of("travel"))))
        .isEqualTo("contribution.themes[1] travel stands at themes[0] already");
  }

  @Example
  void a_split_names_at_least_two_others_once_each() {
    ContributionId one = ContributionId.of("one");
    ContributionId two = ContributionId.of("two");
    assertThat(Outcome.ok(() -> new Step.SplitInto(PartialDate.of(DAY), List.of(one, two))))
        .isEqualTo("ok");
    assertThat(Outcome.ok(() -> new Step.SplitInto(PartialDate.of(DAY), List.of(one))))
        .isEqualTo("splitInto.into names fewer than two");
    assertThat(Outcome.ok(() -> new Step.SplitInto(PartialDate.of(DAY), List.of(one, two, one))))
        .isEqualTo("splitInto.into[2] one stands at into[0] already");
  }

  @Example
  void days_have_a_year_of_four_digits() {
    LocalDate late = LocalDate.of(10000, 1, 1);
    String rule = " +10000-01-01 is outside 0001-01-01 to 9999-12-31";
    assertThat(Outcome.ok(() -> raised.withRaisedOn(PartialDate.of(late))))
        .isEqualTo("partialDate.earliest" + rule);
    assertThat(Outcome.ok(() -> new Step.Withdrawn(PartialDate.of(late))))
        .isEqualTo("partialDate.earliest" + rule);
    assertThat(
            Outcome.ok(
                () ->
                    Decision.builder()
                        .id(DecisionId.of("board"))
                        .day(PartialDate.of(late))
                        .build()))
        .isEqualTo("partialDate.earliest" + rule);
  }

  @Example
  void a_decision_names_a_perspective_once() {
    Decision decision =
        Decision.builder().id(DecisionId.of("board")).day(PartialDate.of(DAY)).build();
    assertThat(Outcome.ok(() -> decision.withBy(Perspective.STAFF, Perspective.STAFF)))
        .isEqualTo("decision.by[1] staff stands at by[0] already");
  }

  @Example
  void what_changed_because_of_it_is_named_once_in_the_order_of_days() {
    LocalDate day = LocalDate.of(2024, 3, 1);
    Contribution said =
        Contribution.builder()
            .id(ContributionId.of("c"))
            .build()
            .decided(PartialDate.of(day), Disposition.AGREED)
            .actedOn(PartialDate.of(day.plusDays(2)), ChangeId.of("later"))
            .actedOn(PartialDate.of(day.plusDays(1)), ChangeId.of("first"))
            .actedOn(PartialDate.of(day.plusDays(3)), ChangeId.of("first"))
            .actedOn(PartialDate.of(day.plusDays(4)), ChangeId.of("undone"))
            .corrected(PartialDate.of(day.plusDays(5)), 4, Text.of("why"));
    assertThat(said.history().changes())
        .containsExactly(ChangeId.of("first"), ChangeId.of("later"));
  }
}
