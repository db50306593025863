package org.involvement.examples.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.involvement.exchange.polis.PolisExport;
import org.involvement.json.InvolvementJson;
import org.involvement.value.Count;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@SuppressWarnings({"AlwaysThrows", "ReturnValueIgnored"}) // each call is there to be refused
class ProgramTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  static Stream<Arguments> refusals() {
    return Stream.of(
        refusal(
            () -> InvolvementJson.read("{"), "F: line 1, column 2: the document ends too early"),
        refusal(() -> Count.parse("many"), "F: count 'many' is not of the form 65, 65+ or 10-15"),
        refusal(() -> LocalDate.parse("May"), "Text 'May' could not be parsed at index 0"),
        refusal(() -> Path.of("a\0b"), "Nul character not allowed: a\0b"),
        refusal(() -> PolisExport.read(Path.of("pom.xml")), "pom.xml: is not a folder"),
        refusal(() -> InvolvementJson.read(Path.of("no.json")), "no.json: there is no such file"),
        refusal(() -> InvolvementJson.read(Path.of("src")), "src: is a folder, not a file"),
        refusal(
            () -> Files.createDirectories(Path.of("pom.xml")),
            "pom.xml: is a file, and not a folder"),
        refusal(
            () -> {
              throw new AccessDeniedException("f");
            },
            "f: you have no permission for it"),
        refusal(
            () -> {
              throw new FileSystemException("f");
            },
            "f: cannot be read or written"),
        refusal(
            () -> {
              throw new NoSuchFileException("f", null, "its folder does not exist");
            },
            "f: its folder does not exist"),
        refusal(
            () -> {
              throw new UncheckedIOException(new IOException("No space left on device"));
            },
            "No space left on device"),
        refusal(
            () -> Problems.refuse(List.of("one", "two")), "one" + System.lineSeparator() + "two"));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void what_cannot_be_done_is_a_line_and_exit_code_2(Attempt attempt, String line) {
    int code = run((arguments, out) -> attempt.make(), "F");
    assertThat(code).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo(line + System.lineSeparator());
  }

  @Test
  void what_is_printed_is_printed_and_exit_code_0() {
    assertThat(run((arguments, out) -> out.print(arguments[0] + "é"), "F")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("Fé");
    Problems.refuse(List.of());
  }

  @Test
  void other_than_the_right_number_of_arguments_is_told_how_to_use_it() {
    assertThat(run((arguments, out) -> out.print("never"))).isEqualTo(2);
    assertThat(run((arguments, out) -> out.print("never"), "a", "b")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8).lines())
        .containsExactly("Usage: Test FILE", "Usage: Test FILE");
    assertThat(out.size()).isZero();
  }

  @Test
  void a_mistake_of_the_program_itself_is_not_hidden() {
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                run(
                    (arguments, out) -> {
                      throw new IllegalStateException("ours");
                    },
                    "F"))
        .withMessage("ours");
  }

  @Test
  void output_that_cannot_be_written_is_complained_of() {
    Output full = failing("No space left on device");
    new PrintStream(full, true, StandardCharsets.UTF_8).println("text");
    assertThat(full.isWhole()).isFalse();
    assertThat(full.complaint())
        .contains("standard output cannot be written: No space left on device");
  }

  @Test
  void a_reader_who_has_seen_enough_is_no_reason_to_complain() {
    Output head = failing("Broken pipe");
    new PrintStream(head, true, StandardCharsets.UTF_8).println("text");
    assertThat(head.isWhole()).isFalse();
    assertThat(head.complaint()).isEmpty();
  }

  @Test
  void output_that_is_written_is_whole() {
    Output whole = new Output(out);
    new PrintStream(whole, true, StandardCharsets.UTF_8).print("text");
    assertThat(whole.isWhole()).isTrue();
    assertThat(whole.complaint()).isEmpty();
    assertThat(out).hasToString("text");
  }

  private static Output failing(String message) {
    return new Output(
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(message);
          }
        });
  }

  private int run(Program.Work work, String... arguments) {
    return Program.of("Test FILE", 1)
        .run(
            arguments,
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            work);
  }

  /** Something that fails. */
  interface Attempt {
    void make() throws IOException;
  }

  private static Arguments refusal(Attempt attempt, String line) {
    return Arguments.of(attempt, line);
  }
}
