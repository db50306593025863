package org.involvement.analysis.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.involvement.analysis.disclosure.Differencing.People;
import org.involvement.value.Count;
import org.involvement.value.InvalidValueException;
import org.involvement.work.Fast;
import org.junit.jupiter.api.Test;

@Fast
class DifferencingTest {
  private static final DisclosureRule FEWER_THAN_FIVE =
      new DisclosureRule(
          "Fewer than five",
          List.of(
              new CountBand.Show(Count.ZERO),
              new CountBand.Hide(Count.between(1, 4), "*"),
              new CountBand.Show(Count.atLeast(5))),
          DisclosureRule.Totals.EXACT);

  private static final Table MARCH =
      Table.of("carer", "not a carer").plus("18-24", 8, 12).plus("25-64", 20, 31).plus("65+", 9, 7);
  private static final Table APRIL =
      Table.of("carer", "not a carer").plus("18-24", 9, 12).plus("25-64", 20, 31).plus("65+", 9, 7);

  @Test
  void one_newcomer_is_told_by_two_tables_that_hide_nothing() {
    Differencing check = between(MARCH, APRIL);
    assertThat(check.revealed()).hasToString("[difference 18-24, carer]");
    assertThat(check.isRefused()).isTrue();
    assertThat(check.released()).isEmpty();
    assertThat(check.toText())
        .isEqualTo(
            """
            Refused: the releases reveal
              difference 18-24, carer
            Counts that an earlier and a later release reveal together though neither does
            alone.
            Two releases, the later counting the same people and perhaps more.
            Only these two releases were held against each other: an older one, or a table
            by other groups, may reveal more.
            """);
  }

  @Test
  void exact_totals_tell_it_though_the_count_is_hidden() {
    Release later = Release.of(APRIL, FEWER_THAN_FIVE).hiding("18-24", "carer");
    assertThat(Differencing.of(Release.of(MARCH, FEWER_THAN_FIVE), later, People.MORE).revealed())
        .extracting(DisclosedCell::toString)
        .contains("difference 18-24, carer", "later 18-24, carer");
  }

  @Test
  void hidden_without_totals_it_is_told_no_more() {
    DisclosureRule noTotals =
        new DisclosureRule("No totals", FEWER_THAN_FIVE.bands(), DisclosureRule.Totals.NOT_GIVEN);
    Release later = Release.of(APRIL, noTotals).hiding("18-24", "carer");
    Differencing check = Differencing.of(Release.of(MARCH, FEWER_THAN_FIVE), later, People.MORE);
    assertThat(check.revealed()).isEmpty();
    assertThat(check.isRefused()).isFalse();
    assertThat(check.released()).contains(later.shown());
    assertThat(check.toText()).startsWith("Nothing is revealed.\n");
  }

  @Test
  void coarsened_so_that_enough_people_are_new_it_is_told_no_more() {
    Table more =
        Table.of("carer", "not a carer")
            .plus("18-24", 8, 12)
            .plus("25-64", 22, 31)
            .plus("65+", 13, 7);
    assertThat(between(MARCH, more).revealed())
        .hasToString("[difference 25-64, carer, difference 65+, carer]");
    Differencing check =
        Differencing.of(
            Release.of(MARCH, FEWER_THAN_FIVE),
            Release.of(more.mergingRows("25+", "25-64", "65+"), FEWER_THAN_FIVE),
            People.MORE,
            Map.of("25-64", "25+", "65+", "25+"));
    assertThat(check.revealed()).isEmpty();
    assertThat(check.later().rows()).containsExactly("18-24", "25+");
  }

  @Test
  void rounded_totals_do_not_tell_one_newcomer() {
    assertThat(
            Differencing.of(
                    Release.of(MARCH, DisclosureRule.OFQUAL),
                    Release.of(APRIL, DisclosureRule.OFQUAL),
                    People.MORE)
                .revealed())
        .isEmpty();
  }

  @Test
  void the_same_people_hidden_differently_twice_are_told() {
    Table table = Table.of("yes", "no").plus("a", 2, 20).plus("b", 8, 30).plus("c", 9, 40);
    Release earlier = Release.of(table, FEWER_THAN_FIVE);
    assertThat(earlier.shown().cells()).hasToString("[[*, [c]], [[c], [c]], [9, 40]]");
    Release later = Release.of(table, FEWER_THAN_FIVE).hiding("c", "yes").hiding("c", "no");
    assertThat(later.shown().cells()).hasToString("[[*, [c]], [8, 30], [[c], [c]]]");
    assertThat(Differencing.of(earlier, later, People.SAME).revealed())
        .hasToString(
            "[earlier a, yes, earlier a, no, earlier b, yes, earlier b, no, later a, yes, later a,"
                + " no, later c, yes, later c, no]");
    assertThat(Differencing.of(earlier, earlier, People.SAME).revealed()).isEmpty();
  }

  @Test
  void a_table_in_which_nothing_changed_may_be_released_again() {
    Release release =
        Release.of(
            Table.of("yes", "no").plus("a", 2, 20).plus("b", 8, 30),
            DisclosureRule.THRESHOLD_OF_10);
    for (People people : People.values()) {
      assertThat(Differencing.of(release, release, people).revealed()).isEmpty();
    }
  }

  /** Both counts are open, and whatever the one is, the other is one more. */
  @Test
  void a_difference_is_told_though_both_counts_are_hidden() {
    Release earlier =
        Release.of(Table.of("yes", "no").plus("a", 2, 20).plus("b", 8, 30), FEWER_THAN_FIVE);
    Release later =
        Release.of(Table.of("yes", "no").plus("a", 3, 20).plus("b", 8, 30), FEWER_THAN_FIVE);
    assertThat(earlier.shown().cells()).hasToString("[[*, [c]], [[c], [c]]]");
    assertThat(Differencing.of(earlier, later, People.MORE).revealed())
        .hasToString("[difference a, yes]");
  }

  /** Of b there were 2 at least, and 3 in all, so it is 2 and a is 1; a may have been 0 or 1. */
  @Test
  void a_hidden_count_is_told_by_what_another_was_before() {
    DisclosureRule noTotals =
        new DisclosureRule(
            "None or one",
            List.of(
                new CountBand.Hide(Count.between(0, 1), "*"), new CountBand.Show(Count.atLeast(2))),
            DisclosureRule.Totals.NOT_GIVEN);
    Table table = Table.of("people").plus("a", 1).plus("b", 2);
    Release later = Release.of(table, SmallTables.ONE_OR_TWO_HIDDEN);
    assertThat(later.shown().cells()).hasToString("[[*], [*]]");
    assertThat(Differencing.of(Release.of(table, noTotals), later, People.MORE).revealed())
        .hasToString("[later a, people, later b, people]");
  }

  @Test
  void a_merged_count_is_told_by_its_parts() {
    DisclosureRule shown =
        new DisclosureRule(
            "All", List.of(new CountBand.Show(Count.atLeast(0))), DisclosureRule.Totals.NOT_GIVEN);
    Table parts = Table.of("people").plus("a", 3).plus("b", 4).plus("c", 3);
    Release later = Release.of(parts.mergingRows("ab", "a", "b"), DisclosureRule.THRESHOLD_OF_10);
    assertThat(later.shown().cells()).hasToString("[[*], [*]]");
    assertThat(later.deductions()).hasToString("[ab, people: 1-9, c, people: 1-9]");
    for (People people : List.of(People.SAME, People.MORE)) {
      assertThat(
              Differencing.of(Release.of(parts, shown), later, people, Map.of("a", "ab", "b", "ab"))
                  .revealed())
          .hasToString("[later ab, people, later c, people]");
    }
  }

  @Test
  void what_does_not_fit_together_is_refused_with_its_place() {
    Release march = Release.of(MARCH, FEWER_THAN_FIVE);
    Release april = Release.of(APRIL, FEWER_THAN_FIVE);
    assertRefused(
        () -> Differencing.of(april, march, People.MORE),
        "differencing.people more cannot be: 18-24, carer is another count than in the earlier"
            + " release");
    assertRefused(
        () -> Differencing.of(march, april, People.SAME),
        "differencing.people same cannot be: 18-24, carer is another count than in the earlier"
            + " release");
    Release merged = Release.of(APRIL.mergingRows("25+", "25-64", "65+"), FEWER_THAN_FIVE);
    assertRefused(
        () -> Differencing.of(march, merged, People.MORE),
        "differencing.later.rows '[18-24, 25+]' has no '25-64', which the earlier release has");
    assertRefused(
        () -> Differencing.of(merged, march, People.MORE, Map.of("25+", "25-64")),
        "differencing.later.rows[2] '65+' is not in the earlier release");
  }

  @Test
  void of_people_who_came_and_went_a_net_change_is_told() {
    assertThat(
            Differencing.of(
                    Release.of(APRIL, FEWER_THAN_FIVE),
                    Release.of(MARCH, FEWER_THAN_FIVE),
                    People.CHANGED)
                .revealed())
        .hasToString("[difference 18-24, carer]");
  }

  private static Differencing between(Table earlier, Table later) {
    return Differencing.of(
        Release.of(earlier, FEWER_THAN_FIVE), Release.of(later, FEWER_THAN_FIVE), People.MORE);
  }

  private static void assertRefused(ThrowingCallable made, String message) {
    assertThatExceptionOfType(InvalidValueException.class).isThrownBy(made).withMessage(message);
  }
}
