package org.involvement.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.involvement.feedback.Contribution;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;

/** Whatever bytes there are, each line is a contribution or our error: see CONTRIBUTING.md. */
class LinesFuzzTest {
  private static final JsonFormat<Contribution> FORMAT = new JsonFormat<>(Contribution.class);
  private static final String GOOD =
      """
      {"id":"c-1","text":"é🙂","permission":{"readers":"public"},"raisedOn":"2022-02-22","activity":"a","perspectives":["carer"],"stakeholder":"s","themes":["travel"],"steps":[{"kind":"acknowledged","day":"2022-02-22"},{"kind":"decided","day":"2022-03-07","disposition":"agreed","reason":"r","decision":"d"},{"kind":"fed-back","day":"2022-03-08","feedback":"decision-and-reason","audience":"contributor","channel":"email","reach":"10-15"},{"kind":"acted-on","day":"2022-04-01","change":"ch"}]}
      {"id":"c-2","steps":[{"kind":"considered","day":"2022-02-22"},{"kind":"corrected","day":"2022-03-07","step":0,"reason":"r"},{"kind":"withdrawn","day":"2022-03-08"},{"kind":"reopened","day":"2022-03-08"},{"kind":"split-into","day":"2022-03-09","into":["c-3","c-4"]}]}
      """;

  @MethodSource("plain")
  @FuzzTest
  void lines_come_out_as_if_each_was_read_by_itself(byte[] bytes) {
    List<Contribution> expected = new ArrayList<>();
    List<String> refused = new ArrayList<>();
    readEach(bytes, expected, refused);
    var policy = BadLines.collect(Integer.MAX_VALUE);
    try (var lines = lines(bytes, policy)) {
      assertThat(lines.stream().toList()).isEqualTo(expected);
      lines.errors().forEach(Fuzzed::assertWhole);
      assertThat(lines.errors())
          .extracting(e -> e.value().equals("the last line") ? "cut" : e.getMessage())
          .isEqualTo(refused);
    }
    boolean good = Fuzzed.read(() -> lines(bytes, BadLines.STOP).stream().toList()).isPresent();
    assertThat(good).isEqualTo(refused.isEmpty());
  }

  @MethodSource("packed")
  @FuzzTest
  void packed_lines_are_read_or_refused(byte[] bytes) {
    Fuzzed.read(() -> lines(bytes, BadLines.STOP).stream().toList());
    Fuzzed.read(() -> lines(bytes, BadLines.collect(1)).stream().toList());
  }

  /** What should come out, from lines that are cut and read in the plainest way. */
  private static void readEach(byte[] bytes, List<Contribution> read, List<String> refused) {
    int start =
        bytes.length >= 3 && Arrays.equals(bytes, 0, 3, "\uFEFF".getBytes(UTF_8), 0, 3) ? 3 : 0;
    for (int number = 1; start < bytes.length; number++) {
      int end = start;
      while (end < bytes.length && bytes[end] != '\n') {
        end++;
      }
      byte[] line = Arrays.copyOfRange(bytes, start, end);
      if (!isBlank(line)) {
        try {
          read.add(FORMAT.read(DocumentBytes.ofLine(line, "f", number), ReadLimits.DEFAULT));
        } catch (InvolvementJsonException e) {
          boolean last = end == bytes.length;
          refused.add(last && !isWhole(line) ? "cut" : e.getMessage());
        }
      }
      start = end + 1;
    }
  }

  private static boolean isBlank(byte[] line) {
    for (byte b : line) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }

  private static boolean isWhole(byte[] line) {
    try (var parser = Parsers.withoutLimits(line, 0)) {
      parser.nextToken();
      parser.skipChildren();
      return true;
    } catch (JacksonException e) {
      return false;
    }
  }

  private static ContributionLines lines(byte[] bytes, BadLines badLines) {
    return ContributionLines.read(
        new ByteArrayInputStream(bytes), "f", badLines, ReadLimits.DEFAULT);
  }

  static Stream<byte[]> plain() {
    return Stream.of(
            GOOD,
            "\uFEFF" + GOOD.replace("\n", "\r\n") + "\n \n",
            GOOD
                + "{\"id\":7}\nx\n{\"id\":\n\"c\"}\n"
                + GOOD
                + "{\"id\":\"c\"} {\"id\":\"c\"}\n{\"id\"")
        .map(lines -> lines.getBytes(UTF_8));
  }

  static Stream<byte[]> packed() {
    return plain().map(GzipInputTest::gzip);
  }
}
