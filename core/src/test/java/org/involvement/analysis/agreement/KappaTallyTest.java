package org.involvement.analysis.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.involvement.Outcome;
import org.involvement.analysis.Statistic;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KappaTallyTest {
  // Cohen 1968, table 1, as in the example of ?psych::cohen.kappa: 200 cases.
  // R 4.2.2, psych 2.2.9: co <- matrix(c(88,14,18,10,40,10,2,6,12), 3, byrow = TRUE);
  // k <- cohen.kappa(co); k$kappa; k$weighted.kappa;
  // cohen.kappa(co, w = 1 - abs(outer(1:3, 1:3, "-")) / 2)$weighted.kappa
  @ParameterizedTest
  @CsvSource({
    "NONE, 0.4915254237288135",
    "LINEAR, 0.4736842105263159",
    "QUADRATIC, 0.4545454545454543"
  })
  void cohens_table(KappaWeights weights, double expected) {
    KappaTally tally = KappaTally.of(3, 88, 14, 18, 10, 40, 10, 2, 6, 12);
    assertThat(tally.kappa(weights).value().orElseThrow()).isCloseTo(expected, within(1e-9));
  }

  // The first: the example of ?psych::cohen.kappa. R 4.2.2, psych 2.2.9: k <- cohen.kappa(cbind(a,
  // b));
  // psy 1.2: wkappa(cbind(a, b), weights = "absolute" or "squared")$kappa
  @ParameterizedTest
  @CsvSource({
    "9, 123456789, 131615567, 0, 0.3949579831932772, 0.6779661016949149",
    "5, 3125442315532412, 3224451315332424, 0.4509803921568628, 0.6210526315789474, 0.7636363636363637"
  })
  void two_assessors_unit_by_unit(
      int points, String first, String second, double none, double linear, double quadratic) {
    KappaTally tally = KappaTally.none(points);
    for (int i = 0; i < first.length(); i++) {
      tally = tally.plus(first.charAt(i) - '0', second.charAt(i) - '0');
    }
    assertThat(tally.kappa(KappaWeights.NONE).value().orElseThrow()).isCloseTo(none, within(1e-9));
    assertThat(tally.kappa(KappaWeights.LINEAR).value().orElseThrow())
        .isCloseTo(linear, within(1e-9));
    assertThat(tally.kappa(KappaWeights.QUADRATIC).value().orElseThrow())
        .isCloseTo(quadratic, within(1e-9));
  }

  @Example
  void without_units_or_with_one_rating_throughout_it_is_undefined() {
    assertThat(Arrays.stream(KappaWeights.values()).map(KappaTally.none(5)::kappa))
        .containsOnly(Statistic.undefined("no unit was rated by both"));
    KappaTally alike = KappaTally.none(5).plus(3, 3).plus(3, 3);
    assertThat(Arrays.stream(KappaWeights.values()).map(alike::kappa))
        .containsOnly(Statistic.undefined("both gave one and the same rating throughout"));
    assertThat(alike.plus(2, 3).kappa(KappaWeights.NONE).value()).hasValue(0);
  }

  @Property
  void on_two_points_the_weights_do_not_matter(
      @ForAll @Size(4) List<@IntRange(max = 30) Integer> cells) {
    KappaTally tally = KappaTally.of(2, cells.stream().mapToLong(Integer::longValue).toArray());
    assertThat(tally.kappa(KappaWeights.LINEAR)).isEqualTo(tally.kappa(KappaWeights.NONE));
    assertThat(tally.kappa(KappaWeights.QUADRATIC)).isEqualTo(tally.kappa(KappaWeights.NONE));
  }

  @Example
  void each_has_ratings_of_their_own() {
    KappaTally tally = KappaTally.none(3).plus(1, 2).plus(1, 3).plus(2, 3);
    assertThat(tally.first()).hasToString("2-1-0");
    assertThat(tally.second()).hasToString("0-1-2");
    assertThat(tally.total()).isEqualTo(3);
  }

  @Example
  void numbers_are_checked() {
    assertThat(Outcome.of(() -> KappaTally.none(3).plus(4, 1)))
        .isEqualTo("kappaTally.first 4 is off the scale from 1 to 3");
    assertThat(Outcome.of(() -> KappaTally.none(3).plus(1, 0)))
        .isEqualTo("kappaTally.second 0 is off the scale from 1 to 3");
    assertThat(Outcome.ok(() -> KappaTally.none(3).plus(1, 3))).isEqualTo("ok");
    assertThat(Outcome.of(() -> KappaTally.none(1)))
        .isEqualTo("kappaTally.points 1 is not from 2 to 101");
    assertThat(Outcome.of(() -> KappaTally.none(102)))
        .isEqualTo("kappaTally.points 102 is not from 2 to 101");
    assertThat(Outcome.of(() -> KappaTally.of(2, 1, 2, 3)))
        .isEqualTo("kappaTally.units 3 is not the 4 cells of the table");
    assertThat(Outcome.of(() -> KappaTally.of(2, 1, 2, -3, 4)))
        .isEqualTo("kappaTally.units[2] -3 is negative");
    assertThat(Outcome.of(() -> KappaTally.none(2).plus(KappaTally.none(3))))
        .isEqualTo("kappaTally.points 3 is not 2");
  }
}
