package org.involvement.analysis.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.involvement.analysis.agreement.Assessors.assessor;
import static org.involvement.analysis.agreement.Assessors.table;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import org.involvement.Outcome;
import org.involvement.analysis.consensus.RatedUnit;
import org.involvement.stakeholder.Perspective;
import org.involvement.value.StakeholderId;
import org.involvement.work.Fast;

@Fast
class AgreementTest {
  private static final Map<StakeholderId, Perspective> PERSPECTIVES =
      Map.of(
          assessor(0), Perspective.STAFF,
          assessor(1), Perspective.STAFF,
          assessor(2), Perspective.CARER);

  @Example
  void ratings_by_perspective_come_first() {
    Agreement agreement =
        Agreement.of(table(5, Assessors.KRIPPENDORFF), AlphaMetric.ORDINAL, PERSPECTIVES);
    assertThat(agreement)
        .hasToString(
            "carer: 1-3-4-1-1, median 3; 1 assessor | staff: 5-7-5-2-1, median 2; 2 assessors | no"
                + " perspective: 3-3-2-2-1, median 2; 1 assessor | Krippendorff's alpha, ordinal:"
                + " 0.82");
    assertThat(agreement.definition())
        .isEqualTo("Agreement of assessors on a scale of 5 points: Krippendorff's alpha, ordinal");
    assertThat(agreement.denominator()).isEqualTo("4 assessors, 11 units");
    assertThat(agreement.leftOut()).hasToString("[1: units with fewer than two ratings]");
    assertThat(agreement.caveat()).contains("not whether they are right");
    assertThat(agreement.table()).isEqualTo(table(5, Assessors.KRIPPENDORFF));
  }

  @Example
  void with_two_assessors_alpha_is_not_reported_but_can_be_computed() {
    AssessmentTable two = table(5, Assessors.KRIPPENDORFF.subList(1, 3));
    Agreement agreement = Agreement.of(two, AlphaMetric.NOMINAL, PERSPECTIVES);
    assertThat(agreement.value())
        .hasToString("undefined: too few: 2 assessors and 9 units, of at least 3 and 10");
    assertThat(agreement.byPerspective()).hasToString("[staff: 3-7-7-2-2, median 3; 2 assessors]");
    assertThat(agreement.table()).isEqualTo(two);
    assertThat(two.toAlphaTally().alpha(AlphaMetric.NOMINAL).isDefined()).isTrue();
  }

  @Example
  void ten_units_of_three_assessors_are_enough() {
    List<String> ten = List.of("1234512345", "1234512345", "2234512345");
    List<String> nine = ten.stream().map(line -> line.substring(1)).toList();
    assertThat(Agreement.of(table(5, ten), AlphaMetric.INTERVAL, Map.of()).value().isDefined())
        .isTrue();
    assertThat(Agreement.of(table(5, nine), AlphaMetric.INTERVAL, Map.of()).value())
        .hasToString("undefined: too few: 3 assessors and 9 units, of at least 3 and 10");
    assertThat(Agreement.ofConcordance(table(5, ten), Map.of()).value().isDefined()).isTrue();
    assertThat(Agreement.ofConcordance(table(5, nine), Map.of()).value().reason())
        .startsWith("too few: 3 assessors and 9 units");
    AssessmentTable two = table(5, ten.subList(0, 2));
    assertThat(Agreement.of(two, KappaWeights.LINEAR, Map.of()).value().value()).hasValue(1);
    assertThat(
            Agreement.of(table(5, nine.subList(1, 3)), KappaWeights.NONE, Map.of())
                .value()
                .reason())
        .isEqualTo("too few: 2 assessors and 9 units, of at least 2 and 10");
    assertThat(Agreement.ofConcordance(two, Map.of()).value().reason())
        .isEqualTo("too few: 2 assessors and 10 units, of at least 3 and 10");
  }

  // psych 2.2.9 and psy 1.2 on the same ratings: see KappaTallyTest.
  @Example
  void kappa_is_of_the_units_that_both_rated() {
    AssessmentTable table = table(5, List.of("31254423155324121.", "3224451315332424.4"));
    Agreement agreement = Agreement.of(table, KappaWeights.QUADRATIC, PERSPECTIVES);
    assertThat(agreement.value().value().orElseThrow()).isCloseTo(0.7636363636363637, within(1e-9));
    assertThat(agreement.denominator()).isEqualTo("2 assessors, 16 units");
    assertThat(agreement.leftOut()).hasToString("[2: units that not both rated]");
    assertThat(agreement.coefficient()).isEqualTo("Cohen's kappa, quadratic weights");
    assertThat(Agreement.of(table, KappaWeights.NONE, PERSPECTIVES).coefficient())
        .isEqualTo("Cohen's kappa");
  }

  @Example
  void kappa_is_of_two() {
    Agreement agreement =
        Agreement.of(table(5, Assessors.KRIPPENDORFF), KappaWeights.NONE, PERSPECTIVES);
    assertThat(agreement.value()).hasToString("undefined: kappa is of 2 assessors, not 4");
    assertThat(agreement.byPerspective()).hasSize(3);
  }

  @Example
  void concordance_is_of_those_who_rated_every_unit() {
    AssessmentTable table =
        table(5, List.of("1234512345", "2134512345", "1234521345", "123451234."));
    Agreement agreement = Agreement.ofConcordance(table, PERSPECTIVES);
    assertThat(agreement.denominator()).isEqualTo("3 assessors, 10 units");
    assertThat(agreement.leftOut()).hasToString("[1: assessors who did not rate every unit]");
    assertThat(agreement.value().value().orElseThrow()).isBetween(0.9, 1.0);
  }

  @Example
  void without_any_unit_there_is_a_reason() {
    AssessmentTable none = AssessmentTable.none(5);
    assertThat(Agreement.of(none, AlphaMetric.NOMINAL, Map.of()))
        .hasToString(
            "Krippendorff's alpha, nominal: undefined: too few: 0 assessors and 0 units, of at least"
                + " 3 and 10");
    assertThat(Agreement.ofConcordance(none, Map.of()))
        .hasToString(
            "Kendall's W: undefined: too few: 0 assessors and 0 units, of at least 3 and 10");
    assertThat(Agreement.of(none, KappaWeights.NONE, Map.of()).value().reason())
        .isEqualTo("kappa is of 2 assessors, not 0");
  }

  @Example
  void a_rating_off_the_scale_is_refused_with_unit_and_assessor() {
    assertThat(Outcome.of(() -> table(4, Assessors.KRIPPENDORFF)))
        .isEqualTo("assessmentTable.units.u10.ratings.b 5 is off the scale from 1 to 4");
    assertThat(Outcome.of(() -> table(5, List.of("10"))))
        .isEqualTo("assessmentTable.units.u2.ratings.a 0 is off the scale from 1 to 5");
    RatedUnit unit = RatedUnit.of("u", Map.of(assessor(0), 5));
    assertThat(Outcome.of(() -> new AssessmentTable(4, Map.of("u", unit))))
        .isEqualTo("assessmentTable.units.u.ratings.a 5 is off the scale from 1 to 4");
  }

  @Example
  void a_unit_stands_once() {
    AssessmentTable table = table(5, List.of("12"));
    assertThat(Outcome.of(() -> table.plus(table))).endsWith(" stands twice");
    assertThat(Outcome.of(() -> table.plus(AssessmentTable.none(4))))
        .isEqualTo("assessmentTable.points 4 is not 5");
    assertThat(
            Outcome.of(
                () ->
                    Stream.of(RatedUnit.of("u", Map.of()), RatedUnit.of("u", Map.of()))
                        .collect(AssessmentTable.collector(5))))
        .isEqualTo("ratedUnit.unit 'u' stands twice");
    assertThat(Outcome.of(() -> new AssessmentTable(5, Map.of("v", RatedUnit.of("u", Map.of())))))
        .isEqualTo("assessmentTable.units 'u' stands under v");
    assertThat(Outcome.of(() -> AssessmentTable.none(1)))
        .isEqualTo("assessmentTable.points 1 is not from 2 to 101");
    assertThat(Outcome.of(() -> RatedUnit.of("a b", Map.of())))
        .startsWith("ratedUnit.unit 'a b' is not an id");
  }
}
