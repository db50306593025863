package org.involvement.analysis.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;
import static org.involvement.analysis.reach.Reached.AGE;
import static org.involvement.analysis.reach.Reached.heads;
import static org.involvement.analysis.reach.Reached.people;
import static org.involvement.analysis.reach.Reached.population;

import java.util.List;
import java.util.Optional;
import org.involvement.analysis.LeftOut;
import org.involvement.analysis.StatisticRange;
import org.involvement.analysis.disclosure.Table;
import org.involvement.stakeholder.Category;
import org.involvement.stakeholder.Characteristic;
import org.involvement.stakeholder.Composition;
import org.involvement.value.Count;
import org.involvement.value.InvalidValueException;
import org.involvement.work.Fast;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Fast
class ReachTest {
  private static final Composition HUNDRED = people("young 60, middle 30, old 10");

  /**
   * R 4.2.2: p <- c(.6,.3,.1); q <- c(.5,.3,.2); m <- (p+q)/2; kl <- function(a, b) { i <- a > 0;
   * sum(a[i] * log2(a[i]/b[i])) }; sum(abs(p-q))/2; kl(p,m)/2 + kl(q,m)/2; p/q
   */
  @Test
  void shares_are_held_against_a_reference() {
    Reach reach = Reach.of(HUNDRED, population("young 500, middle 300, old 200"));
    assertThat(reach.dissimilarity().isExact()).isTrue();
    assertThat(reach.dissimilarity().min().value()).hasValueCloseTo(0.1, within(1e-15));
    assertThat(reach.divergence().isExact()).isTrue();
    assertThat(reach.divergence().min().value()).hasValueCloseTo(0.0155390085795005, within(1e-15));
    assertThat(reach.groups())
        .extracting(group -> group.ratio().toString())
        .containsExactly("1.20", "1.00", "0.50");
    assertThat(reach.groups())
        .extracting(ReachGroup::representation)
        .containsExactly(Representation.SIMILAR, Representation.SIMILAR, Representation.FEWER);
    assertThat(reach.groups())
        .extracting(group -> group.peopleShort().orElseThrow())
        .containsExactly(Count.ZERO, Count.ZERO, Count.of(10));
    assertThat(reach.people()).contains(Count.of(100));
  }

  /** R 4.2.2, as above: p <- c(.6,.4); q <- c(.5,.5), and p <- c(1,0); q <- c(0,1). */
  @Test
  void divergence_is_in_bits_and_at_most_one() {
    assertThat(Reach.of(people("a 60, b 40"), population("a 1, b 1")).divergence().min().value())
        .hasValueCloseTo(0.00729915676047396, within(1e-15));
    Reach apart = Reach.of(people("a 60, b 0"), population("a 0, b 7"));
    assertThat(apart.divergence()).isEqualTo(StatisticRange.of(1));
    assertThat(apart.dissimilarity()).isEqualTo(StatisticRange.of(1));
    Reach alike = Reach.of(people("a 60, b 20"), population("a 3, b 1"));
    assertThat(alike.divergence()).isEqualTo(StatisticRange.of(0));
    assertThat(alike.dissimilarity()).isEqualTo(StatisticRange.of(0));
  }

  /**
   * Scott and others, Journal of the American College of Cardiology 2018; 71:1960-1969, table 1
   * (women enrolled, total enrolled, per cent of women among the ill) and the ratios of the text,
   * to one decimal.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          acute coronary syndrome         | 11932 | 43377 | 43 | 0.6 | FEWER
          atrial fibrillation, 36 %       | 28884 | 76311 | 36 | 1.1 | SIMILAR
          atrial fibrillation, 49 %       | 28884 | 76311 | 49 | 0.8 | FEWER
          coronary artery disease         | 11777 | 49190 | 43 | 0.6 | FEWER
          heart failure, 40 %             |  3802 | 15997 | 40 | 0.6 | FEWER
          hypertension                    | 16560 | 35779 | 52 | 0.9 | SIMILAR
          pulmonary arterial hypertension |  2907 |  3763 | 57 | 1.4 | MORE""")
  void the_ratio_is_that_of_published_trials(
      String area, long women, long all, long percent, double ratio, Representation says) {
    Reach reach =
        Reach.of(
            people("women " + women + ", men " + (all - women)),
            population("women " + percent + ", men " + (100 - percent)));
    ReachGroup group = reach.at(Category.of("women"));
    assertThat(group.ratio().min().value()).as(area).hasValueCloseTo(ratio, within(0.05));
    assertThat(group.representation()).as(area).isEqualTo(says);
  }

  /** Of 100 people and a share of a half: 40 are 0.8 and 60 are 1.2, which doubles may miss. */
  @ParameterizedTest
  @CsvSource({"39, FEWER", "40, SIMILAR", "60, SIMILAR", "61, MORE"})
  void both_ends_of_the_band_belong_to_it(long people, Representation says) {
    Reach reach = Reach.of(people("a " + people + ", b " + (100 - people)), population("a 3, b 3"));
    assertThat(reach.at(Category.of("a")).representation()).isEqualTo(says);
  }

  @Test
  void under_thirty_people_there_are_counts_and_no_ratio() {
    Reach reach = Reach.of(people("a 9, b 20"), population("a 1, b 1"));
    String reason = "undefined: fewer than 30 people";
    assertThat(reach.dissimilarity()).hasToString(reason);
    assertThat(reach.divergence()).hasToString(reason);
    assertThat(reach.chance()).hasToString(reason);
    assertThat(reach.at(Category.of("a")).ratio()).hasToString(reason);
    assertThat(reach.at(Category.of("a")).representation()).isEqualTo(Representation.CANNOT_TELL);
    assertThat(reach.at(Category.of("a")).expected()).contains(Count.of(15));
    assertThat(reach.at(Category.of("a")).peopleShort()).contains(Count.of(6));
    assertThat(Reach.of(people("a 9, b 21"), population("a 1, b 1")).dissimilarity())
        .hasToString("0.20");
    assertThat(Reach.of(people("a 9, b 20-21"), population("a 1, b 1")).dissimilarity())
        .hasToString("undefined: perhaps fewer than 30 people");
  }

  @Test
  void counts_known_in_part_are_carried_through_as_ranges() {
    Reach reach = Reach.of(people("a 10-15, b 65+"), population("a 100, b 300"));
    ReachGroup a = reach.at(Category.of("a"));
    // At most 15 of 80; the least is beyond any bound, since b may be any number.
    assertThat(a.ratio()).hasToString("0.00 to 0.75");
    assertThat(a.representation()).isEqualTo(Representation.FEWER);
    // A quarter of 80 is 20, less 15; of more people it is more.
    assertThat(a.peopleShort()).contains(Count.atLeast(5));
    assertThat(a.expected()).contains(Count.atLeast(19));
    assertThat(reach.at(Category.of("b")).peopleShort()).contains(Count.ZERO);
    assertThat(reach.people()).contains(Count.atLeast(75));
    assertThat(reach.dissimilarity()).hasToString("0.06 to 0.25");
  }

  @Test
  void who_is_missing_comes_first_where_most_people_are() {
    // A fifth of 96 to 99 people is 19 or 20, less those who came.
    Reach reach =
        Reach.of(people("a 50, b 0-3, c 2, d 4, e 40"), population("a 20, b 20, c 20, d 20, e 20"));
    assertThat(reach.missing())
        .extracting(group -> group.category() + " " + group.peopleShort().orElseThrow())
        .containsExactly("b 17-19", "c 17-18", "d 15-16");
  }

  @Test
  void on_one_line_there_is_no_number_of_people() {
    assertThat(Reach.of(HUNDRED, population("young 5, middle 3, old 2")))
        .hasToString("reach by age-band in 3 groups");
    assertThat(Reach.of(people("a 40"), population("a 10")))
        .hasToString("reach by age-band in 1 group");
  }

  @Test
  void a_target_may_be_given_in_people() {
    Composition several =
        HUNDRED
            .withExclusive(false)
            .withCounts(heads("carer 4-6, disabled 3, young 12+"))
            .withNotStated(Optional.empty());
    Reach reach = Reach.ofTarget(several, heads("carer 8, disabled 3, young 20, deaf 2"));
    assertThat(reach.groups())
        .extracting(group -> group.peopleShort().orElseThrow().toString())
        .containsExactly("2-4", "0", "0-8", "0-2");
    assertThat(reach.people()).isEmpty();
    assertThat(reach.dissimilarity()).hasToString("undefined: the target is in people");
    assertThat(reach.missing())
        .extracting(group -> group.category().value())
        .containsExactly("carer", "young", "deaf");
  }

  @Test
  void categories_that_overlap_have_no_shares() {
    Reach reach = Reach.of(HUNDRED.withExclusive(false), population("young 5, middle 3, old 2"));
    String reason = "undefined: the categories do not exclude each other";
    assertThat(reach.dissimilarity()).hasToString(reason);
    assertThat(reach.divergence()).hasToString(reason);
    assertThat(reach.groups())
        .allSatisfy(group -> assertThat(group.ratio()).hasToString(reason))
        .allSatisfy(group -> assertThat(group.peopleShort()).isEmpty());
    assertThat(reach.denominator()).startsWith("Shares are of people, of whom each may be");
    Reach other = Reach.of(HUNDRED, population("young 5, middle 3, old 2").withExclusive(false));
    assertThat(other.dissimilarity()).hasToString(reason);
  }

  @Test
  void nobody_and_nothing_to_hold_against_are_answered_with_a_reason() {
    Reach nobody = Reach.of(people("a 0, b 0"), population("a 1, b 1"));
    assertThat(nobody.dissimilarity()).hasToString("undefined: nobody is counted");
    assertThat(nobody.at(Category.of("a")).peopleShort()).isEmpty();
    Reach empty = Reach.of(people("a 40, b 0"), population("a 0, b 0"));
    assertThat(empty.dissimilarity()).hasToString("undefined: the reference counts nobody");
    Reach one = Reach.of(people("a 40"), population("a 10"));
    assertThat(one.dissimilarity()).isEqualTo(StatisticRange.of(0));
    Reach newGroup = Reach.of(people("a 40, b 5"), population("a 10, b 0"));
    assertThat(newGroup.at(Category.of("b")).ratio())
        .hasToString("undefined: the reference counts nobody in it, or may do so");
    assertThat(newGroup.at(Category.of("b")).representation())
        .isEqualTo(Representation.CANNOT_TELL);
    Reach unknown = Reach.of(people("a 0+, b 0+"), population("a 1, b 1"));
    assertThat(unknown.dissimilarity()).hasToString("undefined: perhaps fewer than 30 people");
    assertThat(unknown.at(Category.of("a")).peopleShort()).contains(Count.atLeast(0));
  }

  @Test
  void people_who_did_not_say_are_shown_and_left_out_of_shares() {
    Reach reach =
        Reach.of(
            people("a 30, b 30").withNotStated(Optional.of(Count.of(7))), population("a 1, b 1"));
    assertThat(reach.people()).contains(Count.of(60));
    assertThat(reach.dissimilarity()).isEqualTo(StatisticRange.of(0));
    assertThat(reach.leftOut()).containsExactly(new LeftOut("people who did not say", 7));
    assertThat(reach.denominator())
        .isEqualTo("Shares are of 60 people who said to which group they belong; 7 did not say.");
    assertThat(
            Reach.of(
                    people("a 30, b 30").withNotStated(Optional.of(Count.atLeast(2))),
                    population("a 1, b 1"))
                .leftOut())
        .containsExactly(new LeftOut("people who did not say, or more", 2));
    assertThat(
            Reach.of(people("a 30, b 30").withNotStated(Optional.empty()), population("a 1, b 1"))
                .denominator())
        .endsWith("how many did not say is not known.");
  }

  @Test
  void a_category_that_is_not_of_the_reference_is_refused_with_its_place() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Reach.of(people("a 3, c 4"), population("a 1, b 1")))
        .withMessage(
            "composition.counts[1].category 'c' is not a category of what it is held against: [a,"
                + " b]");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(
            () ->
                Reach.of(
                    people("a 3").withCharacteristic(Characteristic.of("gender")),
                    population("a 1")))
        .withMessage("population.characteristic 'age-band' is not that of the composition, gender");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Reach.ofTarget(people("a 3"), List.of()))
        .withMessage("leastPeople.counts is empty");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Reach.of(people("a 3"), population("a 1")).at(Category.of("b")))
        .withMessage("reach.at 'b' is not among the groups");
  }

  @Test
  void exact_counts_are_a_table() {
    assertThat(Reach.of(people("a 3, b 40"), population("a 1, b 1")).table())
        .contains(Table.of("people").plus("a", 3).plus("b", 40));
    assertThat(Reach.of(people("a 3+, b 40"), population("a 1, b 1")).table()).isEmpty();
    assertThat(Reach.of(people("a 3"), population("a 1")).characteristic()).isEqualTo(AGE);
  }
}
