package org.involvement.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.util.stream.Stream;
import org.involvement.programme.Programme;
import org.involvement.value.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a document has a code, on which a service matches. */
class JsonCodesTest {
  private static final String GOOD = "{\"schemaVersion\":1,\"id\":\"p\",\"title\":\"t\"";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          ,"asOf":"2022-02-22"                                                 | json.syntax
          ,"asOf":"2022-02-22"}}                                               | json.syntax
          ,"asOf":"2022-02-22","schemaVersion":9}                              | json.repeated
          ,"asOf":"2022-02-30"}                                                | json.wrong-value
          ,"asOf":20220222}                                                    | json.wrong-type
          ,"asOf":"2022-02-22","colour":"red"}                                 | json.unknown-field
          }                                                                    | json.missing-field
          ,"asOf":"2022-02-22","people":"many"}                                | count.malformed
          ,"asOf":"2022-02-22","registers":[{"register":"step"}]}              | json.wrong-value
          ,"asOf":"2022-02-22","period":"2022-02-22/2022-02-21"}               | period.end.below-other
          ,"asOf":"2022-02-22","contributions":[{"id":"c","text":"\\u0001"}]}  | text.unprintable
          ,"asOf":"2022-02-22","contributions":[{"id":"c","activity":"a"}]}    | programme.contributions.unknown
          """)
  void a_problem_has_the_code_of_the_rule_or_one_of_the_reader(String rest, String code) {
    String json = GOOD + rest;
    assertThat(InvolvementJson.of(Programme.class).check(json, 9))
        .extracting(JsonProblem::code)
        .containsExactly(code);
    InvolvementJsonException error =
        catchThrowableOfType(InvolvementJsonException.class, () -> InvolvementJson.read(json));
    assertThat(error.code()).isEqualTo(code);
    if (error.getCause() instanceof InvalidValueException rule) {
      assertThat(rule.code()).isEqualTo(code);
    } else {
      assertThat(Stream.of(JsonCode.values())).extracting(JsonCode::toString).contains(code);
    }
  }

  @Test
  void what_is_wrong_before_anything_is_read_has_a_code_too() {
    JsonDocuments<Programme> programmes = InvolvementJson.of(Programme.class);
    assertThat(programmes.check("", 1))
        .extracting(JsonProblem::code)
        .containsExactly("json.syntax");
    assertThat(programmes.check("{\"é".getBytes(ISO_8859_1), 1))
        .extracting(JsonProblem::code)
        .containsExactly("json.encoding");
    assertThat(programmes.check("{\"schemaVersion\":9}", 1))
        .extracting(JsonProblem::code)
        .containsExactly("json.schema-version");
    assertThat(programmes.check("[".repeat(2_000), 1))
        .extracting(JsonProblem::code)
        .containsExactly("json.wrong-type");
    assertThat(
            catchThrowableOfType(
                    InvolvementJsonException.class,
                    () ->
                        programmes
                            .withLimits(ReadLimits.DEFAULT.withDocumentBytes(10))
                            .read(GOOD + "}"))
                .code())
        .isEqualTo("json.limit");
  }

  @Test
  void lines_that_are_cut_off_or_damaged_have_a_code() {
    assertThat(codeOfLines("{\"id\":\"c".getBytes(UTF_8))).isEqualTo("json.cut-off");
    byte[] noGzip = {0x1f, (byte) 0x8b, 8, (byte) 0xff, 0, 0, 0, 0, 0, 0};
    assertThat(codeOfLines(noGzip)).isEqualTo("json.damaged");
  }

  private static String codeOfLines(byte[] bytes) {
    return catchThrowableOfType(
            InvolvementJsonException.class,
            () -> {
              try (var lines =
                  ContributionLines.read(
                      new ByteArrayInputStream(bytes), "f.gz", BadLines.STOP, ReadLimits.DEFAULT)) {
                assertThat(lines.stream()).isEmpty();
              }
            })
        .code();
  }
}
