package org.involvement.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.involvement.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TextTest {
  private static final String NO_DOCUMENT = ", which no document can carry";

  @ParameterizedTest
  @MethodSource("words")
  void it_holds_words_that_a_document_can_carry(String words, String outcome) {
    assertThat(Outcome.of(() -> Text.of(words))).isEqualTo(outcome);
  }

  static List<Arguments> words() {
    return List.of(
        Arguments.of("a", "Text of 1 characters"),
        Arguments.of("", "text is blank"),
        Arguments.of(" \t\n\u2003", "text is blank"),
        Arguments.of("a\nb\r\n\tc", "Text of 7 characters"),
        Arguments.of("a\u0000b", "text of 3 characters holds U+0000 at 1" + NO_DOCUMENT),
        Arguments.of("a\u001fb", "text of 3 characters holds U+001F at 1" + NO_DOCUMENT),
        Arguments.of("a b", "Text of 3 characters"),
        Arguments.of("a~", "Text of 2 characters"),
        Arguments.of("a\u007f", "text of 2 characters holds U+007F at 1" + NO_DOCUMENT),
        Arguments.of("a\u009fb", "text of 3 characters holds U+009F at 1" + NO_DOCUMENT),
        Arguments.of("a\u00a0b", "Text of 3 characters"),
        Arguments.of("😀", "Text of 2 characters"),
        Arguments.of("\ud83d", "text of 1 characters holds U+D83D at 0" + NO_DOCUMENT),
        Arguments.of("a\ude00\ud83d", "text of 3 characters holds U+DE00 at 1" + NO_DOCUMENT),
        Arguments.of("😀\ud83d", "text of 3 characters holds U+D83D at 2" + NO_DOCUMENT),
        Arguments.of("\ud83d\ud83d\ude00", "text of 3 characters holds U+D83D at 0" + NO_DOCUMENT));
  }

  @Example
  void blanks_around_it_are_removed() {
    assertThat(Text.of(" \u2003two words\n").value()).isEqualTo("two words");
    assertThat(Text.of(" two words ")).isEqualTo(Text.of("two words"));
  }

  @Property
  void neither_its_printed_form_nor_a_refusal_holds_the_words(@ForAll("distinctive") String words) {
    assertThat(Text.of(words).toString()).doesNotContain(words);
    Stream.of(words + "\u0000", "\ud83d" + words)
        .forEach(
            spoilt ->
                assertThatThrownBy(() -> Text.of(spoilt))
                    .isInstanceOf(InvalidValueException.class)
                    .message()
                    .doesNotContain(words));
  }

  /** Words of letters that no message of ours holds. */
  @Provide
  Arbitrary<String> distinctive() {
    return Arbitraries.strings().withCharRange('G', 'S').withChars("é漢").ofMinLength(1);
  }
}
