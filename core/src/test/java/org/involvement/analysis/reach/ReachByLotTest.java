package org.involvement.analysis.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.involvement.analysis.reach.Reached.people;
import static org.involvement.analysis.reach.Reached.population;

import org.involvement.stakeholder.Category;
import org.involvement.stakeholder.Composition;
import org.involvement.value.ConfidenceInterval;
import org.involvement.work.Fast;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Intervals and tests, which only people drawn by lot have. */
@Fast
class ReachByLotTest {
  private static final Composition HUNDRED = people("young 60, middle 30, old 10");

  /**
   * R 4.2.2: n <- c(60,30,10); q <- c(.5,.3,.2); chisq.test(n, p=q)$p.value; prop.test(n[i], 100,
   * correct=FALSE)$conf.int / q[i]
   */
  @Test
  void people_drawn_by_lot_have_intervals_and_a_test() {
    Reach reach = Reach.ofPeopleDrawnByLot(HUNDRED, population("young 5, middle 3, old 2"));
    assertThat(reach.chance().value()).hasValueCloseTo(0.0301973834223185, within(1e-12));
    assertInterval(reach, "young", 1.00400517358212, 1.38119742713508);
    assertInterval(reach, "middle", 0.729829509831092, 1.31949515444489);
    assertInterval(reach, "old", 0.276145685303375, 0.871828307524567);
    assertThat(reach.caveat()).doesNotContain("drawn by lot");
    Reach others = Reach.of(HUNDRED, population("young 5, middle 3, old 2"));
    assertThat(others.chance()).hasToString("undefined: they are not recorded as drawn by lot");
    assertThat(others.groups()).allSatisfy(group -> assertThat(group.interval()).isEmpty());
    assertThat(others.caveat()).contains("not recorded as drawn by lot");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a 40, b 2  | a 99, b 1 | by their shares some groups would have below 1 person, or more \
          than a fifth of them below 5
          a 40, b 4+ | a 1, b 1  | some counts are known in part only
          a 40       | a 1       | there is one group only""")
  void what_cannot_be_tested_says_why(String who, String reference, String reason) {
    Reach reach = Reach.ofPeopleDrawnByLot(people(who), population(reference));
    assertThat(reach.chance()).hasToString("undefined: " + reason);
  }

  private static void assertInterval(Reach reach, String category, double low, double high) {
    ConfidenceInterval interval = reach.at(Category.of(category)).interval().orElseThrow();
    assertThat(interval.low()).isCloseTo(low, within(1e-12));
    assertThat(interval.high()).isCloseTo(high, within(1e-12));
    assertThat(interval.confidence()).isEqualTo(0.95);
    assertThat(interval.method()).isEqualTo(ConfidenceInterval.IntervalMethod.WILSON);
  }
}
