package org.involvement.examples.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
  private static final String STRATEGY = "strategy/south-london-2022.json";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void the_strategy_is_printed_as_it_was_when_somebody_last_looked() throws IOException {
    assertThat(run(STRATEGY)).isZero();
    assertThat(text(out)).isEqualTo(Files.readString(Path.of("strategy/south-london-2022.txt")));
    assertThat(text(err)).isEmpty();
  }

  @Test
  void no_line_is_wider_than_a_terminal() {
    run(STRATEGY);
    assertThat(text(out).lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
  }

  @Test
  void a_bad_file_is_a_message_and_exit_code_2(@TempDir Path folder) throws IOException {
    Path bad = Files.writeString(folder.resolve("bad.json"), "{\"schemaVersion\": 1, \"id\": 7}");
    assertThat(run(bad.toString())).isEqualTo(2);
    assertThat(text(out)).isEmpty();
    assertThat(text(err)).startsWith(bad + ": line 1, column 28, at /id: ").hasLineCount(1);
  }

  @Test
  void a_missing_file_is_a_message_and_exit_code_2(@TempDir Path folder) {
    Path missing = folder.resolve("missing.json");
    assertThat(run(missing.toString())).isEqualTo(2);
    assertThat(text(err)).isEqualTo(missing + ": there is no such file" + System.lineSeparator());
  }

  @Test
  void without_a_file_it_says_how_it_is_used() {
    assertThat(run()).isEqualTo(2);
    assertThat(text(err)).startsWith("Usage: ");
  }

  private int run(String... arguments) {
    return Main.run(
        arguments,
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
