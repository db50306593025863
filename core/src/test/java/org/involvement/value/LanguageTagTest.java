package org.involvement.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.involvement.Outcome;
import org.involvement.work.Fast;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Valid are examples of RFC 5646, appendix A, and one language of three letters. */
@Fast
class LanguageTagTest {
  @ParameterizedTest
  @ValueSource(strings = {"de", "zh-Hant", "sr-Latn-RS", "de-CH-1901", "gsw"})
  void it_begins_with_a_language_of_two_or_three_letters(String tag) {
    assertThat(LanguageTag.parse(tag)).isEqualTo(LanguageTag.of(tag)).hasToString(tag);
  }

  @ParameterizedTest
  @ValueSource(strings = {"English", "EN", "e", "en-", "en_GB", "en GB"})
  void it_has_the_form_of_a_tag(String tag) {
    assertThat(Outcome.ok(() -> LanguageTag.parse(tag)))
        .isEqualTo("languageTag '" + tag + "' is not a language tag, such as 'en' or 'pt-BR'");
  }
}
