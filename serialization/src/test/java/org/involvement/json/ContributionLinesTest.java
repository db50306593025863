package org.involvement.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.involvement.arbitrary.Contributions;
import org.involvement.feedback.Contribution;
import org.involvement.value.ContributionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContributionLinesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          three lines                                    | A↵B↵C↵
          the last line may lack its line feed           | A↵B↵C
          Windows line ends                              | A←↵B←↵C←↵
          the last line ends like in an old Macintosh    | A↵B↵C←
          blank lines and blanks around values           | ↵A ↵ ↵←↵→B↵C↵↵ →
          a byte-order mark at the start of the file     | ^A↵B↵C↵
          """)
  void lines_are_cut_at_line_feeds(String what, String lines) {
    assertThat(ids(bytes(lines))).as(what).containsExactly("A", "B", "C");
  }

  @Test
  void a_check_names_the_first_problem_of_each_bad_line(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("lines.jsonl");
    Files.write(file, bytes("A↵{\"id\":7}↵B↵[B]↵"));
    assertThat(ContributionLines.check(file))
        .extracting(JsonProblem::toString)
        .containsExactly(
            "line 2, column 7, at /id: 7 is not a string",
            "line 4, column 1: an array is not an object");
    assertThat(ContributionLines.check(file, 1)).hasSize(1);
    Files.write(file, bytes("A↵B↵"));
    assertThat(ContributionLines.check(file)).isEmpty();
  }

  @Test
  void no_line_holds_no_contribution() {
    assertThat(ids(bytes(""))).isEmpty();
    assertThat(ids(bytes("^"))).isEmpty();
    assertThat(ids(bytes("↵ ↵"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          A↵{"id":7}↵            | f: line 2, column 7, at /id: 7 is not a string
          A↵B C↵                 | f: line 2, column 12: an object follows the end of the document
          A↵B 7↵                 | f: line 2, column 12: a number of 1 character follows the end of the document
          A↵B,↵                  | f: line 2, column 11: ',' is not valid JSON here
          A↵{"id":↵"B"}↵         | f: line 2, column 7, at /id: the document ends too early
          A↵↵^B↵                 | f: line 3, column 1: U+FEFF is not valid JSON here
          A↵[B]↵                 | f: line 2, column 1: an array is not an object
          A↵null↵                | f: line 2, column 1: null is not an object
          A↵{"id":"é←b"}↵        | f: line 2, column 9, at /id: U+000D is not valid JSON here
          A↵{"id":"B",←"idd":1}↵ | f: line 2, column 12, at /idd: "idd" is not one of the fields id, text, kind, form, saidBy, dissent, conflictsWith, derivedFrom, permission, wishToBeNamed, hold, raisedOn, activity, perspectives, stakeholder, themes, answerBy, steps
          A↵{"text":"B"}↵        | f: line 2, column 1, at /id: id is missing
          A↵{"id":"B","steps":[{"kind":"acknowledged","day":"2022-02-30"}]}↵ | f: line 2, column 49, at /steps/0/day: "2022-02-30" is not a date of the form yyyy-MM-dd
          A↵{"id":"B","steps":[{"kind":"acted-on","day":"2022-02-20","change":"c"}]}↵ | f: line 2, column 20, at /steps/0: acted-on on 2022-02-20 follows raised: acted-on needs 'decided' before it, since it was raised or reopened
          """)
  void a_bad_line_is_an_error_with_file_line_and_pointer(String lines, String message) {
    assertRefused(bytes(lines), message);
  }

  @Test
  void the_parts_of_the_error_can_be_asked_for() {
    assertThatExceptionOfType(InvolvementJsonException.class)
        .isThrownBy(() -> ids(bytes("A↵B↵{\"id\":7}↵")))
        .satisfies(
            e -> {
              assertThat(e.file()).contains("f");
              assertThat(e.line()).isEqualTo(3);
              assertThat(e.column()).isEqualTo(7);
              assertThat(e.pointer()).isEqualTo("/id");
            });
    assertThatExceptionOfType(InvolvementJsonException.class)
        .isThrownBy(() -> InvolvementJson.read("{}"))
        .satisfies(e -> assertThat(e.file()).isEmpty());
  }

  @Test
  void bytes_that_are_not_utf8_are_refused() {
    byte[] lines = bytes("A↵B↵{\"id\":\"?\"}↵C↵");
    lines[22 + 7] = (byte) 0xC3;
    assertRefused(lines, "f: line 3, column 8: byte 0xC3 is not UTF-8");
  }

  @Test
  void what_came_before_a_bad_line_is_read_first_and_nothing_after_it() {
    List<String> read = new ArrayList<>();
    try (var lines = lines(bytes("A↵B↵x↵C↵"), BadLines.STOP)) {
      var iterator = lines.stream().iterator();
      read.add(iterator.next().id().value());
      read.add(iterator.next().id().value());
      assertThatExceptionOfType(InvolvementJsonException.class).isThrownBy(iterator::hasNext);
      assertThat(iterator.hasNext()).isFalse();
    }
    assertThat(read).containsExactly("A", "B");
  }

  @Property(tries = 100)
  void lines_of_any_length_are_read_from_a_stream_that_gives_any_number_of_bytes(
      @ForAll("contributions") List<Contribution> contributions,
      @ForAll @IntRange(min = 1, max = 300) int bytesAtOnce,
      @ForAll @IntRange(min = 1, max = 100_000) int blanks)
      throws IOException {
    String longLine = "{" + " ".repeat(blanks) + "\"id\":\"long\"}\n";
    byte[] lines = (longLine + written(contributions) + longLine).getBytes(UTF_8);
    List<Contribution> read =
        ContributionLines.read(slow(lines, bytesAtOnce), "f", BadLines.STOP, ReadLimits.DEFAULT)
            .stream()
            .toList();
    assertThat(read).hasSize(contributions.size() + 2);
    assertThat(read.subList(1, read.size() - 1)).isEqualTo(contributions);
  }

  @Property(tries = 200)
  void what_is_written_is_read_back_equal_and_written_to_the_same_bytes(
      @ForAll("contributions") List<Contribution> contributions) {
    String lines = written(contributions);
    List<Contribution> read = lines(lines.getBytes(UTF_8), BadLines.STOP).stream().toList();
    assertThat(read).isEqualTo(contributions);
    assertThat(written(read)).isEqualTo(lines);
  }

  @Test
  void the_order_is_that_of_the_file_also_where_a_stream_is_said_to_be_parallel() {
    byte[] many = bytes("A↵B↵C↵".repeat(5_000));
    assertThat(lines(many, BadLines.STOP).stream().parallel().map(c -> c.id().value()))
        .hasSize(15_000)
        .startsWith("A", "B", "C", "A");
  }

  @Test
  void a_file_is_streamed_once_and_not_after_it_was_closed() {
    ContributionLines lines = lines(bytes("A↵B↵"), BadLines.STOP);
    Stream<Contribution> stream = lines.stream();
    assertThatIllegalStateException()
        .isThrownBy(lines::stream)
        .withMessage("the lines are streamed already: read the file again");
    lines.close();
    lines.close();
    assertThatIllegalStateException()
        .isThrownBy(stream::toList)
        .withMessage("the lines are closed: read the file again");
  }

  @Test
  void the_stream_that_is_read_is_closed_with_the_lines_or_with_theirs() {
    AtomicBoolean closed = new AtomicBoolean();
    try (var lines = lines(noting(closed), BadLines.STOP)) {
      assertThat(lines.stream().toList()).hasSize(1);
      assertThat(closed).isFalse();
    }
    assertThat(closed).isTrue();
    closed.set(false);
    try (var stream = lines(noting(closed), BadLines.STOP).stream()) {
      assertThat(stream.toList()).hasSize(1);
    }
    assertThat(closed).isTrue();
  }

  @Test
  void failures_of_files_and_streams_are_unchecked_io_exceptions(@TempDir Path folder)
      throws IOException {
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> ContributionLines.read(folder.resolve("none.jsonl")))
        .withCauseInstanceOf(NoSuchFileException.class);
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> ContributionLines.read(folder))
        .havingCause()
        .withMessage(folder + ": is a folder, not a file");
    InputStream failing =
        new FilterInputStream(new ByteArrayInputStream(bytes("A↵"))) {
          @Override
          public int read(byte[] into, int offset, int length) throws IOException {
            int count = super.read(into, offset, length);
            if (count < 0) {
              throw new IOException("gone");
            }
            return count;
          }
        };
    var iterator = lines(failing, BadLines.STOP).stream().iterator();
    assertThat(iterator.next().id()).isEqualTo(ContributionId.of("A"));
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(iterator::hasNext)
        .withMessageContaining("gone");
  }

  @Test
  void a_file_is_named_as_it_was_given(@TempDir Path folder) throws IOException {
    Path file = Files.write(folder.resolve("said.jsonl"), bytes("A↵x↵"));
    assertThatExceptionOfType(InvolvementJsonException.class)
        .isThrownBy(() -> ContributionLines.read(file).stream().count())
        .withMessage(file + ": line 2, column 1: 'x' is not valid JSON here");
  }

  @Test
  void a_longer_line_than_allowed_is_refused() {
    ReadLimits limits = ReadLimits.DEFAULT.withLineBytes(20);
    String longest = "{\"id\":\"A\"" + " ".repeat(10) + "}";
    assertThat(ids(bytes(longest + "↵B"), limits)).containsExactly("A", "B");
    for (String tooLong : List.of(" " + longest, longest + " ", " ".repeat(200_000) + longest)) {
      for (String end : List.of("", "↵", "↵B↵")) {
        assertThatExceptionOfType(InvolvementJsonException.class)
            .isThrownBy(() -> ids(bytes("A↵" + tooLong + end), limits))
            .withMessage("f: line 2, column 1: the line is longer than 20 bytes");
      }
    }
  }

  private static void assertRefused(byte[] lines, String message) {
    assertThatExceptionOfType(InvolvementJsonException.class)
        .isThrownBy(() -> ids(lines))
        .withMessage(message);
  }

  private static List<String> ids(byte[] lines) {
    return ids(lines, ReadLimits.DEFAULT);
  }

  private static List<String> ids(byte[] bytes, ReadLimits limits) {
    var lines = ContributionLines.read(new ByteArrayInputStream(bytes), "f", BadLines.STOP, limits);
    return lines.stream().map(contribution -> contribution.id().value()).toList();
  }

  private static ContributionLines lines(byte[] bytes, BadLines badLines) {
    return lines(new ByteArrayInputStream(bytes), badLines);
  }

  private static ContributionLines lines(InputStream in, BadLines badLines) {
    return ContributionLines.read(in, "f", badLines, ReadLimits.DEFAULT);
  }

  /** Line feeds, returns, tabs and byte-order marks as signs, contributions as their ids. */
  private static byte[] bytes(String signs) {
    return signs
        .replaceAll("\\b([ABC])\\b(?!\")", "{\"id\":\"$1\"}")
        .replace('↵', '\n')
        .replace('←', '\r')
        .replace('→', '\t')
        .replace('^', '\uFEFF')
        .getBytes(UTF_8);
  }

  private static String written(List<Contribution> contributions) {
    var out = new ByteArrayOutputStream();
    ContributionLines.write(out, contributions.stream());
    return out.toString(UTF_8);
  }

  private static InputStream slow(byte[] bytes, int atOnce) {
    return new FilterInputStream(new ByteArrayInputStream(bytes)) {
      @Override
      public int read(byte[] into, int offset, int length) throws IOException {
        return super.read(into, offset, Math.min(length, atOnce));
      }
    };
  }

  private static InputStream noting(AtomicBoolean closed) {
    return new FilterInputStream(new ByteArrayInputStream(bytes("A↵"))) {
      @Override
      public void close() {
        closed.set(true);
      }
    };
  }

  @Provide
  Arbitrary<List<Contribution>> contributions() {
    return Contributions.contributions().list().ofMaxSize(10);
  }
}
