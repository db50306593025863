package org.involvement.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.involvement.analysis.disclosure.DisclosureRule;
import org.involvement.value.Count;
import org.involvement.work.Fast;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Fast
class ReleaseLevelTest {
  private static final ReleaseLevel NHS = ReleaseLevel.under(DisclosureRule.NHS_DIGITAL);
  private static final ReleaseLevel TEN = ReleaseLevel.under(DisclosureRule.THRESHOLD_OF_10);
  private static final ReleaseLevel PANEL = ReleaseLevel.under(DisclosureRule.PANEL_IN_WORDS);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0     | 0                    | not shown  | 0                     | 0
          7     | not shown            | not shown  | several               | 7
          8     | about 10             | not shown  | several               | 8
          64    | about 65             | 64         | ten or more           | 64
          65+   | about 65 or more     | 65 or more | ten or more           | 65 or more
          1+    | not shown            | not shown  | a few or more         | 1 or more
          0+    | not shown            | not shown  | not shown             | not known
          10-15 | about 10 to about 15 | 10 to 15   | ten or more           | 10 to 15
          3-20  | not shown            | not shown  | a few to ten or more  | 3 to 20""")
  void a_count_on_its_own_is_shown_as_far_as_the_rule_shows_it(
      String count, String nhs, String ten, String panel, String internal) {
    assertThat(NHS.count(Count.parse(count))).isEqualTo(nhs);
    assertThat(TEN.count(Count.parse(count))).isEqualTo(ten);
    assertThat(PANEL.count(Count.parse(count))).isEqualTo(panel);
    assertThat(ReleaseLevel.INTERNAL.count(Count.parse(count))).isEqualTo(internal);
  }

  @Test
  void of_parts_of_a_whole_more_is_hidden_where_the_total_would_give_one_away() {
    Map<String, Count> counts = new LinkedHashMap<>();
    counts.put("young", Count.of(3));
    counts.put("middle", Count.of(14));
    counts.put("old", Count.of(30));
    // 47 - 30 - 14 = 3, so that one of the others has to be hidden with it: the lesser.
    assertThat(TEN.show(counts).words()).containsExactly("not shown", "not shown", "30");
    assertThat(TEN.show(counts).totalWords()).contains("47");
  }

  @Test
  void parts_known_in_part_have_no_total_and_a_part_may_be_called_total() {
    ShownCounts shown = NHS.show(Map.of("total", Count.atLeast(20)));
    assertThat(shown.names()).containsExactly("total");
    assertThat(shown.words()).containsExactly("about 20 or more");
    assertThat(shown.total()).isEmpty();
    assertThat(NHS.show(Map.of("total", Count.of(20))).words()).containsExactly("about 20");
    assertThat(NHS.show(Map.of()).isEmpty()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"0, false", "7, false", "8, true"})
  void a_figure_needs_as_many_items_as_the_rule_shows(long items, boolean enough) {
    assertThat(NHS.isEnough(items)).isEqualTo(enough);
  }

  @Test
  void the_number_of_people_is_exact_where_totals_are() {
    assertThat(PANEL.people(Count.of(12))).contains("12");
    assertThat(NHS.people(Count.of(12))).contains("about 10");
    assertThat(NHS.people(Count.of(3))).contains("not shown");
  }
}
