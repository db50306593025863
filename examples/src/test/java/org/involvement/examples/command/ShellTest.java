package org.involvement.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command in a shell: with pipes for files, and with output that goes nowhere. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the command is a script of the shell")
class ShellTest {
  private static final String NO_SPACE =
      "involvement: standard output cannot be written: No space left on device\n";

  private final Path folder;
  private final Path jar;

  ShellTest(@TempDir Path folder, @TempDir Path other) throws IOException {
    this.folder = folder;
    this.jar = CommandJar.in(other);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "involvement report --text $FILE",
        "involvement report --out - - < $FILE",
        "involvement schema",
        "involvement --help",
        "involvement convert $FILE -"
      })
  void a_full_disk_is_said(String command) throws Exception {
    assertThat(shell(command + " > /dev/full")).isEqualTo(2);
    assertThat(err()).isEqualTo(NO_SPACE);
  }

  @Test
  void a_full_disk_is_said_of_the_file_that_was_named() throws Exception {
    assertThat(shell("involvement convert $FILE /dev/full")).isEqualTo(2);
    assertThat(err()).isEqualTo("involvement convert: /dev/full: No space left on device\n");
    assertThat(shell("involvement report $FILE --out /dev/full")).isEqualTo(2);
    assertThat(err()).isEqualTo("involvement report: /dev/full: No space left on device\n");
    assertThat(Files.isRegularFile(Path.of("/dev/full"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "java -cp $INVOLVEMENT_CLASSPATH org.involvement.examples.loop.FeedbackLoop $FILE",
        "echo 'System.out.println(1);' > one.jsh; $START one.jsh"
      })
  void other_programs_say_it_too(String command) throws Exception {
    assertThat(shell(command + " > /dev/full")).isEqualTo(2);
    assertThat(err()).isEqualTo("standard output cannot be written: No space left on device\n");
  }

  @Test
  void a_reader_who_has_seen_enough_is_told_nothing() throws Exception {
    assertThat(shell("involvement schema | head -n 1")).isZero();
    assertThat(out()).isEqualTo("{\n");
    assertThat(err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "involvement score <(cat $FILE)",
        "cat $FILE | involvement score /dev/stdin",
        "cat $FILE | involvement score -",
        "involvement convert $FILE /dev/stdout | involvement score -",
        "involvement convert $FILE >(cat > piped.json); sleep 1; involvement score piped.json"
      })
  void pipes_are_read_and_written_as_files_are(String command) throws Exception {
    assertThat(shell("involvement score $FILE")).isZero();
    String expected = out();
    assertThat(shell(command)).as(err()).isZero();
    assertThat(out()).isEqualTo(expected);
  }

  @Test
  void a_report_on_a_pipe_is_named_as_a_programme_without_a_name_is() throws Exception {
    assertThat(shell("involvement report <(cat $FILE)")).isZero();
    assertThat(err()).isEqualTo("written: programme-report.html\n");
    assertThat(folder.resolve("programme-report.html")).isNotEmptyFile();
  }

  private int shell(String command) throws IOException, InterruptedException {
    String script =
        "involvement() { '" + Path.of("involvement").toAbsolutePath() + "' \"$@\"; }\n" + command;
    ProcessBuilder builder = new ProcessBuilder("bash", "-c", script).directory(folder.toFile());
    builder.environment().put("INVOLVEMENT_CLASSPATH", System.getProperty("java.class.path"));
    builder.environment().put("INVOLVEMENT_JAR", jar.toString());
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().put("START", Path.of("jshell/start").toAbsolutePath().toString());
    builder.environment().put("FILE", Path.of("json/garden.json").toAbsolutePath().toString());
    builder.redirectOutput(folder.resolve("stdout.txt").toFile());
    builder.redirectError(folder.resolve("stderr.txt").toFile());
    Process process = builder.start();
    process.getOutputStream().close();
    return process.waitFor();
  }

  private String out() throws IOException {
    return Files.readString(folder.resolve("stdout.txt"), StandardCharsets.UTF_8);
  }

  private String err() throws IOException {
    return Files.readString(folder.resolve("stderr.txt"), StandardCharsets.UTF_8);
  }
}
