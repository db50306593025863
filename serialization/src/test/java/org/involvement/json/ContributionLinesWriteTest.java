package org.involvement.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.involvement.feedback.Contribution;
import org.involvement.feedback.Disposition;
import org.involvement.value.ContributionId;
import org.involvement.value.PartialDate;
import org.involvement.value.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContributionLinesWriteTest {
  private static final LocalDate DAY = LocalDate.of(2022, 2, 22);
  private static final Contribution FIRST =
      Contribution.raised(ContributionId.of("c-1"), Text.of("Größe\n🙂"), PartialDate.of(DAY))
          .acknowledged(PartialDate.of(DAY))
          .decided(PartialDate.of(DAY), Disposition.AGREED);
  private static final Contribution SECOND =
      Contribution.builder().id(ContributionId.of("c-2")).build();
  private static final String LINES =
      """
      {"id":"c-1","text":"Größe\\n🙂","raisedOn":"2022-02-22","steps":[{"kind":"acknowledged","day":"2022-02-22"},{"kind":"decided","day":"2022-02-22","disposition":"agreed"}]}
      {"id":"c-2"}
      """;

  @Test
  void each_contribution_is_a_line_that_ends_with_a_line_feed(@TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("said.jsonl");
    assertThat(ContributionLines.write(file, Stream.of(FIRST, SECOND))).isEqualTo(2);
    assertThat(Files.readString(file)).isEqualTo(LINES);
    assertNothingElseIn(folder, file);
  }

  @Test
  void no_contribution_is_an_empty_file(@TempDir Path folder) {
    Path file = folder.resolve("said.jsonl");
    assertThat(ContributionLines.write(file, Stream.of())).isZero();
    assertThat(file).isEmptyFile();
  }

  @Test
  void a_file_whose_name_says_so_is_packed_and_read_again(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("said.jsonl.gz");
    ContributionLines.write(file, Stream.of(FIRST, SECOND));
    try (var unpacked = new GZIPInputStream(Files.newInputStream(file))) {
      assertThat(new String(unpacked.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(LINES);
    }
    try (var lines = ContributionLines.read(file)) {
      assertThat(lines.stream()).containsExactly(FIRST, SECOND);
    }
  }

  @Test
  void a_packed_file_holds_no_time_and_no_name(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("said.jsonl.gz");
    ContributionLines.write(file, Stream.of(FIRST));
    byte[] bytes = Files.readAllBytes(file);
    ContributionLines.write(file, Stream.of(FIRST));
    assertThat(file).hasBinaryContent(bytes);
    // RFC 1952, section 2.3: bytes 4 to 7 are the time, the fourth the flags.
    assertThat(bytes).startsWith(0x1F, 0x8B, 8, 0, 0, 0, 0, 0);
  }

  @Test
  void nothing_is_left_and_the_file_stays_where_the_contributions_fail(@TempDir Path folder)
      throws IOException {
    Path file = Files.writeString(folder.resolve("said.jsonl"), "old");
    Stream<Contribution> failing =
        IntStream.range(0, 10_000)
            .mapToObj(
                i -> {
                  if (i == 9_999) {
                    throw new IllegalStateException("no more");
                  }
                  return FIRST;
                });
    assertThatIllegalStateException()
        .isThrownBy(() -> ContributionLines.write(file, failing))
        .withMessage("no more");
    assertThat(file).hasContent("old");
    assertNothingElseIn(folder, file);
  }

  @Test
  void a_file_can_be_written_from_itself(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("said.jsonl"), LINES);
    try (var lines = ContributionLines.read(file)) {
      ContributionLines.write(file, lines.stream().filter(c -> c.equals(SECOND)));
    }
    assertThat(file).hasContent("{\"id\":\"c-2\"}\n");
  }

  @Test
  void the_order_of_a_parallel_stream_is_kept() {
    List<Contribution> many =
        IntStream.range(0, 5_000)
            .mapToObj(i -> SECOND.withId(ContributionId.of("c-" + i)))
            .toList();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ContributionLines.write(out, many.parallelStream());
    var lines =
        ContributionLines.read(
            new ByteArrayInputStream(out.toByteArray()), "f", BadLines.STOP, ReadLimits.DEFAULT);
    assertThat(lines.stream()).isEqualTo(many);
  }

  @Test
  void a_stream_is_flushed_and_not_closed() throws IOException {
    boolean[] flushed = new boolean[1];
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    OutputStream out =
        new OutputStream() {
          @Override
          public void write(int b) {
            bytes.write(b);
          }

          @Override
          public void flush() {
            flushed[0] = true;
          }

          @Override
          public void close() {
            throw new AssertionError("closed");
          }
        };
    ContributionLines.write(out, Stream.of(FIRST, SECOND));
    assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(LINES);
    assertThat(flushed[0]).isTrue();
  }

  @Test
  void failures_are_unchecked_io_exceptions(@TempDir Path folder) throws IOException {
    Path missing = folder.resolve("none").resolve("said.jsonl");
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> ContributionLines.write(missing, Stream.of(FIRST)))
        .withMessage(missing + ": its folder does not exist")
        .withCauseInstanceOf(NoSuchFileException.class);
    OutputStream closed = OutputStream.nullOutputStream();
    closed.close();
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> ContributionLines.write(closed, Stream.of(FIRST)))
        .withCauseInstanceOf(IOException.class);
  }

  private static void assertNothingElseIn(Path folder, Path file) throws IOException {
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }
}
