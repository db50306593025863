package org.involvement.analysis.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.involvement.Outcome;
import org.involvement.analysis.Statistic;
import org.involvement.analysis.internal.ChiSquareTest;

class ConcordanceTallyTest {
  // The example of ?friedman.test, Hollander and Wolfe 1973, p. 140: 22 players, 3 ways, times in
  // hundredths of a second. R 4.2.2: f <- friedman.test(RoundingTimes); f$statistic / (22 * 2);
  // f$statistic; f$p.value
  private static final String ROUNDING =
      """
      540 550 555 585 570 575 520 560 550 555 550 540 590 585 570 545 555 560 540 540 535
      545 550 535 525 515 500 585 580 570 525 520 510 565 555 545 560 535 545 505 500 495
      550 550 540 545 555 550 555 555 535 545 550 555 550 545 525 565 560 540 570 565 555
      630 630 625""";

  @Example
  void the_example_of_hollander_and_wolfe_has_ties() {
    List<Integer> times = Stream.of(ROUNDING.split("\\s+", -1)).map(Integer::valueOf).toList();
    ConcordanceTally tally = ConcordanceTally.none(3);
    for (int i = 0; i < times.size(); i += 3) {
      tally = tally.plus(ConcordanceTally.of(times.subList(i, i + 3)));
    }
    assertThat(tally.assessors()).isEqualTo(22);
    assertThat(tally.w().value().orElseThrow()).isCloseTo(0.2532467532467532, within(1e-9));
    ChiSquareTest test = tally.chiSquareTest().orElseThrow();
    assertThat(test.chiSquare()).isCloseTo(11.14285714285714, within(1e-9));
    assertThat(test.degreesOfFreedom()).isEqualTo(2);
    assertThat(test.p()).isCloseTo(0.003805040775511363, within(1e-9));
    assertThat(test).hasToString("chi-square 11.14, 2 degrees of freedom, p 0.0038");
  }

  // R 4.2.2, base: R <- t(apply(d, 1, rank)); m <- 4; n <- 8;
  // Tj <- sum(apply(d, 1, function(x) sum(table(x)^3 - table(x))));
  // (12*sum(colSums(R)^2) - 3*m^2*n*(n+1)^2) / (m^2*(n^3-n) - m*Tj); friedman.test(d)
  @Example
  void many_ties_are_corrected_for() {
    ConcordanceTally tally =
        Stream.of(
                List.of(2, 3, 3, 2, 1, 4, 1, 2),
                List.of(2, 3, 3, 2, 2, 4, 1, 2),
                List.of(3, 3, 3, 2, 3, 4, 2, 2),
                List.of(2, 3, 3, 2, 4, 4, 1, 2))
            .map(ConcordanceTally::of)
            .reduce(ConcordanceTally.none(8), ConcordanceTally::plus);
    assertThat(tally.w().value().orElseThrow()).isCloseTo(0.794314381270903, within(1e-9));
    assertThat(tally.chiSquareTest().orElseThrow().chiSquare())
        .isCloseTo(22.240802675585286, within(1e-9));
    assertThat(tally.chiSquareTest().orElseThrow().p())
        .isCloseTo(0.002308551603951996, within(1e-9));
  }

  // 4 judges and 3 items with rank sums 7, 9 and 8: S = 2 and W = 1/16, by hand 12·2/(16·24).
  @Example
  void rank_sums_next_to_each_other_are_hardly_any_agreement() {
    assertThat(new ConcordanceTally(4, List.of(14L, 18L, 16L), 0).w().value()).hasValue(0.0625);
  }

  @Example
  void equal_ratings_share_the_mean_of_their_ranks() {
    assertThat(ConcordanceTally.of(List.of(5, 1, 5, 5, 2)))
        .isEqualTo(new ConcordanceTally(1, List.of(8L, 2L, 8L, 8L, 4L), 24));
  }

  @Example
  void who_ranks_alike_agrees_fully_and_who_ranks_nothing_is_undefined() {
    ConcordanceTally one = ConcordanceTally.of(List.of(1, 2, 3));
    ConcordanceTally flat = ConcordanceTally.of(List.of(2, 2, 2));
    assertThat(one.plus(one).w().value()).hasValue(1);
    assertThat(one.plus(ConcordanceTally.of(List.of(3, 2, 1))).w().value()).hasValue(0);
    assertThat(flat.plus(flat).w()).hasToString("undefined: every assessor rated all units alike");
    assertThat(flat.plus(flat).chiSquareTest()).isEmpty();
    assertThat(one.w()).hasToString("undefined: W needs two assessors who rated two units or more");
    ConcordanceTally single = ConcordanceTally.of(List.of(1));
    assertThat(single.plus(single).w())
        .hasToString("undefined: W needs two assessors who rated two units or more");
    assertThat(ConcordanceTally.none(3).w().isDefined()).isFalse();
  }

  @Property
  void it_stays_between_0_and_1(@ForAll("assessors") List<List<Integer>> assessors) {
    Statistic w =
        assessors.stream()
            .map(ConcordanceTally::of)
            .reduce(ConcordanceTally.none(4), ConcordanceTally::plus)
            .w();
    assertThat(w.value().orElse(0)).isBetween(0.0, 1 + 1e-9);
  }

  @Provide
  Arbitrary<List<List<Integer>>> assessors() {
    return Arbitraries.integers().between(1, 5).list().ofSize(4).list().ofMaxSize(6);
  }

  @Example
  void numbers_are_checked() {
    assertThat(Outcome.of(() -> ConcordanceTally.none(0)))
        .isEqualTo("concordanceTally.doubledRankSums is empty");
    assertThat(Outcome.of(() -> ConcordanceTally.none(2).plus(ConcordanceTally.none(3))))
        .isEqualTo("concordanceTally.units 3 is not 2");
    assertThat(Outcome.of(() -> new ConcordanceTally(-1, List.of(0L), 0)))
        .isEqualTo("concordanceTally.assessors -1 is negative");
    assertThat(Outcome.of(() -> new ConcordanceTally(1, List.of(8L, -2L), 0)))
        .isEqualTo("concordanceTally.doubledRankSums[1] -2 is negative");
    assertThat(Outcome.of(() -> new ConcordanceTally(1, List.of(2L, 5L), 0)))
        .isEqualTo("concordanceTally.doubledRankSums 7 is not what ranks of 2 units add up to");
    assertThat(Outcome.of(() -> new ConcordanceTally(1, List.of(2L, 4L), -1)))
        .isEqualTo("concordanceTally.ties -1 is negative");
    assertThat(Outcome.of(() -> new ChiSquareTest(-1, 1, 0.5)))
        .isEqualTo("chiSquareTest.chiSquare -1.0 is not 0 or more");
    assertThat(Outcome.of(() -> new ChiSquareTest(1, 0, 0.5)))
        .isEqualTo("chiSquareTest.degreesOfFreedom 0 is below 1");
    assertThat(Outcome.of(() -> new ChiSquareTest(1, 1, 1.5)))
        .isEqualTo("chiSquareTest.p 1.5 is not from 0 to 1");
  }
}
