package org.involvement.sheet.internal;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HarmlessCellTest {
  private static final String BEGINNINGS = "=+-@\t\r\n＝＋－＠";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          =1+1       | '=1+1
          +44 20     | '+44 20
          -          | '-
          @home      | '@home
          ＝1        | '＝1
          '=1        | ''=1
          '''@       | ''''@
          'tis       | 'tis
          '          | '
          don't = do | don't = do
          1=1        | 1=1
          ""         | ""
          "\t=1"     | "'\t=1"
          """)
  void what_would_begin_a_formula_gets_an_apostrophe(String words, String cell) {
    assertThat(HarmlessCell.of(words)).isEqualTo(cell);
    assertThat(HarmlessCell.read(cell)).isEqualTo(words);
  }

  @Property
  void any_words_come_back(@ForAll("words") String words) {
    assertThat(HarmlessCell.read(HarmlessCell.of(words))).isEqualTo(words);
  }

  @Property
  void no_cell_begins_a_formula(@ForAll("words") String words) {
    String cell = HarmlessCell.of(words);
    assertThat(cell.isEmpty() ? 'x' : cell.charAt(0)).isNotIn(first());
  }

  /** What somebody else wrote, without apostrophes, means what it says. */
  @Property
  void a_cell_that_is_not_harmless_is_read_as_it_is(@ForAll("words") String words) {
    if (!words.startsWith("'")) {
      assertThat(HarmlessCell.read(words)).isEqualTo(words);
    }
  }

  private static Object[] first() {
    return BEGINNINGS.chars().mapToObj(c -> (char) c).toArray();
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.oneOf(
        Arbitraries.strings(),
        Arbitraries.strings().withChars(BEGINNINGS + "''''\"a1 ,;").ofMaxLength(6));
  }
}
