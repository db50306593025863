package org.involvement.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class WrappingTest {
  @Example
  void a_line_ends_where_the_next_word_does_not_fit() {
    assertThat(Wrapping.lines("", "aa bb cc", 5)).containsExactly("aa bb", "cc");
    assertThat(Wrapping.lines("", "aa bb cc", 4)).containsExactly("aa", "bb", "cc");
  }

  @Example
  void further_lines_are_indented_by_what_is_before_the_first() {
    assertThat(Wrapping.lines("- ", "aa bb cc", 7)).containsExactly("- aa bb", "  cc");
  }

  @Example
  void a_word_that_is_too_long_is_not_cut() {
    assertThat(Wrapping.lines("- ", "a bbbbbb c", 4)).containsExactly("- a", "  bbbbbb", "  c");
    assertThat(Wrapping.lines("- ", "bbbbbb", 4)).containsExactly("- bbbbbb");
  }

  @Example
  void any_white_space_is_one_space() {
    assertThat(Wrapping.lines("", " a \n\t b  ", 80)).containsExactly("a b");
  }

  @Example
  void spaces_within_a_line_may_stay() {
    assertThat(Wrapping.spaced("", "a  b   c d", 8)).containsExactly("a  b   c", "d");
  }

  /** A space that does not break joins the words of a number such as '1 289'. */
  @Example
  void a_space_that_does_not_break_is_none() {
    assertThat(Wrapping.lines("", "1\u00a0289 people", 5)).containsExactly("1\u00a0289", "people");
  }

  @Example
  void no_words_are_one_line() {
    assertThat(Wrapping.lines("", "", 80)).containsExactly("");
    assertThat(Wrapping.lines("- ", " ", 80)).containsExactly("- ");
  }

  @Property
  void no_word_is_lost_and_no_line_is_too_long_that_could_be_shorter(
      @ForAll("words") List<String> words, @ForAll @IntRange(min = 1, max = 20) int width) {
    List<String> lines = Wrapping.lines("> ", String.join(" ", words), width);
    assertThat(lines.stream().flatMap(line -> Arrays.stream(line.substring(2).split(" ", -1))))
        .containsExactlyElementsOf(words);
    assertThat(lines)
        .allMatch(line -> line.length() <= width || line.substring(2).indexOf(' ') < 0);
    for (int i = 1; i < lines.size(); i++) {
      String first = lines.get(i).substring(2).split(" ", -1)[0];
      assertThat(lines.get(i - 1).length() + 1 + first.length()).isGreaterThan(width);
    }
  }

  @Provide
  Arbitrary<List<String>> words() {
    return Arbitraries.strings()
        .withCharRange('a', 'c')
        .ofMinLength(1)
        .ofMaxLength(12)
        .list()
        .ofMinSize(1)
        .ofMaxSize(12);
  }
}
