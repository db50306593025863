package org.involvement.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.involvement.examples.guide.Page.Block;
import org.involvement.examples.jshell.Unattended;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the guide shows in Java can be pasted into the JShell that {@code examples/jshell/start}
 * opens. A terminal takes a line that is a whole statement as one, so a block must not begin the
 * next line with a dot.
 */
class PastedTest {
  private static final String GIVEN =
      """
      var programme = InvolvementJson.read(Path.of("examples/loop/invented-follow-up.json"))
      var file = Path.of("contributions.jsonl.gz")
      var asOf = LocalDate.of(2022, 6, 30)
      ContributionLines.write(file, programme.contributions().stream())
      """;

  private static final Pattern IN_JAVADOC = Pattern.compile("(?s)<pre>\\{@code(.*?)</pre>");

  private final Path root;

  PastedTest(@TempDir Path root) {
    this.root = root;
  }

  static Stream<Page> pages() throws IOException {
    return Page.all()
        .filter(page -> !page.toString().equals("jshell.md") && !statements(page).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void a_page_is_accepted_line_by_line(Page page) throws Exception {
    Workplace place = new Workplace(root);
    String blocks = statements(page).stream().map(Block::code).collect(Collectors.joining("\n"));
    Path pasted = Files.writeString(root.resolve(page + ".jsh"), GIVEN + blocks);
    String said =
        place.run(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                Workplace.classPath(),
                Unattended.class.getName(),
                "examples/jshell/start.jsh",
                pasted.getFileName().toString()));
    assertThat(said).doesNotContain("(exit code");
  }

  /** Sources are pasted from too, where a page leads to their Javadoc. */
  @Test
  void no_block_of_javadoc_begins_a_line_with_a_dot() throws IOException {
    int blocks = 0;
    for (Path file : sources()) {
      Matcher block = IN_JAVADOC.matcher(Files.readString(file));
      while (block.find()) {
        blocks++;
        assertThat(block.group(1).lines())
            .as(file.toString())
            .noneMatch(line -> line.strip().replaceFirst("^[*]", "").strip().startsWith("."));
      }
    }
    assertThat(blocks).isGreaterThan(5);
  }

  private static List<Path> sources() throws IOException {
    List<Path> sources = new ArrayList<>();
    for (String module : List.of("core", "serialization", "examples")) {
      try (Stream<Path> files = Files.walk(Path.of("..", module, "src/main/java"))) {
        files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
      }
    }
    return sources;
  }

  /** Blocks that are statements, and no program of their own. */
  private static List<Block> statements(Page page) {
    return page.blocksIn("java").stream()
        .filter(block -> !block.code().contains("class First"))
        .toList();
  }
}
