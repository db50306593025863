package org.involvement.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.involvement.json.Shapes.Tree;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is made to exhaust memory is refused in 64 MB of it, within the limits that nobody set. */
@Tag("full")
class LittleMemoryTest {
  private static final long MEGABYTE = 1024 * 1024;
  private static final String PROGRAMME =
      "{\"schemaVersion\":1,\"id\":\"p\",\"title\":\"t\",\"asOf\":\"2024-02-29\"";
  private static final String TOO_LONG =
      "line 1, column 1: the document is longer than 25165824 bytes";

  @BeforeAll
  static void memory_is_little() {
    assertThat(Runtime.getRuntime().maxMemory()).isLessThanOrEqualTo(64 * MEGABYTE);
  }

  @Test
  void a_string_of_a_gigabyte() {
    InputStream programme = Endless.of(PROGRAMME + ",\"purpose\":\"", 'a', 1_000, "\"}");
    assertRefused(() -> InvolvementJson.read(programme), TOO_LONG);
    InputStream lines = Endless.of("{\"id\":\"c\",\"text\":\"", 'a', 1_000, "\"}\n");
    assertRefused(
        () -> read(lines, BadLines.STOP),
        "f: line 1, column 1: the line is longer than 8388608 bytes");
  }

  @Test
  void a_string_of_a_gigabyte_in_a_file(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("large.json");
    try (var large = new RandomAccessFile(file.toFile(), "rw")) {
      large.writeBytes(PROGRAMME + ",\"purpose\":\"");
      large.setLength(1_000 * MEGABYTE);
    }
    assertRefused(() -> InvolvementJson.read(file), TOO_LONG);
  }

  @Test
  void a_string_that_the_document_has_room_for() {
    InputStream programme = Endless.of(PROGRAMME + ",\"purpose\":\"", 'a', 16, "\"}");
    assertRefused(
        () -> InvolvementJson.read(programme),
        "line 1, column 71, at /purpose: a string is longer than 1000000 characters");
    InputStream lines = Endless.of("{\"id\":\"c\",\"text\":\"", 'a', 7, "\"}\n");
    assertRefused(
        () -> read(lines, BadLines.STOP),
        "f: line 1, column 18, at /text: a string is longer than 1000000 characters");
  }

  @Test
  void a_million_strings_that_are_no_field() {
    InputStream programme =
        Endless.of(1_500_000, i -> (i == 0 ? "{" : ",") + "\"a" + i + "\":\"\"");
    assertThatExceptionOfType(InvolvementJsonException.class)
        .isThrownBy(() -> InvolvementJson.read(programme))
        .withMessageContaining("at /a0: \"a0\" is not one of the fields");
  }

  @Test
  void a_hundred_thousand_levels_of_nesting() {
    String any = "{\"kind\":\"any-of\",\"parts\":[".repeat(100_000);
    assertThatExceptionOfType(InvolvementJsonException.class)
        .isThrownBy(
            () ->
                new JsonFormat<>(Tree.class)
                    .read(DocumentBytes.of(any, ReadLimits.DEFAULT), ReadLimits.DEFAULT))
        .withMessageContaining("the value is nested deeper than 100 levels");
    String arrays = "[".repeat(100_000);
    assertThatExceptionOfType(InvolvementJsonException.class)
        .isThrownBy(() -> InvolvementJson.read(PROGRAMME + ",\"stakeholders\":" + arrays))
        .withMessageContaining("at /stakeholders/0: an array is not an object");
    assertThatExceptionOfType(InvolvementJsonException.class)
        .isThrownBy(() -> read(Endless.of(1, i -> arrays + "]".repeat(100_000)), BadLines.STOP))
        .withMessage("f: line 1, column 1: an array is not an object (and 1 more)");
  }

  @Test
  void a_number_of_a_billion_digits() {
    assertRefused(
        () -> InvolvementJson.read(PROGRAMME + amount("1e999999999")),
        "line 1, column 137, at /practices/0/answer/value:"
            + " 1e999999999 is not a number of at most 100 digits");
    assertRefused(
        () -> InvolvementJson.read(PROGRAMME + amount("-1E-999999999")),
        "line 1, column 137, at /practices/0/answer/value:"
            + " -1E-999999999 is not a number of at most 100 digits");
    assertRefused(
        () -> InvolvementJson.read(PROGRAMME + amount("1e99999999999")),
        "line 1, column 137, at /practices/0/answer/value:"
            + " 1e99999999999 is not a number of at most 100 digits");
    assertRefused(
        () ->
            InvolvementJson.read(
                Endless.of(PROGRAMME + amount("1").replaceAll("1.*", ""), '1', 16, "}")),
        "line 1, column 137, at /practices/0/answer/value: a number is longer than 100 digits");
  }

  @Test
  void a_million_contributions_merged_in_a_chain() {
    assertRefused(
        () -> InvolvementJson.read(chain(PROGRAMME + ",\"contributions\":[", ",", "]}")), TOO_LONG);
  }

  @Test
  void a_chain_for_which_the_document_has_room() {
    ReadLimits limits = ReadLimits.DEFAULT.withElements(50_000);
    InputStream programme =
        Endless.of(200_000, i -> (i == 0 ? PROGRAMME + ",\"contributions\":[" : ",") + merged(i));
    assertThatExceptionOfType(InvolvementJsonException.class)
        .isThrownBy(() -> InvolvementJson.read(programme, limits))
        .withMessageContaining("at /contributions/25000: the element is beyond the 50000 that");
  }

  @Test
  void a_million_lines_merged_in_a_chain_are_read_since_each_stands_by_itself() {
    assertThat(read(chain("", "\n", ""), BadLines.STOP)).isEqualTo(1_000_000);
  }

  @Test
  void many_bad_lines() {
    InputStream lines = Endless.of(200_000, i -> "{\"id\":\"c\",\"text\":" + i + "}\n");
    var policy = BadLines.collect(10);
    try (var bad = ContributionLines.read(lines, "f", policy, ReadLimits.DEFAULT)) {
      assertThat(bad.stream().count()).isZero();
      assertThat(bad.skipped()).isEqualTo(200_000);
      assertThat(bad.errors()).hasSize(10);
    }
  }

  @Test
  void a_bomb_in_gzip() throws IOException {
    for (String text : new String[] {" ", "\n", "{\"id\":\"c\"}\n", "[", "{\"id\":\""}) {
      String repeated = text.repeat(10_000_000 / text.length());
      assertThatExceptionOfType(InvolvementJsonException.class)
          .as(text)
          .isThrownBy(() -> read(Endless.packed(1_000, repeated), BadLines.collect(10)))
          .withMessageMatching(
              "f: line \\d+, column 1: the file unpacks to more than 200 times its size");
    }
  }

  @Test
  void a_bomb_in_gzip_whose_size_is_allowed() throws IOException {
    ReadLimits limits = ReadLimits.DEFAULT.withGzipRatio(10_000);
    InputStream bomb = Endless.packed(100, " ".repeat(10_000_000));
    assertRefused(
        () ->
            ContributionLines.read(bomb, "f", BadLines.STOP, limits).stream()
                .forEach(contribution -> {}),
        "f: line 1, column 1: the line is longer than 8388608 bytes");
  }

  private static long read(InputStream in, BadLines badLines) {
    try (var lines = ContributionLines.read(in, "f", badLines, ReadLimits.DEFAULT)) {
      return lines.stream().count();
    }
  }

  private static InputStream chain(String before, String between, String after) {
    int length = 1_000_000;
    return Endless.of(
        length + 1L,
        i -> (i == 0 ? before : i < length ? between : after) + (i < length ? merged(i) : ""));
  }

  private static String merged(long i) {
    return "{\"id\":\"c-%d\",\"steps\":[{\"kind\":\"merged-into\",\"day\":\"2022-02-22\",\"into\":\"c-%d\"}]}"
        .formatted(i, i + 1);
  }

  private static String amount(String number) {
    return ",\"practices\":[{\"practice\":\"payment-amount\",\"answer\":{\"kind\":\"amount\",\"value\":"
        + number
        + ",\"unit\":\"GBP\"},\"basis\":\"document\"}]}";
  }

  private static void assertRefused(ThrowingCallable reading, String message) {
    assertThatExceptionOfType(InvolvementJsonException.class)
        .isThrownBy(reading)
        .withMessage(message);
  }
}
