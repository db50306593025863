package org.involvement.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The names in CONTRIBUTING's table of where to add what are names of the project. */
class ContributingTest {
  private static final Path ROOT = Path.of("..");
  private static final Pattern NAME = Pattern.compile("`([^`]+)`");

  @Test
  void every_name_of_the_table_is_one_of_the_project() throws IOException {
    List<Path> files = files();
    String identifiers = Files.readString(ROOT.resolve(path("FactId.java", files)));
    List<String> names = names();
    assertThat(names)
        .hasSizeGreaterThan(30)
        .allSatisfy(
            name ->
                assertThat(isFile(name, files) || identifiers.contains(" " + name + " ="))
                    .as(name)
                    .isTrue());
  }

  private static List<String> names() throws IOException {
    return Files.readAllLines(ROOT.resolve("CONTRIBUTING.md"), StandardCharsets.UTF_8).stream()
        .dropWhile(line -> !line.startsWith("| to add |"))
        .takeWhile(line -> line.startsWith("|"))
        .flatMap(line -> NAME.matcher(line).results().map(ContributingTest::named))
        .distinct()
        .toList();
  }

  private static String named(MatchResult found) {
    return found.group(1);
  }

  /** A path, a file without its ending, a template, a folder of code, or a word of JShell. */
  private static boolean isFile(String name, List<Path> files) {
    return Files.exists(ROOT.resolve(name))
        || name.equals("help")
        || files.stream()
            .map(file -> "/" + file.toString().replace('\\', '/'))
            .anyMatch(
                file ->
                    file.endsWith("/" + name)
                        || file.endsWith("/" + name + ".java")
                        || file.contains("/org/involvement/" + name + "/"));
  }

  private static Path path(String name, List<Path> files) {
    return files.stream().filter(file -> file.endsWith(name)).findFirst().orElseThrow();
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> found = Files.walk(ROOT)) {
      return found
          .map(ROOT::relativize)
          .filter(file -> !file.toString().contains("target"))
          .toList();
    }
  }
}
