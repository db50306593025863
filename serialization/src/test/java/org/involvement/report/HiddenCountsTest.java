package org.involvement.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.involvement.analysis.CountBand;
import org.involvement.analysis.DisclosureRule;
import org.involvement.value.Count;
import org.junit.jupiter.api.Test;

class HiddenCountsTest {
  private static final Report REPORT = Report.of(Garden.programme());
  private static final Report OTHER = Report.of(Garden.withOtherSmallCounts());

  @Test
  void pages_of_records_that_differ_only_in_small_counts_are_alike() {
    assertThat(OTHER.toHtml()).isEqualTo(REPORT.toHtml());
    assertThat(OTHER.toText()).isEqualTo(REPORT.toText());
  }

  @Test
  void forms_of_records_that_differ_only_in_small_counts_are_alike() {
    assertThat(Forms.gripp2(Garden.withOtherSmallCounts()).toText())
        .isEqualTo(Forms.gripp2(Garden.programme()).toText());
    assertThat(Forms.pirit(Garden.withOtherSmallCounts()).toText())
        .isEqualTo(Forms.pirit(Garden.programme()).toText());
    assertThat(Forms.ukStandards(Garden.withOtherSmallCounts()).toText())
        .isEqualTo(Forms.ukStandards(Garden.programme()).toText());
  }

  @Test
  void internal_pages_show_them() {
    assertThat(REPORT.forInternalUse().toText())
        .isNotEqualTo(OTHER.forInternalUse().toText())
        .containsPattern("18-24 +3 ")
        .doesNotContain("too few to be shown");
  }

  @Test
  void another_rule_holds_for_every_count() {
    Report banded = REPORT.under(DisclosureRule.PANEL_IN_WORDS);
    assertThat(banded.toText())
        .contains("rule 'Words for panels'", "a few", "ten or more")
        .doesNotContain("about 65");
  }

  @Test
  void a_rule_that_gives_no_totals_gives_no_number_of_people() {
    DisclosureRule rule =
        new DisclosureRule(
            "no totals",
            List.of(
                new CountBand.Hide(Count.between(0, 9), "*"),
                new CountBand.Show(Count.atLeast(10))),
            DisclosureRule.Totals.NOT_GIVEN);
    assertThat(REPORT.under(rule).toText())
        .contains("Different people who were involved: not recorded.")
        .doesNotContain("involved: 64");
  }

  @Test
  void no_word_of_a_report_is_in_its_own_name() {
    assertThat(REPORT).hasToString("Report of garden");
  }
}
