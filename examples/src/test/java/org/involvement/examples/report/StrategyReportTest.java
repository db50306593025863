package org.involvement.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.involvement.json.InvolvementJson;
import org.involvement.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StrategyReportTest {
  private static final String STRATEGY = "strategy/south-london-2022.json";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void it_prints_the_report_that_may_be_shown() {
    assertThat(run(STRATEGY)).isZero();
    assertThat(text(out))
        .isEqualTo(Report.of(InvolvementJson.read(Path.of(STRATEGY))).toHtml())
        .contains("Different people who were involved: about 65 or more.");
    assertThat(text(err)).isEmpty();
  }

  @Test
  void it_writes_the_same_to_a_file(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("report.html");
    assertThat(run(STRATEGY)).isZero();
    assertThat(run(STRATEGY, file.toString())).isZero();
    assertThat(Files.readString(file)).isEqualTo(text(out));
  }

  @Test
  void a_bad_file_is_a_message_and_exit_code_2(@TempDir Path folder) throws IOException {
    Path bad = Files.writeString(folder.resolve("bad.json"), "{\"schemaVersion\": 1, \"id\": 7}");
    assertThat(run(bad.toString())).isEqualTo(2);
    assertThat(text(out)).isEmpty();
    assertThat(text(err)).startsWith(bad + ": line 1, column 28, at /id: ").hasLineCount(1);
  }

  @Test
  void a_file_that_is_not_there_and_one_that_cannot_be_written_are_a_message(@TempDir Path folder) {
    Path missing = folder.resolve("missing.json");
    Path nowhere = folder.resolve("no-folder").resolve("report.html");
    assertThat(run(missing.toString())).isEqualTo(2);
    assertThat(run(STRATEGY, nowhere.toString())).isEqualTo(2);
    assertThat(text(err).lines())
        .containsExactly(
            missing + ": there is no such file", nowhere + ": its folder does not exist");
  }

  @Test
  void without_a_file_it_says_how_it_is_used() {
    assertThat(run()).isEqualTo(2);
    assertThat(text(err)).startsWith("Usage: ");
  }

  private int run(String... arguments) {
    return StrategyReport.run(
        arguments,
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
