package org.involvement.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.involvement.analysis.DisclosureRule;
import org.involvement.programme.Programme;
import org.involvement.scoring.Rubrics;
import org.involvement.scoring.Score;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
