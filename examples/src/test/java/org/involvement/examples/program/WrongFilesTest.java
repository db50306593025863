package org.involvement.examples.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.involvement.examples.command.Involvement;
import org.involvement.examples.quickstart.InCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every program of the examples says of a file of the wrong kind, and without any. */
class WrongFilesTest {
  private static final String ROOT = "org/involvement/examples";

  private final Path folder;

  WrongFilesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  static List<Class<?>> programs() throws IOException {
    Path classes = classes();
    try (Stream<Path> files = Files.walk(classes.resolve(ROOT))) {
      return files
          .map(file -> classes.relativize(file).toString())
          .filter(name -> name.endsWith(".class") && !name.contains("package-info"))
          .map(name -> name.substring(0, name.length() - ".class".length()).replace('/', '.'))
          .<Class<?>>map(WrongFilesTest::named)
          .filter(WrongFilesTest::isProgram)
          .toList();
    }
  }

  @Test
  void the_programs_are_found() throws IOException {
    assertThat(programs()).hasSizeGreaterThan(12);
  }

  @ParameterizedTest
  @MethodSource("programs")
  void a_zip_file_is_refused_in_a_few_lines(Class<?> program) throws Exception {
    Path zip = folder.resolve("export.zip");
    try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("comments.csv"));
      out.write("a,b\n".getBytes(StandardCharsets.UTF_8));
    }
    assertRefused(program, zip.toString());
  }

  @ParameterizedTest
  @MethodSource("programs")
  void without_an_argument_it_says_how_it_is_used(Class<?> program) throws Exception {
    if (program == InCode.class) {
      assertRefused(program, "an argument that it does not take");
    } else if (program == Involvement.class) {
      assertThat(printed(0, program)).startsWith("Usage: involvement ");
    } else {
      assertRefused(program);
    }
  }

  private void assertRefused(Class<?> program, String... arguments) throws Exception {
    assertThat(printed(2, program, arguments)).isNotBlank();
  }

  private String printed(int code, Class<?> program, String... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
    command.add(program.getName());
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isEqualTo(code);
    assertThat(said).doesNotContain("\tat ", "Exception");
    return said;
  }

  private static boolean isProgram(Class<?> type) {
    try {
      Method main = type.getMethod("main", String[].class);
      return Modifier.isStatic(main.getModifiers());
    } catch (NoSuchMethodException e) {
      return false;
    }
  }

  private static Class<?> named(String name) {
    try {
      return Class.forName(name, false, Program.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Path classes() {
    try {
      return Path.of(Program.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
