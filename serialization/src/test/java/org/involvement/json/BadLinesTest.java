package org.involvement.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import org.involvement.work.Fast;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Fast
class BadLinesTest {
  private static final String GOOD = "{\"id\":\"c\"}\n";
  private static final String CUT_OFF = "the last line is cut off: no line feed ends it,";

  private final PrintStream standardError = System.err;
  private final ByteArrayOutputStream log = new ByteArrayOutputStream();

  @BeforeEach
  void listen() {
    System.setErr(new PrintStream(log, true, UTF_8));
  }

  @AfterEach
  void listenNoMore() {
    System.setErr(standardError);
  }

  @Test
  void bad_lines_are_passed_over_counted_and_the_first_kept() {
    try (var lines = lines(GOOD + "x\n" + GOOD + "\n{\"id\":7}\ny\n" + GOOD, 2)) {
      assertThat(lines.stream()).hasSize(3);
      assertThat(lines.skipped()).isEqualTo(3);
      assertThat(lines.isCutOff()).isFalse();
      assertThat(lines.errors())
          .extracting(InvolvementJsonException::getMessage)
          .containsExactly(
              "f: line 2, column 1: 'x' is not valid JSON here",
              "f: line 5, column 7, at /id: 7 is not a string");
    }
    assertThat(logged()).containsExactly("f: bad lines skipped: 3, the first is line 2");
  }

  @Test
  void nothing_is_kept_where_only_the_count_is_asked_for() {
    try (var lines = lines("x\ny\n" + GOOD, 0)) {
      assertThat(lines.stream()).hasSize(1);
      assertThat(lines.errors()).isEmpty();
      assertThat(lines.skipped()).isEqualTo(2);
    }
  }

  @Test
  void a_line_that_is_too_long_is_passed_over_whole() {
    ReadLimits limits = ReadLimits.DEFAULT.withLineBytes(1_000);
    String longLine = "{\"id\":\"d\"," + " ".repeat(300_000) + GOOD;
    byte[] bytes = (longLine + GOOD + longLine + longLine + GOOD).getBytes(UTF_8);
    try (var lines =
        ContributionLines.read(new ByteArrayInputStream(bytes), "f", BadLines.collect(5), limits)) {
      assertThat(lines.stream()).hasSize(2);
      assertThat(lines.errors())
          .extracting(InvolvementJsonException::getMessage)
          .containsExactly(
              "f: line 1, column 1: the line is longer than 1000 bytes",
              "f: line 3, column 1: the line is longer than 1000 bytes",
              "f: line 4, column 1: the line is longer than 1000 bytes");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{", "{\"id\":\"d\"", "{\"id\":\"d\",\"text\":\"Größ", "{\"id\":tru", "x"})
  void a_last_line_that_is_cut_off_is_reported(String last) {
    assertThatExceptionOfType(InvolvementJsonException.class)
        .isThrownBy(() -> lines(GOOD + last, BadLines.STOP).stream().count())
        .withMessageStartingWith("f: line 2, column " + (last.length() + 1))
        .withMessageContaining(CUT_OFF)
        .withMessageEndingWith("and it is no whole value")
        .withNoCause();
    try (var lines = lines(GOOD + last, 1)) {
      assertThat(lines.isCutOff()).isFalse();
      assertThat(lines.stream()).hasSize(1);
      assertThat(lines.isCutOff()).isTrue();
      assertThat(lines.skipped()).isEqualTo(1);
      assertThat(lines.errors()).singleElement().asString().contains(CUT_OFF);
    }
    assertThat(logged())
        .containsExactly("f: bad lines skipped: 1, the first is line 2", "f: cut off in line 2");
  }

  @Test
  void a_line_cut_off_within_a_character_is_cut_off() {
    byte[] bytes = (GOOD + "{\"id\":\"d\",\"text\":\"é").getBytes(UTF_8);
    byte[] cut = Arrays.copyOf(bytes, bytes.length - 1);
    try (var lines =
        ContributionLines.read(
            new ByteArrayInputStream(cut), "f", BadLines.collect(1), ReadLimits.DEFAULT)) {
      assertThat(lines.stream()).hasSize(1);
      assertThat(lines.isCutOff()).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"id\":7}", "{\"id\":\"d\"} {\"id\":\"e\"}", "[]", "{\"idd\":\"d\"}"})
  void a_last_line_that_holds_a_whole_value_is_bad_and_not_cut_off(String last) {
    try (var lines = lines(GOOD + last, 1)) {
      assertThat(lines.stream()).hasSize(1);
      assertThat(lines.isCutOff()).isFalse();
      assertThat(lines.skipped()).isEqualTo(1);
    }
  }

  @Test
  void every_place_at_which_a_file_is_cut_off_is_seen() {
    String whole = GOOD + "{\"id\":\"d\",\"text\":\"é\",\"steps\":[]}";
    byte[] bytes = whole.getBytes(UTF_8);
    for (int length = GOOD.length() + 1; length < bytes.length; length++) {
      byte[] cut = Arrays.copyOf(bytes, length);
      assertThatExceptionOfType(InvolvementJsonException.class)
          .as("first %d bytes", length)
          .isThrownBy(() -> lines(cut, BadLines.STOP).stream().count())
          .withMessageContaining("the last line is cut off");
    }
  }

  @Test
  void the_log_is_silent_where_nothing_was_skipped_or_an_exception_said_it() {
    try (var lines = lines(GOOD, 1)) {
      assertThat(lines.stream()).hasSize(1);
    }
    try (var lines = lines(GOOD + "{", BadLines.STOP)) {
      assertThatExceptionOfType(InvolvementJsonException.class)
          .isThrownBy(() -> lines.stream().count());
    }
    assertThat(logged()).isEmpty();
  }

  @Test
  void a_reading_that_is_broken_off_logs_what_was_skipped_so_far_and_no_content() {
    try (var lines = lines("{\"id\":\"secret words\"}\n" + GOOD + "x\n", 1)) {
      assertThat(lines.stream().findFirst()).isPresent();
    }
    assertThat(logged()).containsExactly("f: bad lines skipped: 1, the first is line 1");
  }

  @Test
  void a_negative_number_of_errors_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BadLines.collect(-1))
        .withMessage("badLines.most -1 is negative");
  }

  private List<String> logged() {
    String prefix =
        "["
            + Thread.currentThread().getName()
            + "] WARN "
            + ContributionLines.class.getName()
            + " - ";
    return log.toString(UTF_8)
        .lines()
        .map(line -> line.startsWith(prefix) ? line.substring(prefix.length()) : "?" + line)
        .toList();
  }

  private static ContributionLines lines(String text, int most) {
    return lines(text, BadLines.collect(most));
  }

  private static ContributionLines lines(String text, BadLines badLines) {
    return lines(text.getBytes(UTF_8), badLines);
  }

  private static ContributionLines lines(byte[] bytes, BadLines badLines) {
    return ContributionLines.read(
        new ByteArrayInputStream(bytes), "f", badLines, ReadLimits.DEFAULT);
  }
}
