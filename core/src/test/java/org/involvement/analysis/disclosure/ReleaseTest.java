package org.involvement.analysis.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.involvement.value.Count;
import org.involvement.value.InvalidValueException;
import org.involvement.work.Fast;
import org.junit.jupiter.api.Test;

@Fast
class ReleaseTest {
  private static final DisclosureRule FEWER_THAN_FIVE =
      new DisclosureRule(
          "Fewer than five",
          List.of(
              new CountBand.Show(Count.ZERO),
              new CountBand.Hide(Count.between(1, 4), "*"),
              new CountBand.Show(Count.atLeast(5))),
          DisclosureRule.Totals.EXACT);

  @Test
  void one_hidden_count_takes_three_more_those_with_the_least_sum() {
    Table table =
        Table.of("yes", "no", "unsure").plus("a", 2, 20, 9).plus("b", 8, 30, 7).plus("c", 50, 6, 5);
    Release release = Release.of(table, FEWER_THAN_FIVE);
    // By hand: 2 is protected over (a, unsure), (b, unsure), (b, yes), which are 9 + 7 + 8 = 24;
    // any way over the column 'no' takes 20, 30 or 6 and goes on from there.
    assertThat(release.shown().cells()).hasToString("[[*, 20, [c]], [[c], 30, [c]], [50, 6, 5]]");
    assertThat(release.deductions())
        .extracting(InferredRange::toString)
        .containsExactly("a, yes: 1-4", "a, unsure: 7-10", "b, yes: 6-9", "b, unsure: 6-9");
  }

  @Test
  void where_only_zeros_are_left_a_total_is_hidden() {
    Release release =
        Release.of(Table.of("yes", "no").plus("a", 3, 0).plus("b", 0, 9), FEWER_THAN_FIVE);
    assertThat(release.shown().cells()).hasToString("[[*, 0], [0, 9]]");
    assertThat(release.shown().rowTotals()).hasToString("[[c], 9]");
    assertThat(release.shown().columnTotals()).hasToString("[[c], 9]");
    assertThat(release.shown().total()).contains(new ReleasedCell.Hidden("[c]", Count.atLeast(1)));
    assertThat(release.deductions())
        .hasToString("[a, yes: 1-4, a, total: 1-4, total, yes: 1-4, total, total: 10-13]");
  }

  @Test
  void a_one_way_table_has_one_total() {
    Release release =
        Release.of(Table.of("people").plus("a", 3).plus("b", 12).plus("c", 9), FEWER_THAN_FIVE);
    assertThat(release.shown().cells()).hasToString("[[*], [12], [[c]]]");
    assertThat(release.shown().rowTotals()).isEmpty();
    assertThat(release.shown().columnTotals()).isEmpty();
    assertThat(release.shown().total()).contains(new ReleasedCell.Shown(24));
    assertThat(release.deductions()).hasToString("[a, people: 1-4, c, people: 8-11]");
  }

  @Test
  void a_single_count_has_no_total_that_would_repeat_it() {
    Release release = Release.of(Table.of("people").plus("a", 3), FEWER_THAN_FIVE);
    assertThat(release.shown().total()).isEmpty();
    assertThat(release.deductions()).hasToString("[a, people: 1-4]");
  }

  /** The rule was made so that nothing more has to be hidden; it does not quite hold. */
  @Test
  void four_counts_of_seven_are_told_by_the_rule_of_NHS_Digital_if_nothing_more_is_hidden() {
    Table table = Table.of("yes", "no").plus("a", 7, 7).plus("b", 7, 7);
    // 28 would be shown as 30, which four counts of at most 7 reach as 28 only.
    assertThat(DisclosureRule.NHS_DIGITAL.show(28).range()).hasToString("28-32");
    Release release = Release.of(table, DisclosureRule.NHS_DIGITAL);
    assertThat(release.shown().cells()).hasToString("[[*, *], [*, *]]");
    assertThat(release.shown().rowTotals()).hasToString("[15, 15]");
    assertThat(release.shown().total()).contains(new ReleasedCell.Hidden("[c]", Count.atLeast(1)));
    assertThat(release.deductions())
        .allSatisfy(deduction -> assertThat(deduction.range().isExact()).isFalse());
  }

  @Test
  void what_the_rule_protects_by_itself_is_left_alone() {
    Table table = Table.of("yes", "no").plus("a", 3, 12).plus("b", 26, 8);
    ReleasedTable shown = Release.of(table, DisclosureRule.NHS_DIGITAL).shown();
    assertThat(shown.cells()).hasToString("[[*, 10], [25, 10]]");
    assertThat(shown.rowTotals()).hasToString("[15, 35]");
    assertThat(shown.columnTotals()).hasToString("[30, 20]");
    assertThat(shown.total()).contains(new ReleasedCell.Rounded(50, Count.between(48, 52)));
  }

  @Test
  void more_is_hidden_by_hand_and_what_protects_it_too() {
    Table table = Table.of("yes", "no").plus("a", 0, 20).plus("b", 10, 30);
    Release release = Release.of(table, FEWER_THAN_FIVE);
    assertThat(release.shown().cells()).hasToString("[[0, 20], [10, 30]]");
    assertThat(release.hiding("a", "yes").shown().cells()).hasToString("[[[c], [c]], [[c], [c]]]");
    // A total follows from its counts and from the other totals, so some of both are hidden.
    ReleasedTable withoutTotal = release.hiding("a", "total").shown();
    assertThat(withoutTotal.cells()).hasToString("[[0, [c]], [10, [c]]]");
    assertThat(withoutTotal.rowTotals()).hasToString("[[c], [c]]");
    assertThat(withoutTotal.columnTotals()).hasToString("[10, 50]");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> release.hiding("a", "maybe"))
        .withMessage("release.hidden[0] a, maybe is not in the table");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> release.hiding("a", "yes").hiding("a", "yes"))
        .withMessage("release.hidden[1] a, yes stands at hidden[0] already");
  }

  @Test
  void an_empty_table_is_shown_empty() {
    Release release = Release.of(Table.of("yes", "no"), FEWER_THAN_FIVE);
    assertThat(release.deductions()).isEmpty();
    assertThat(release.shown().rows()).isEmpty();
    assertThat(release.shown().toText()).startsWith("  yes  no\n");
  }

  @Test
  void it_prints_no_count_of_its_own() {
    assertThat(Release.of(Table.of("yes", "no").plus("a", 1, 2), FEWER_THAN_FIVE))
        .hasToString("Release of 1 rows and 2 columns under Fewer than five");
  }

  @Test
  void it_is_shown_as_text_with_rule_and_caveat() {
    Table table =
        Table.of("yes", "no", "unsure").plus("a", 2, 20, 9).plus("b", 8, 30, 7).plus("c", 50, 6, 5);
    assertThat(Release.of(table, FEWER_THAN_FIVE).shown().toText())
        .isEqualTo(
            """
                   yes  no  unsure  total
            a        *  20     [c]     31
            b      [c]  30     [c]     45
            c       50   6       5     61
            total   60  56      21    137

            0 shown, 1-4 hidden as *, 5+ shown; totals as they are; [c] hidden so that it
            protects others.
            Counts as far as they may be shown under the rule 'Fewer than five'.
            In all: 137.
            Left out: 1: hidden by the rule
            Left out: 3: hidden so that others cannot be worked out
            What is kept back cannot be worked out from this table and its rule alone. Who
            knows some of those counted, another table of them, or how the further cells
            were chosen, may learn more.
            """);
  }

  @Test
  void totals_stand_where_a_one_way_table_has_them() {
    assertThat(
            Release.of(Table.of("yes", "no").plus("a", 12, 20), FEWER_THAN_FIVE).shown().toText())
        .startsWith("   yes  no  total\na   12  20     32\n\n");
    assertThat(
            Release.of(Table.of("people").plus("a", 12).plus("b", 20), FEWER_THAN_FIVE)
                .shown()
                .toText())
        .startsWith("       people\na          12\nb          20\ntotal      32\n\n");
    assertThat(
            Release.of(
                    Table.of("people").plus("a", 12).plus("b", 3),
                    new DisclosureRule(
                        "Own", FEWER_THAN_FIVE.bands(), DisclosureRule.Totals.NOT_GIVEN))
                .shown()
                .toText())
        .startsWith("   people\na      12\nb       *\n\n")
        .contains("; no totals.")
        .contains("The total is not given.");
  }

  @Test
  void what_is_shown_of_a_count_is_asked_by_its_labels() {
    ReleasedTable shown =
        Release.of(Table.of("yes", "no").plus("a", 12, 20), FEWER_THAN_FIVE).shown();
    assertThat(shown.at("a", "no")).isEqualTo(new ReleasedCell.Shown(20));
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> shown.at("b", "no"))
        .withMessage("releasedTable.rows 'b' is not among [a]");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> shown.at("a", "maybe"))
        .withMessage("releasedTable.columns 'maybe' is not among [yes, no]");
  }
}
