package org.involvement.framework;

import static org.assertj.core.api.Assertions.assertThat;

import org.involvement.Outcome;
import org.involvement.work.Fast;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Fast
class LevelIdTest {
  private static final String NO_WORD =
      " is not a word: at most 100 lower-case letters and digits, in parts joined by '-'";

  @ParameterizedTest
  @CsvSource({"iap2-spectrum:collaborate", "a:b", "arnstein-1969:delegated-power"})
  void parse_reads_scale_and_level(String text) {
    assertThat(LevelId.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          ""          | levelId is not SCALE:LEVEL
          collaborate | levelId 'collaborate' is not SCALE:LEVEL""")
  void it_names_both(String text, String message) {
    assertThat(Outcome.of(() -> LevelId.parse(text))).isEqualTo(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          :collaborate     | levelId.scale
          IAP2:collaborate | levelId.scale 'IAP2'
          a b:c            | levelId.scale 'a b'
          iap2:            | levelId.level
          iap2:Inform      | levelId.level 'Inform'
          iap2: inform     | levelId.level ' inform'
          iap2:a:b         | levelId.level 'a:b'""")
  void both_parts_are_words(String text, String place) {
    assertThat(Outcome.of(() -> LevelId.parse(text))).isEqualTo(place + NO_WORD);
  }
}
