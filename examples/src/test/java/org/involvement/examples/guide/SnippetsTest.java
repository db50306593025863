package org.involvement.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.involvement.analysis.consensus.Consensus;
import org.involvement.examples.guide.Page.Block;
import org.involvement.json.InvolvementJson;
import org.involvement.programme.Programme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What README and guide show compiles, runs, and prints what is shown under it. Blocks of one page
 * follow each other as in one program; what it does not make itself, such as {@code programme}, is
 * given.
 */
class SnippetsTest {
  private static final String BETWEEN = "\u0001";

  private static final String GIVEN =
      """
      import java.io.*;
      import java.nio.file.*;
      import java.time.LocalDate;
      import java.util.*;
      import java.util.stream.*;
      import org.involvement.analysis.*;
      import org.involvement.analysis.agreement.*;
      import org.involvement.analysis.consensus.*;
      import org.involvement.analysis.disclosure.*;
      import org.involvement.analysis.loop.*;
      import org.involvement.analysis.reach.*;
      import org.involvement.analysis.survival.*;
      import org.involvement.analysis.time.*;
      import org.involvement.analysis.voice.*;
      import org.involvement.analysis.vote.*;
      import org.involvement.csv.*;
      import org.involvement.engagement.*;
      import org.involvement.exchange.*;
      import org.involvement.exchange.decidim.*;
      import org.involvement.exchange.polis.*;
      import org.involvement.exchange.tracker.*;
      import org.involvement.feedback.*;
      import org.involvement.framework.*;
      import org.involvement.json.*;
      import org.involvement.programme.*;
      import org.involvement.report.*;
      import org.involvement.scoring.*;
      import org.involvement.scoring.audit.*;
      import org.involvement.scoring.card.*;
      import org.involvement.scoring.known.*;
      import org.involvement.scoring.level.*;
      import org.involvement.scoring.rule.*;
      import org.involvement.scoring.sensitivity.*;
      import org.involvement.sheet.*;
      import org.involvement.stakeholder.*;
      import org.involvement.value.*;

      class Snippets {
        static Programme programme =
            InvolvementJson.read(Path.of("examples/loop/invented-follow-up.json"));
        static Path file = Path.of("contributions.jsonl.gz");
        static LocalDate asOf = programme.asOf();

        public static void main(String[] arguments) throws Exception {
          ContributionLines.write(file, programme.contributions().stream());
      """;

  private final Path root;
  private final Path compiled;

  SnippetsTest(@TempDir Path root, @TempDir Path compiled) {
    this.root = root;
    this.compiled = compiled;
  }

  static Stream<Page> pagesWithJava() throws IOException {
    return pages().filter(page -> !page.blocksIn("java").isEmpty());
  }

  static Stream<Page> pagesWithCommands() throws IOException {
    // The two commands of the README are CI's.
    return pages()
        .filter(page -> !page.toString().equals("README.md") && !page.blocksIn("sh").isEmpty());
  }

  static Stream<Page> pagesWithDocuments() throws IOException {
    return pages().filter(page -> !documents(page).isEmpty());
  }

  private static Stream<Page> pages() throws IOException {
    // What the page on JShell shows is a session: StartTest drives the real one.
    return Page.all().filter(page -> !page.toString().equals("jshell.md"));
  }

  private static List<Block> documents(Page page) {
    return page.blocksIn("json").stream()
        .filter(block -> block.code().contains("\"schemaVersion\""))
        .toList();
  }

  @Test
  void there_are_snippets() throws IOException {
    assertThat(Page.all().mapToInt(page -> page.blocksIn("java").size()).sum()).isGreaterThan(10);
    assertThat(Page.all().mapToInt(page -> page.blocksIn("sh").size()).sum()).isGreaterThan(5);
  }

  @ParameterizedTest
  @MethodSource("pagesWithJava")
  void what_is_shown_in_java_runs(Page page) throws Exception {
    List<Block> blocks = page.blocksIn("java");
    Workplace place = new Workplace(root);
    List<Block> programs = blocks.stream().filter(SnippetsTest::isProgram).toList();
    for (Block program : programs) {
      compile("First", program.code());
      check(program, place.runClass(compiled, "First"));
    }
    List<Block> parts = blocks.stream().filter(block -> !isProgram(block)).toList();
    if (!parts.isEmpty()) {
      compile("Snippets", source(parts));
      String said = place.runClass(compiled, "Snippets");
      String[] each = said.split(BETWEEN, -1);
      assertThat(each).as(said).hasSize(parts.size() + 1);
      assertThat(said).doesNotContain("(exit code");
      for (int i = 0; i < parts.size(); i++) {
        check(parts.get(i), each[i]);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("pagesWithCommands")
  void what_is_shown_for_the_shell_runs(Page page) throws Exception {
    List<Block> blocks = page.blocksIn("sh");
    Workplace place = new Workplace(root);
    for (Block block : blocks) {
      String code = block.code().replace("examples/target/involvement.jar", Workplace.classPath());
      String said = place.run(List.of("bash", "-c", "exec 2>&1\n" + code)); // as in a terminal
      assertThat(said).as(block.code()).doesNotContain("Exception", "command not found");
      check(block, said);
    }
  }

  @ParameterizedTest
  @MethodSource("pagesWithDocuments")
  void what_is_shown_as_a_whole_document_is_read(Page page) {
    for (Block document : documents(page)) {
      Programme read = InvolvementJson.read(document.code());
      assertThat(InvolvementJson.read(InvolvementJson.write(read))).isEqualTo(read);
    }
  }

  /** 1 + sum of p log2(1 - |x - 49/12| / 4) is 0.733, by hand after Tastle and Wierman (2007). */
  @Test
  void the_page_on_programmes_shows_a_whole_one_with_steps_and_ratings() throws IOException {
    Page page =
        Page.all().filter(each -> each.toString().equals("programme.md")).findFirst().orElseThrow();
    Programme shown = InvolvementJson.read(documents(page).get(0).code());
    assertThat(shown.contributions().get(0).history().isAnswered()).isTrue();
    assertThat(shown.contributions().get(0).steps()).hasSize(5);
    assertThat(shown.ratings()).isNotEmpty();
    assertThat(Consensus.of(shown, shown.statements().get(0).id()))
        .asString()
        .startsWith("0.73 (how close, not how favourable); median 4 of 5; 0-1-1-6-4");
  }

  private static void check(Block block, String said) {
    block.shown().ifPresent(shown -> assertThat(said).as(block.code()).isEqualTo(shown));
  }

  private static boolean isProgram(Block block) {
    return block.code().contains("class First");
  }

  private static String source(List<Block> parts) {
    List<String> body = new ArrayList<>();
    for (Block part : parts) {
      body.add(part.code());
      body.add("System.out.print(\"\\u0001\");");
    }
    return GIVEN + String.join("\n", body) + "\n  }\n}\n";
  }

  private void compile(String name, String source) throws IOException {
    Path file = Files.writeString(compiled.resolve(name + ".java"), source);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter said = new StringWriter();
    boolean done =
        compiler
            .getTask(
                said,
                null,
                null,
                List.of("-proc:none", "-cp", Workplace.classPath(), "-d", compiled.toString()),
                null,
                compiler.getStandardFileManager(null, null, null).getJavaFileObjects(file))
            .call();
    assertThat(done).as("%s%n%s", source, said).isTrue();
  }
}
