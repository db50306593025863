package org.involvement.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The jar that the build makes, started as the README says. */
@Tag("jar")
class JarTest {
  private static final String STRATEGY = "strategy/south-london-2022.json";

  private final Path out;
  private final Path err;

  JarTest(@TempDir Path folder) {
    this.out = folder.resolve("stdout.txt");
    this.err = folder.resolve("stderr.txt");
  }

  @Test
  void its_main_class_is_the_command_line() throws IOException {
    try (JarFile jar = new JarFile("target/involvement.jar")) {
      assertThat(jar.getManifest().getMainAttributes().getValue(Attributes.Name.MAIN_CLASS))
          .isEqualTo(Involvement.class.getName());
    }
  }

  @Test
  void a_bare_file_prints_its_summary() throws Exception {
    assertThat(jar(STRATEGY)).isZero();
    assertThat(out).hasSameTextualContentAs(Path.of("strategy/south-london-2022.txt"));
    assertThat(err).isEmptyFile();
  }

  @Test
  void without_arguments_it_prints_the_help() throws Exception {
    assertThat(jar()).isZero();
    String help = Files.readString(out);
    assertThat(help).startsWith("Usage: involvement ");
    assertThat(jar("--help")).isZero();
    assertThat(out).hasContent(help);
  }

  @Test
  void a_bad_command_line_is_exit_code_2() throws Exception {
    assertThat(jar("score", "missing.json")).isEqualTo(2);
    assertThat(err).hasContent("involvement score: missing.json: there is no such file");
  }

  @Test
  @EnabledOnOs(value = OS.WINDOWS, disabledReason = "Windows alone runs .cmd")
  void the_script_of_windows_passes_arguments_and_exit_code_on() throws Exception {
    assertThat(run("cmd", "/c", "involvement.cmd", STRATEGY)).isZero();
    assertThat(out).hasSameTextualContentAs(Path.of("strategy/south-london-2022.txt"));
    assertThat(run("cmd", "/c", "involvement.cmd", "score", "missing.json")).isEqualTo(2);
  }

  private int jar(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-jar", "target/involvement.jar"));
    command.addAll(List.of(arguments));
    return run(command.toArray(String[]::new));
  }

  private int run(String... command) throws IOException, InterruptedException {
    return new ProcessBuilder(command)
        .redirectOutput(out.toFile())
        .redirectError(err.toFile())
        .start()
        .waitFor();
  }
}
