package org.involvement.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.involvement.Outcome;
import org.involvement.arbitrary.Values;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerTest {
  private static final String TOO_LONG =
      " has more than 30 digits, or more than 15 after the point";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          150                               | 150
          150.00                            | 150
          1.50                              | 1.5
          -7                                | -7
          0.000                             | 0
          -0.0                              | 0
          1.5E+2                            | 150
          1E+29                             | 100000000000000000000000000000
          999999999999999999999999999999    | 999999999999999999999999999999
          123456789012345.123456789012345   | 123456789012345.123456789012345
          0.000000000000001                 | 0.000000000000001
          0.0000000000000010                | 0.000000000000001""")
  void an_amount_is_written_plain_and_without_trailing_zeros(String number, String printed) {
    assertThat(Answer.amount(new BigDecimal(number), "GBP")).hasToString(printed + " GBP");
  }

  @ParameterizedTest
  @CsvSource({
    "1E+30",
    "-1E+30",
    "1000000000000000000000000000001",
    "1E-16",
    "0.0000000000000011",
    "1234567890123456.123456789012345",
    "1E+999999999",
    "1E-999999999",
    "-1E+2147483647"
  })
  void an_amount_has_at_most_30_digits_and_15_after_the_point(BigDecimal number) {
    assertThat(Outcome.of(() -> Answer.amount(number, "GBP")))
        .isEqualTo("amount.value " + number + TOO_LONG);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          days                  | 7 days
          " % "                 | 7 %
          ""                    | amount.unit is blank
          "  "                  | amount.unit is blank
          aaaaaaaaaaaaaaaaaaaa  | 7 aaaaaaaaaaaaaaaaaaaa
          aaaaaaaaaaaaaaaaaaaaa | amount.unit 'aaaaaaaaaaaaaaaaaaaaa' is not 1 to 20 printable characters
          "a\tb"                | amount.unit 'a\tb' is not 1 to 20 printable characters
          "a\ud83d" | amount.unit of 2 characters holds U+D83D at 1, which no document can carry""")
  void a_unit_is_a_short_word(String unit, String outcome) {
    assertThat(Outcome.of(() -> Answer.amount(BigDecimal.valueOf(7), unit))).isEqualTo(outcome);
  }

  @Example
  void every_alternative_prints_itself_and_no_words_of_a_person() {
    assertThat(
            List.of(
                Answer.YES,
                Answer.PARTLY,
                Answer.NO,
                Answer.PREFER_NOT_TO_SAY,
                Answer.doesNotApply(Text.of("no meetings"), Text.of("the steering group"))))
        .extracting(Answer::toString)
        .containsExactly("yes", "partly", "no", "prefer not to say", "does not apply");
  }

  @Property
  void amounts_of_one_number_are_equal_however_it_was_written(
      @ForAll("amounts") Answer.Amount amount) {
    BigDecimal longer = amount.value().setScale(amount.value().scale() + 3);
    assertThat(Answer.amount(longer, amount.unit())).isEqualTo(amount);
    assertThat(amount.value().scale()).isBetween(0, 15);
  }

  @Provide
  Arbitrary<Answer.Amount> amounts() {
    return Values.amounts();
  }
}
