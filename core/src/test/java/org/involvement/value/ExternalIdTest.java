package org.involvement.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.involvement.Outcome;
import org.involvement.work.Fast;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Fast
class ExternalIdTest {
  private static final String NO_ID =
      " is not an id: 1 to 100 letters, digits, '.', '_' or '-', the first a letter or digit";
  private static final String NO_WORD =
      " is not a word: at most 100 lower-case letters and digits, in parts joined by '-'";

  @ParameterizedTest
  @CsvSource({"iras:123456", "isrctn:ISRCTN1", "cochrane-library:CD000.2_b"})
  void parse_reads_register_and_id(String text) {
    assertThat(ExternalId.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          ""       | externalId is not REGISTER:ID
          123456   | externalId '123456' is not REGISTER:ID""")
  void it_has_a_colon(String text, String message) {
    assertThat(Outcome.of(() -> ExternalId.parse(text))).isEqualTo(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          :1     | externalId.register
          IRAS:1 | externalId.register 'IRAS'
          a b:1  | externalId.register 'a b'""")
  void its_register_is_a_word(String text, String place) {
    assertThat(Outcome.of(() -> ExternalId.parse(text))).isEqualTo(place + NO_WORD);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          iras:     | externalId.value
          iras: 1   | externalId.value ' 1'
          iras:1:2  | externalId.value '1:2'
          doi:10.1/a | externalId.value '10.1/a'""")
  void the_rest_is_an_id(String text, String place) {
    assertThat(Outcome.of(() -> ExternalId.parse(text))).isEqualTo(place + NO_ID);
  }
}
