package org.involvement.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import org.involvement.json.Shapes.AnyOf;
import org.involvement.json.Shapes.Leaf;
import org.involvement.json.Shapes.Tree;
import org.involvement.value.Evidence;
import org.involvement.work.Fast;
import org.junit.jupiter.api.Test;

@Fast
class ReadLimitsTest {
  private static final ReadLimits LIMITS = new ReadLimits(100, 80, 4, 10, 5, 3, 20);

  @Test
  void a_limit_itself_is_within() {
    String atAllLimits =
        "{\"kind\":\"any-of\",\"parts\":[{\"kind\":\"any-of\",\"parts\":[]},{\"kind\":\"leaf\",\"number\":12345}]}";
    assertThat(read(Tree.class, atAllLimits + " ".repeat(100 - atAllLimits.length())))
        .isInstanceOf(AnyOf.class);
    assertThat(read(Evidence.class, "{\"title\":\"1234567890\"}").title().value()).hasSize(10);
  }

  @Test
  void a_longer_document_is_refused() {
    String message = "line 1, column 1: the document is longer than 100 bytes";
    assertRefused(Tree.class, " ".repeat(101), message);
    byte[] endless = " ".repeat(10_000).getBytes(UTF_8);
    assertThatExceptionOfType(InvolvementJsonException.class)
        .isThrownBy(() -> InvolvementJson.read(new ByteArrayInputStream(endless), LIMITS))
        .satisfies(e -> assertThat(e.problem()).hasToString(message));
  }

  @Test
  void deeper_nesting_is_refused() {
    assertRefused(
        Tree.class,
        "{\"kind\":\"any-of\",\"parts\":[\n{\"kind\":\"any-of\",\"parts\":[\n{}]}]}",
        "line 3, column 1, at /parts/0/parts/0: the value is nested deeper than 4 levels");
  }

  @Test
  void a_longer_string_is_refused() {
    assertRefused(
        Evidence.class,
        "{\"title\":\n\"12345678901\"}",
        "line 2, column 1, at /title: a string is longer than 10 characters");
  }

  @Test
  void a_longer_number_is_refused() {
    assertRefused(
        Leaf.class,
        "{\"kind\":\"leaf\",\n\"number\": 123456}",
        "line 2, column 11, at /number: a number is longer than 5 digits");
  }

  @Test
  void a_number_that_is_longer_than_any_string_is_refused_as_a_number() {
    String number = "1".repeat(2_000_000);
    assertTooLong(number, "line 1, column 1: a number is longer than 100 digits");
    assertTooLong("[" + number, "line 1, column 1: an array is not an object");
    assertTooLong(
        "{\"schemaVersion\": -" + number,
        "line 1, column 19, at /schemaVersion: a number is longer than 100 digits");
    assertTooLong(
        "{\"registers\":[\n" + number,
        "line 2, column 1, at /registers/0: a number is longer than 100 digits");
  }

  @Test
  void more_elements_in_all_arrays_are_refused() {
    String json =
        """
        {"kind":"any-of","parts":[
        {"kind":"any-of","parts":[{"kind":"leaf","number":1}]},
        {"kind":"any-of"},{}]}
        """;
    ReadLimits limits = ReadLimits.DEFAULT.withElements(3);
    assertThatExceptionOfType(InvolvementJsonException.class)
        .isThrownBy(() -> new JsonFormat<>(Tree.class).read(DocumentBytes.of(json, limits), limits))
        .withMessage(
            "line 3, column 19, at /parts/2:"
                + " the element is beyond the 3 that all arrays of a document may hold");
  }

  @Test
  void a_name_longer_than_all_reason_is_refused() {
    String json = "{\"" + "a".repeat(50_001) + "\":1}";
    assertThatExceptionOfType(InvolvementJsonException.class)
        .isThrownBy(() -> InvolvementJson.read(json))
        .withMessage("line 1, column 1: a field's name is longer than 50000 characters");
  }

  @Test
  void each_limit_can_be_set_by_itself() {
    assertThat(
            ReadLimits.DEFAULT
                .withDocumentBytes(100)
                .withLineBytes(80)
                .withNestingDepth(4)
                .withStringLength(10)
                .withNumberLength(5)
                .withElements(3)
                .withGzipRatio(20))
        .isEqualTo(LIMITS);
  }

  @Test
  void a_limit_below_one_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LIMITS.withNestingDepth(0))
        .withMessage("readLimits.nestingDepth 0 is below 1");
  }

  private static void assertTooLong(String json, String message) {
    assertThatExceptionOfType(InvolvementJsonException.class)
        .isThrownBy(() -> InvolvementJson.read(json))
        .satisfies(e -> assertThat(e.problem()).hasToString(message));
  }

  private static <T> void assertRefused(Class<T> type, String json, String message) {
    assertThatExceptionOfType(InvolvementJsonException.class)
        .isThrownBy(() -> read(type, json))
        .satisfies(e -> assertThat(e.problem()).hasToString(message));
  }

  private static <T> T read(Class<T> type, String json) {
    return InvolvementJson.of(type).withLimits(LIMITS).read(json);
  }
}
