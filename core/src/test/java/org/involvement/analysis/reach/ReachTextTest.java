package org.involvement.analysis.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.involvement.analysis.reach.Reached.heads;
import static org.involvement.analysis.reach.Reached.people;
import static org.involvement.analysis.reach.Reached.population;

import org.involvement.analysis.disclosure.DisclosureRule;
import org.involvement.work.Fast;
import org.junit.jupiter.api.Test;

@Fast
class ReachTextTest {
  @Test
  void it_prints_counts_beside_what_is_asked_for() {
    Reach reach =
        Reach.of(
            people("young 60, middle 30, old 10"), population("young 500, middle 300, old 200"));
    assertThat(reach.toText())
        .isEqualTo(
            """
            age-band    people  by share  short of  ratio
            young           60        50         0   1.20       about its share
            middle          30        30         0   1.00       about its share
            old             10        20        10   0.50  fewer than its share
            not stated       0

            Dissimilarity: 0.10
            Jensen-Shannon divergence: 0.02
            Chance of this or farther: undefined: they are not recorded as drawn by lot
            People by age-band beside their shares of 'Residents of the borough' on
            2021-03-21 (source: Census 2021).
            Shares are of 100 people who said to which group they belong; 0 did not say.
            Who was there, not who was heard. More of a group that is seldom heard may be
            what was meant. One figure for all groups does not say who is missing. They are
            not recorded as drawn by lot, so there is neither an interval nor a test.
            """);
  }

  @Test
  void a_target_is_called_one() {
    assertThat(Reach.ofTarget(people("a 3, b 40"), heads("a 5, b 5")).toText())
        .startsWith(
            """
            age-band    people  target  short of  ratio
            a                3       5         2      -
            b               40       5         0      -
            """);
  }

  @Test
  void what_may_be_shown_of_it_holds_no_small_number_and_nothing_it_follows_from() {
    Reach reach = Reach.of(people("a 3, b 40, c 12"), population("a 1, b 1, c 2"));
    assertThat(reach.toText(DisclosureRule.THRESHOLD_OF_10))
        .isEqualTo(
            """
            age-band  people  reference
            a              *     25.0 %
            b             40     25.0 %
            c            [c]     50.0 %
            total         55

            People by age-band, under 'Threshold of 10'.
            Reference: their shares of 'Residents of the borough' on 2021-03-21 (source:
            Census 2021).
            Who was there, not who was heard. More of a group that is seldom heard may be
            what was meant. One figure for all groups does not say who is missing. They are
            not recorded as drawn by lot, so there is neither an interval nor a test.
            """);
    assertThat(
            Reach.of(people("a 3, b 40+, c 12"), population("a 1, b 1, c 2+"))
                .toText(DisclosureRule.THRESHOLD_OF_10))
        .contains("a              *          1")
        .contains("b            [c]          1")
        .contains("c             12         2+");
    assertThat(Reach.ofTarget(people("a 3, b 40"), heads("a 5, b 5")).toText(DisclosureRule.OFQUAL))
        .contains("a         fewer than 5          5");
  }
}
