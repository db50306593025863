package org.involvement.examples.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.involvement.examples.command.CommandJar;

/** A folder that looks like a fresh clone to whoever follows the guide, and may be written to. */
final class Workplace {
  /** What is built, and what builds by itself. */
  private static final List<String> NOT_NEEDED =
      List.of("./target", "./src", "./benchmarks", "./jackson2", "./kotlin", "./modular");

  private final Path root;
  private final Path jar;

  Workplace(Path root) throws IOException {
    this.root = root;
    this.jar = CommandJar.in(root);
    Path examples = Path.of(".");
    try (Stream<Path> files = Files.walk(examples)) {
      files
          .filter(file -> NOT_NEEDED.stream().noneMatch(file::startsWith))
          .forEach(file -> copy(file, root.resolve("examples").resolve(examples.relativize(file))));
    }
  }

  /** What a command prints; where it does not end well, its complaint and exit code too. */
  String run(List<String> command) throws IOException, InterruptedException {
    Path complaint = root.resolve("stderr.txt");
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(root.toFile()).redirectError(complaint.toFile());
    builder.environment().put("INVOLVEMENT_CLASSPATH", classPath());
    builder.environment().put("INVOLVEMENT_JAR", jar.toString());
    Process process = builder.start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int code = process.waitFor();
    return code == 0 ? said : said + Files.readString(complaint) + "(exit code " + code + ")\n";
  }

  /** What a class of the tests, or one compiled beside them, says. */
  String runClass(Path compiled, String name) throws IOException, InterruptedException {
    return run(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            compiled + System.getProperty("path.separator") + classPath(),
            name));
  }

  /** The class path of the tests, on which the library and the programs are. */
  static String classPath() {
    List<String> entries = new ArrayList<>();
    for (String entry :
        System.getProperty("java.class.path").split(System.getProperty("path.separator"), -1)) {
      entries.add(Path.of(entry).toAbsolutePath().toString());
    }
    return String.join(System.getProperty("path.separator"), entries);
  }

  private static void copy(Path from, Path to) {
    try {
      if (Files.isDirectory(from)) {
        Files.createDirectories(to);
      } else {
        Files.copy(from, to);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
