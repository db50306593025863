package org.involvement.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.involvement.scoring.Answered.rubric;

import java.time.LocalDate;
import java.util.List;
import org.involvement.feedback.Contribution;
import org.involvement.framework.FactId;
import org.involvement.programme.KeptRegister;
import org.involvement.programme.Programme;
import org.involvement.programme.Register;
import org.involvement.scoring.known.Gap;
import org.involvement.scoring.rule.Condition;
import org.involvement.scoring.rule.Criterion;
import org.involvement.scoring.rule.Fact;
import org.involvement.scoring.rule.Measure;
import org.involvement.value.Bounds;
import org.involvement.value.ContributionId;
import org.involvement.value.PartialDate;
import org.involvement.value.ProgrammeId;
import org.involvement.value.Text;
import org.involvement.work.Fast;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Of what came before a list was begun, a fact is unknown. Of four contributions, raised on 10
 * March, April and May and on an unknown day, nothing is recorded; ends are shares of these, by
 * hand.
 */
@Fast
class KeptSinceTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fact                             | since      | high | unknown
          answered                         | 2022-03-10 | 0.25 | z
          answered                         | 2022-03-11 | 0.5  | c-3, z
          answered                         | 2022-04    | 0.75 | c-3, c-4, z
          answered                         | 2022-06-30 | 1    | c-3, c-4, c-5, z
          answered-within-5-days-of-raised | 2022-04-01 | 0.5  | c-3, z
          """,
      useHeadersInDisplayName = true)
  void what_was_raised_before_may_have_been_answered(
      String fact, String since, double high, String unknown) {
    Programme programme =
        Programme.builder()
            .id(ProgrammeId.of("p"))
            .title(Text.of("A programme"))
            .asOf(LocalDate.of(2022, 6, 30))
            .addRegisters(
                KeptRegister.of(Register.CONTRIBUTIONS),
                KeptRegister.since(Register.STEPS, PartialDate.parse(since)))
            .addContributions(raised(3), raised(4), raised(5))
            .addContributions(
                Contribution.builder().id(ContributionId.of("z")).text(Text.of("words")).build())
            .build();
    Fact asked = Fact.derived(FactId.of(fact));
    var score =
        rubric(Criterion.of("a", "A", Measure.share(Condition.is(asked)))).score(programme).at("a");
    assertThat(score.bounds()).contains(Bounds.of(0, high));
    assertThat(score.gaps())
        .flatExtracting(Gap::examples)
        .containsExactlyElementsOf(List.of(unknown.split(", ")));
  }

  private static Contribution raised(int month) {
    return Contribution.raised(
        ContributionId.of("c-" + month),
        Text.of("words"),
        PartialDate.of(LocalDate.of(2022, month, 10)));
  }
}
