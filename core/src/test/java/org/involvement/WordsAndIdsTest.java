package org.involvement;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;
import org.involvement.arbitrary.Model;
import org.involvement.value.LanguageTag;
import org.involvement.value.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The form of every id, and of every word of an open vocabulary, found by looking. */
class WordsAndIdsTest {
  private static final String LONG = "a".repeat(100);
  private static final String SHOWN = "a".repeat(60) + "…";

  @ParameterizedTest
  @MethodSource("ids")
  void an_id_is_letters_digits_and_signs_that_begin_with_a_letter_or_digit(Class<?> type) {
    String rule =
        " is not an id: 1 to 100 letters, digits, '.', '_' or '-', the first a letter or digit";
    check(
        type,
        List.of("a", "Z", "0", "a.b_c-D9", "7-", "a..", LONG),
        List.of(".a", "_a", "-a", "a b", "a@b", "a:b", "é", "a\n", " a"),
        rule);
  }

  @ParameterizedTest
  @MethodSource("words")
  void a_word_is_lower_case_parts_joined_by_hyphens(Class<?> type) {
    String rule =
        " is not a word: at most 100 lower-case letters and digits, in parts joined by '-'";
    check(
        type,
        List.of("a", "0", "a-b", "a-1-z", "18-24", LONG),
        List.of("A", "a_b", "a--b", "-a", "a-", "a b", "a.b", "é", "a\n"),
        rule);
  }

  static Stream<Class<?>> ids() {
    return single().filter(type -> type.getPackageName().equals("org.involvement.value"));
  }

  static Stream<Class<?>> words() {
    return single().filter(type -> !type.getPackageName().equals("org.involvement.value"));
  }

  private static Stream<Class<?>> single() {
    return Model.types()
        .filter(type -> type.isRecord() && type != Text.class && type != LanguageTag.class)
        .filter(
            type -> {
              RecordComponent[] components = type.getRecordComponents();
              return components.length == 1
                  && components[0].getName().equals("value")
                  && components[0].getType() == String.class;
            });
  }

  private static void check(Class<?> type, List<String> valid, List<String> invalid, String rule) {
    Anatomy anatomy = new Anatomy(type);
    for (String value : valid) {
      assertThat(anatomy.construct(List.of(value)).value().orElseThrow()).hasToString(value);
    }
    for (String value : invalid) {
      assertThat(anatomy.construct(List.of(value)).error())
          .isEqualTo(refusal(anatomy, " '" + value + "'" + rule));
    }
    assertThat(anatomy.construct(List.of("")).error()).isEqualTo(refusal(anatomy, rule));
    assertThat(anatomy.construct(List.of(LONG + "a")).error())
        .isEqualTo(refusal(anatomy, " '" + SHOWN + "'" + rule));
  }

  private static String refusal(Anatomy anatomy, String rest) {
    return "org.involvement.value.InvalidValueException: " + anatomy.name() + rest;
  }
}
