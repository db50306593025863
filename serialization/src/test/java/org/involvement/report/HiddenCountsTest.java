package org.involvement.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.involvement.analysis.disclosure.CountBand;
import org.involvement.analysis.disclosure.DisclosureRule;
import org.involvement.framework.Frameworks;
import org.involvement.framework.Scale;
import org.involvement.scoring.Rubric;
import org.involvement.scoring.rule.Aggregation;
import org.involvement.scoring.rule.Band;
import org.involvement.scoring.rule.Criterion;
import org.involvement.scoring.rule.Measure;
import org.involvement.scoring.rule.Quantity;
import org.involvement.stakeholder.Category;
import org.involvement.stakeholder.Characteristic;
import org.involvement.value.Count;
import org.involvement.value.Readers;
import org.involvement.work.Fast;
import org.junit.jupiter.api.Test;

@Fast
class HiddenCountsTest {
  private static final Characteristic AGE = Characteristic.of("age-band");
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

  /** Three of 18 to 24, or four: both are hidden, and the target is five. */
  @Test
  void no_measure_tells_them() {
    Rubric rubric = measuring(Optional.of(Aggregation.WEIGHTED_MEAN));
    for (Rubric against : List.of(rubric, rubric.withAggregation(Optional.empty()))) {
      assertThat(OTHER.against(against).toText()).isEqualTo(REPORT.against(against).toText());
      assertThat(OTHER.against(against).toHtml()).isEqualTo(REPORT.against(against).toHtml());
      assertThat(OTHER.against(against).forReaders(Readers.INSIDE).toText())
          .isNotEqualTo(REPORT.against(against).forReaders(Readers.INSIDE).toText());
    }
  }

  /** Shown is 'about 15', which 13 to 17 are rounded to: from 13/20 to 17/20, and wider. */
  @Test
  void people_short_of_a_target_are_measured_by_the_count_that_is_shown() {
    Quantity people = new Quantity.People(AGE, Category.of("25-44"));
    Rubric rubric =
        measuring(Optional.empty())
            .withCriteria(
                Criterion.of(
                    "reached",
                    "Were twenty people reached?",
                    new Measure.Between(people, BigDecimal.ZERO, BigDecimal.valueOf(20))));
    assertThat(Markup.of(REPORT.against(rubric).toHtml()).row("Were twenty people reached?"))
        .containsExactly("partly", "0.50 to 1.00", "not shown", "not shown");
    assertThat(
            Markup.of(REPORT.against(rubric).forReaders(Readers.INSIDE).toHtml())
                .row("Were twenty people reached?"))
        .containsExactly("partly", "0.70 to 0.70", "0.70", "100 %");
  }

  private static Rubric measuring(Optional<Aggregation> aggregation) {
    Quantity young = new Quantity.People(AGE, Category.of("18-24"));
    Scale ladder = Frameworks.standard().scale("tlap-coproduction-ladder").orElseThrow();
    return Rubric.builder()
        .id("ours")
        .title("Ours")
        .version("1")
        .author("us")
        .aggregation(aggregation)
        .addCriteria(
            Criterion.of(
                "between",
                "Were five young people reached?",
                new Measure.Between(young, BigDecimal.ZERO, BigDecimal.valueOf(5))),
            Criterion.of(
                "banded",
                "Were enough young people reached?",
                new Measure.Banded(
                    young,
                    List.of(
                        Band.below(BigDecimal.valueOf(4), BigDecimal.ZERO),
                        Band.from(BigDecimal.valueOf(4), BigDecimal.ONE)))),
            Criterion.of("rated", "How was it rated?", new Measure.Ratings(ladder)),
            Criterion.of("kept", "Was it kept?", new Measure.PromiseKept(ladder)))
        .build();
  }

  @Test
  void internal_pages_show_them() {
    assertThat(REPORT.forReaders(Readers.INSIDE).toText())
        .isNotEqualTo(OTHER.forReaders(Readers.INSIDE).toText())
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
        .contains("Different people who were involved: not shown.")
        .doesNotContain("involved: 64");
  }

  @Test
  void no_word_of_a_report_is_in_its_own_name() {
    assertThat(REPORT).hasToString("Report of garden");
  }
}
