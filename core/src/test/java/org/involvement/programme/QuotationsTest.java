package org.involvement.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.involvement.arbitrary.Values;
import org.involvement.value.Evidence;
import org.involvement.value.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where words of a person stand in other texts. */
class QuotationsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          removed                           | elsewhere                                        | quoted
          pay travel on the day             | "They said: 'Pay travel on the day!'"             | true
          pay travel on the day             | We pay travel on a day                           | false
          pay travel on the day             | pay travel on the                                | false
          Please pay travel on the day now  | PAY  TRAVEL, on the\tday                         | true
          Please pay travel on the day now  | please pay travel on                             | false
          pay travel at once                | We pay travel at once for all                    | false
          pay travel at once                | "“Pay travel, at once.”"                         | true
          Buses                             | buses                                            | true
          Buses                             | More buses                                       | false
          the day on travel pay             | pay travel on the day                            | false
          交通費は当日に払って              | 会議で「交通費は当日に払って」と言われた         | true
          交通費は                          | 会議で「交通費は」と言われた                     | false
          จ่ายค่าเดินทาง                      | ขอให้จ่ายค่าเดินทางด้วย                             | true
          عجل بدفع أجرة السفر اليوم         | قالوا عجل بدفع أجرة السفر اليوم                  | true
          😀                                | 😀                                               | true
          😀                                | 😕                                               | false
          😀                                | ok                                               | false
          4 of 5 buses are late             | In all, 4 of 5 buses came                        | false
          4 of 5 buses are late             | In all, 4 of 5 buses are late, they say          | true""",
      useHeadersInDisplayName = true)
  void five_words_in_a_row_or_the_whole_of_fewer_are_a_quotation(
      String removed, String elsewhere, boolean quoted) {
    Quotations quotations = new Quotations(List.of(Text.of("other words"), Text.of(removed)));
    Text text = Text.of(elsewhere);
    assertThat(quotations.areIn(text)).isEqualTo(quoted);
    assertThat(quotations.removedFrom(text)).isEqualTo(quoted ? Text.REDACTED : text);
  }

  @Example
  void what_holds_several_texts_loses_those_that_quote() {
    Quotations quotations = new Quotations(List.of(Text.of("Buses")));
    Text quote = Text.of("buses");
    Text other = Text.of("trains");
    assertThat(quotations.removedFrom(List.of(quote, other))).containsExactly(Text.REDACTED, other);
    assertThat(quotations.removedFrom(Optional.of(quote))).contains(Text.REDACTED);
    assertThat(quotations.removedFrom(Optional.of(other))).contains(other);
    assertThat(quotations.removedFrom(Optional.empty())).isEmpty();
    assertThat(
            quotations.removedFromEvidence(
                List.of(Evidence.of(quote), Evidence.of(other).withSection(quote))))
        .containsExactly(Evidence.of(Text.REDACTED), Evidence.of(other).withSection(Text.REDACTED));
  }

  @Example
  void where_nothing_is_removed_nothing_is_quoted() {
    assertThat(new Quotations(List.of()).areIn(Text.of("anything"))).isFalse();
    assertThat(new Quotations(List.of()).areIn(Text.of("?!"))).isFalse();
  }

  @Property
  void a_text_quotes_itself_wherever_it_stands(@ForAll("texts") Text text) {
    Quotations quotations = new Quotations(List.of(text));
    assertThat(quotations.areIn(text)).isTrue();
    assertThat(quotations.areIn(Text.REDACTED)).isFalse();
  }

  @Property
  void any_five_words_of_it_are_found_between_others(
      @ForAll("sentences") List<String> words, @ForAll("sentences") List<String> others) {
    Quotations quotations = new Quotations(List.of(Text.of(String.join(" ", words))));
    String five = String.join(", ", words.subList(words.size() - 5, words.size()));
    String start = String.join(" ", others);
    assertThat(quotations.areIn(Text.of(start + ": " + five + ". " + start))).isTrue();
    assertThat(quotations.areIn(Text.of("0 " + String.join(" 0 ", words)))).isFalse();
  }

  @Provide
  Arbitrary<Text> texts() {
    return Values.texts();
  }

  @Provide
  Arbitrary<List<String>> sentences() {
    return Arbitraries.of(Arrays.asList("the", "bus", "stops", "here", "too", "early", "again"))
        .list()
        .ofMinSize(5)
        .ofMaxSize(9);
  }
}
