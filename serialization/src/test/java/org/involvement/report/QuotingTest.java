package org.involvement.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.involvement.analysis.disclosure.DisclosureRule;
import org.involvement.feedback.Contribution;
import org.involvement.value.ContributionId;
import org.involvement.value.Count;
import org.involvement.value.Permission;
import org.involvement.value.Readers;
import org.involvement.value.Text;
import org.involvement.work.Fast;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Fast
class QuotingTest {
  private static final Contribution QUOTABLE =
      Contribution.builder()
          .id(ContributionId.of("c"))
          .text(Text.of("a bench"))
          .permission(Permission.of(Readers.PUBLIC))
          .build();

  @ParameterizedTest
  @CsvSource({
    // Hidden stands for 1 to 7, so that a seventh would tell it.
    "7, NHS, 6",
    "3, NHS, 3",
    // 10 stands for 8 to 12.
    "12, NHS, 11",
    "13, NHS, 13",
    // Nothing is kept back.
    "12, TEN, 12"
  })
  void never_so_many_stand_there_that_counting_them_tells_the_count(
      int contributions, String rule, long shown) {
    ReleaseLevel level =
        ReleaseLevel.under(
            rule.equals("NHS") ? DisclosureRule.NHS_DIGITAL : DisclosureRule.THRESHOLD_OF_10);
    assertThat(shown(level, Map.of("open", Count.of(contributions)), contributions, 100))
        .isEqualTo(shown);
  }

  @Test
  void where_parts_are_hidden_not_all_of_the_whole_stand_there() {
    ReleaseLevel level = ReleaseLevel.under(DisclosureRule.PANEL_IN_WORDS);
    Map<String, Count> counts = new LinkedHashMap<>();
    counts.put("open", Count.of(6));
    counts.put("answered", Count.of(2));
    ShownCounts byState = level.show(counts);
    Quoting quoting = new Quoting(byState, level.show(Map.of("carer", Count.of(8))), level, 100);
    List<Boolean> allowed =
        IntStream.range(0, 8)
            .mapToObj(i -> quoting.allows(QUOTABLE, i < 6 ? "open" : "answered", "carer"))
            .toList();
    assertThat(byState.totalWords()).contains("8");
    assertThat(allowed).containsExactly(true, true, true, true, true, true, true, false);
  }

  @Test
  void what_may_not_be_quoted_stands_there_in_internal_use_only() {
    Contribution silent = QUOTABLE.withPermission(Optional.empty());
    for (ReleaseLevel level :
        List.of(ReleaseLevel.under(DisclosureRule.NHS_DIGITAL), ReleaseLevel.INTERNAL)) {
      ShownCounts counts = level.show(Map.of("open", Count.of(20)));
      assertThat(new Quoting(counts, counts, level, 100).allows(silent, "open", "open"))
          .isEqualTo(level.internal());
    }
  }

  @Test
  void there_is_a_most() {
    assertThat(shown(ReleaseLevel.INTERNAL, Map.of("open", Count.of(20)), 20, 5)).isEqualTo(5);
  }

  private static long shown(ReleaseLevel level, Map<String, Count> counts, int tries, int most) {
    ShownCounts shown = level.show(counts);
    Quoting quoting = new Quoting(shown, shown, level, most);
    return IntStream.range(0, tries).filter(i -> quoting.allows(QUOTABLE, "open", "open")).count();
  }
}
