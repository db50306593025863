package org.involvement.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.involvement.analysis.disclosure.DisclosureRule;
import org.involvement.engagement.Activity;
import org.involvement.engagement.PowerRecord;
import org.involvement.engagement.Promise;
import org.involvement.framework.Frameworks;
import org.involvement.framework.LevelId;
import org.involvement.framework.Power;
import org.involvement.framework.Scale;
import org.involvement.framework.Stage;
import org.involvement.programme.KeptRegister;
import org.involvement.programme.Programme;
import org.involvement.programme.Register;
import org.involvement.scoring.Rubric;
import org.involvement.scoring.Rubrics;
import org.involvement.scoring.card.Score;
import org.involvement.value.ActivityId;
import org.involvement.value.Basis;
import org.involvement.value.Bounds;
import org.involvement.value.Readers;
import org.involvement.work.Fast;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Fast
class ScoreFigureTest {
  private static final ReleaseLevel NHS = ReleaseLevel.under(DisclosureRule.NHS_DIGITAL);

  @ParameterizedTest
  @CsvSource({
    "0, 0.00 to 0.00",
    "1, 0.00 to 0.25",
    "4, 0.00 to 0.50",
    "5, 0.25 to 0.50",
    "12, 0.50 to 1.00",
    "15, 0.75 to 1.00",
    "16, 1.00 to 1.00"
  })
  void of_sixteen_contributions_the_share_decided_is_told_in_quarters(int decided, String bounds) {
    Score score = score(decided);
    ScoreFigure figure = ScoreFigure.of(score, NHS);
    assertThat(figure.boundsWords()).isEqualTo(bounds);
    assertThat(figure.valueWords()).isEqualTo("not shown");
    assertThat(figure.coverageWords()).isEqualTo("not shown");
    assertThat(figure.widened()).isTrue();
    assertThat(ScoreFigure.of(score, ReleaseLevel.INTERNAL).bounds()).isEqualTo(score.bounds());
  }

  @Test
  void what_rests_on_no_count_is_told_as_it_is() {
    Score impact = Rubrics.ukStandards().score(Garden.strategy()).at("impact");
    ScoreFigure figure = ScoreFigure.of(impact, NHS);
    assertThat(figure.boundsWords()).isEqualTo("0.25 to 1.00");
    assertThat(figure.valueWords()).isEqualTo("1.00");
    assertThat(figure.coverageWords()).isEqualTo("25 %");
  }

  /** At two of five activities people had the say that they were promised. */
  @Test
  void promises_kept_at_activities_are_told_in_quarters() {
    Scale scale = Frameworks.standard().scale("iap2-spectrum").orElseThrow();
    Programme five =
        Garden.programme()
            .withContributions()
            .withRegisters(
                KeptRegister.throughout(
                    Register.ACTIVITIES, Register.CONTRIBUTIONS, Register.POWER))
            .withPromises(Promise.of(LevelId.parse("iap2-spectrum:involve"), Basis.DOCUMENT))
            .withActivities(
                IntStream.range(0, 5)
                    .mapToObj(
                        i ->
                            Activity.builder()
                                .id(ActivityId.of("a-" + i))
                                .addPower(
                                    PowerRecord.ofAll(
                                        Stage.DESIGNING,
                                        i < 2 ? Power.ADVISED : Power.INFORMED,
                                        Basis.DOCUMENT))
                                .build())
                    .toList());
    Rubric rubric = Rubrics.promiseKept(scale);
    Score kept = rubric.score(five).at("promise-kept");
    assertThat(kept.bounds()).contains(Bounds.at(0.4));
    Report report = Report.of(five).against(rubric);
    assertThat(Markup.of(report.toHtml()).row(kept.statement()))
        .containsExactly("partly", "0.25 to 0.50", "not shown", "not shown");
    assertThat(report.toText().replaceAll("\\s+", " "))
        .contains("Ranges that rest on counts of people, contributions, activities or ratings are")
        .doesNotContain("(2 of 5 activities)");
    assertThat(report.forReaders(Readers.INSIDE).toText().replaceAll("\\s+", " "))
        .contains("Partly (2 of 5 activities)");
  }

  /** The power in each stage is in the table above it. */
  @Test
  void promises_kept_in_stages_are_told_as_they_are() {
    Scale scale = Frameworks.standard().scale("involvement-matrix-2020").orElseThrow();
    Programme stages =
        Garden.programme()
            .withContributions()
            .withRegisters(KeptRegister.throughout(Register.POWER))
            .withPromises(
                Promise.of(LevelId.parse("involvement-matrix-2020:advisor"), Basis.DOCUMENT))
            .withPower(
                PowerRecord.ofAll(Stage.DESIGNING, Power.ADVISED, Basis.DOCUMENT),
                PowerRecord.ofAll(Stage.DELIVERING, Power.INFORMED, Basis.DOCUMENT))
            .withActivities();
    Score kept = Rubrics.promiseKept(scale).score(stages).at("promise-kept");
    assertThat(ScoreFigure.of(kept, NHS).boundsWords()).isEqualTo("0.50 to 0.50");
  }

  private static Score score(int decided) {
    Programme tall = Garden.tall(16);
    Programme some =
        tall.withContributions(
            tall.contributions().stream()
                .map(
                    one ->
                        Integer.parseInt(one.id().value().substring(2)) < decided
                            ? one
                            : one.withSteps())
                .toList());
    return Rubrics.loopClosed().score(some).root().parts().get(1);
  }
}
