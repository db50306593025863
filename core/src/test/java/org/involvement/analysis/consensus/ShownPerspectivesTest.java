package org.involvement.analysis.consensus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.involvement.stakeholder.Perspective;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is shown by perspective never tells of a small one. */
class ShownPerspectivesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          10 10 10 | 10 10 10
          9 10 11  | 11
          9 12     |
          3 4 12   |
          3 7 12   | 12
          3 4 5 12 | 12
          1 1 11 40 | 40
          10       | 10
          9        |
          0 10     | 0 10
          0 9 10 11 | 0 11""")
  void a_small_one_is_hidden_and_what_would_give_it_away(String sizes, String shown) {
    List<Integer> all = numbers(sizes);
    ShownPerspectives perspectives = ShownPerspectives.of(tally(all), 10);
    assertThat(perspectives.shown.stream().map(group -> (int) group.ratings()))
        .containsExactlyElementsOf(numbers(shown == null ? "" : shown));
  }

  @Property
  void what_is_hidden_is_of_two_or_more_with_enough_ratings_together(
      @ForAll("sizes") List<Integer> sizes) {
    ShownPerspectives perspectives = ShownPerspectives.of(tally(sizes), 10);
    long total = sizes.stream().mapToInt(Integer::intValue).sum();
    long shown = perspectives.shown.stream().mapToLong(ShownPerspectives.Group::ratings).sum();
    assertThat(perspectives.hiddenRatings).isEqualTo(total - shown);
    assertThat(perspectives.shown).allMatch(group -> group.ratings() == 0 || group.ratings() >= 10);
    int hidden = sizes.size() - perspectives.shown.size();
    boolean isAllHidden = shown == 0;
    assertThat(hidden == 0 || isAllHidden || (hidden > 1 && perspectives.hiddenRatings >= 10))
        .isTrue();
    assertThat(hidden > 0).isEqualTo(sizes.stream().anyMatch(size -> size > 0 && size < 10));
  }

  @Example
  void those_of_no_perspective_are_one_more() {
    RatingTally tally = tally(List.of(12)).plus(Panel.of("4-0"));
    assertThat(
            ShownPerspectives.of(tally, 4).shown.stream().map(ShownPerspectives.Group::perspective))
        .containsExactly(Optional.empty(), Optional.of(Perspective.of("p0")));
    assertThat(ShownPerspectives.of(tally, 5).shown).isEmpty();
    assertThat(ShownPerspectives.of(Panel.of("40-0"), 5).shown).isEmpty();
    assertThat(ShownPerspectives.of(Panel.of("40-0"), 5).hiddenRatings).isZero();
  }

  @Provide
  Arbitrary<List<Integer>> sizes() {
    return Arbitraries.integers().between(0, 25).list().ofMinSize(1).ofMaxSize(6);
  }

  private static RatingTally tally(List<Integer> sizes) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < sizes.size(); i++) {
      parts.add("p" + i);
      parts.add(sizes.get(i) + "-0");
    }
    return Panel.of(parts.toArray(String[]::new));
  }

  private static List<Integer> numbers(String words) {
    return words.isEmpty()
        ? List.of()
        : List.of(words.split(" ", -1)).stream().map(Integer::valueOf).toList();
  }
}
