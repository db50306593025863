package org.involvement.analysis.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.involvement.value.Count;
import org.involvement.value.InvalidValueException;
import org.involvement.work.Fast;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Fast
class DisclosureRuleTest {
  /**
   * NHS Digital, Disclosure control methodology for HES and ECDS, 2018: 1 to 7 as '*', 8 and more
   * to the nearest 5. Ofqual, Rounding policy, 30 October 2025: 1 to 4 as 'fewer than 5', 0 as 0,
   * 26 as 25. Office for National Statistics, the 10-5 rule: below ten suppressed, above to the
   * nearest 5.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0          | 0          | 0            | *          | *          | 0
          1          | *          | fewer than 5 | *          | *          | a few
          4          | *          | fewer than 5 | *          | *          | a few
          5          | *          | 5            | *          | *          | several
          7          | *          | 5            | *          | *          | several
          8          | 10         | 10           | *          | *          | several
          9          | 10         | 10           | *          | *          | several
          10         | 10         | 10           | 10         | 10         | ten or more
          12         | 10         | 10           | 12         | 10         | ten or more
          13         | 15         | 15           | 13         | 15         | ten or more
          26         | 25         | 25           | 26         | 25         | ten or more""")
  void each_rule_shows_a_count_as_published(
      long count, String nhs, String ofqual, String threshold, String tenFive, String panel) {
    assertThat(DisclosureRule.NHS_DIGITAL.show(count)).hasToString(nhs);
    assertThat(DisclosureRule.OFQUAL.show(count)).hasToString(ofqual);
    assertThat(DisclosureRule.THRESHOLD_OF_10.show(count)).hasToString(threshold);
    assertThat(DisclosureRule.TEN_FIVE.show(count)).hasToString(tenFive);
    assertThat(DisclosureRule.PANEL_IN_WORDS.show(count)).hasToString(panel);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0             | 0
          3             | 1-7
          8             | 8-12
          12            | 8-12
          13            | 13-17
          1000000000000 | 999999999998-1000000000000""")
  void a_reader_learns_from_one_count_just_what_the_rule_tells(long count, String range) {
    assertThat(DisclosureRule.NHS_DIGITAL.show(count).range()).hasToString(range);
  }

  @Test
  void halves_are_rounded_up() {
    CountBand toTens = new CountBand.Round(Count.atLeast(20), 10);
    assertThat(toTens.show(24)).hasToString("20");
    assertThat(toTens.show(25)).hasToString("30");
    assertThat(toTens.show(25).range()).hasToString("25-34");
    assertThat(toTens.show(20).range()).hasToString("20-24");
  }

  @Test
  void a_rule_of_ones_own_says_what_it_does() {
    DisclosureRule own =
        new DisclosureRule(
            "Ours",
            List.of(
                new CountBand.Show(Count.ZERO),
                new CountBand.Hide(Count.between(1, 2), "x"),
                new CountBand.InWords(Count.between(3, 5), "some"),
                new CountBand.Round(Count.between(6, 17), 4),
                new CountBand.Show(Count.atLeast(18))),
            DisclosureRule.Totals.NOT_GIVEN);
    assertThat(own.bands())
        .extracting(CountBand::toString)
        .containsExactly(
            "0 shown", "1-2 hidden as x", "3-5 as 'some'", "6-17 to the nearest 4", "18+ shown");
    assertThat(List.of(0L, 2L, 5L, 17L, 18L))
        .map(own::conceals)
        .containsExactly(false, true, true, true, false);
  }

  @Test
  void what_would_tell_the_count_it_keeps_back_is_refused() {
    String told = " is one number only, which would be told by it";
    assertRefused(() -> new CountBand.Hide(Count.of(1), "*"), "hide.counts 1" + told);
    assertRefused(() -> new CountBand.InWords(Count.of(1), "one"), "inWords.counts 1" + told);
    assertRefused(() -> new CountBand.Round(Count.atLeast(12), 5), "round.counts 12" + told);
    assertRefused(() -> new CountBand.Round(Count.between(8, 13), 5), "round.counts 13" + told);
    assertRefused(
        () -> new CountBand.Round(Count.atLeast(8), 1), "round.base 1 is outside 2 to 1000000");
    assertRefused(() -> new CountBand.Hide(Count.between(1, 4), " "), "hide.mark is blank");
  }

  @Test
  void bands_follow_each_other_without_a_gap() {
    CountBand small = new CountBand.Hide(Count.between(0, 4), "*");
    CountBand rest = new CountBand.Show(Count.atLeast(5));
    assertRefused(() -> rule(rest), "disclosureRule.bands[0].counts 5+ does not begin at 0");
    assertRefused(
        () -> rule(small, new CountBand.Show(Count.atLeast(6))),
        "disclosureRule.bands[1].counts 6+ does not begin at 5");
    assertRefused(
        () -> rule(small),
        "disclosureRule.bands[0].counts 0-4 has an upper end, though it is the last");
    assertRefused(
        () -> rule(new CountBand.Show(Count.atLeast(0)), rest),
        "disclosureRule.bands[0].counts 0+ has no upper end");
    assertRefused(DisclosureRuleTest::rule, "disclosureRule.bands is empty");
    assertRefused(
        () ->
            rule(
                new CountBand.Show(Count.between(0, 4)),
                new CountBand.Hide(Count.between(5, 9), "*"),
                new CountBand.Show(Count.atLeast(10))),
        "disclosureRule.bands[1].counts 5-9 is hidden, though lesser counts are shown");
    assertRefused(() -> DisclosureRule.OFQUAL.show(-1), "disclosureRule.count -1 is negative");
  }

  private static DisclosureRule rule(CountBand... bands) {
    return new DisclosureRule("Own", List.of(bands), DisclosureRule.Totals.EXACT);
  }

  private static void assertRefused(ThrowingCallable made, String message) {
    assertThatExceptionOfType(InvalidValueException.class).isThrownBy(made).withMessage(message);
  }
}
