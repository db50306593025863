package org.involvement.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each command says of files of the wrong kind: a line that names them, and exit code 2. */
class WrongInputTest {
  private static final Map<String, byte[]> CONTENTS =
      Map.of(
          "empty", new byte[0],
          "random", random(),
          "zip", new byte[] {'P', 'K', 3, 4, 20, 0, 8, 8, 8, 0},
          "words", "Dear all,\nsee you".getBytes(StandardCharsets.UTF_8),
          "told-separator", "sep=|\nWhen,What changed".getBytes(StandardCharsets.UTF_8));

  private static final List<String> ENDINGS =
      List.of("", ".json", ".csv", ".tsv", ".txt", ".jsonl", ".jsonl.gz", ".xlsx");

  private final StringWriter err = new StringWriter();
  private final Path folder;

  WrongInputTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check",
        "score",
        "levels",
        "times",
        "times --as-of 2024-01-01",
        "reach",
        "loops",
        "report --text",
        "report --text --form pirit",
        "convert"
      })
  void a_file_of_the_wrong_kind_is_refused_in_a_line(String command) throws IOException {
    for (Path file : files()) {
      List<String> words = new ArrayList<>(List.of(command.split(" ")));
      words.add(1, file.toString());
      if (command.equals("convert")) {
        words.add(folder.resolve("made.json").toString());
      }
      err.getBuffer().setLength(0);
      int code = run(words.toArray(String[]::new));
      // A file without lines holds no contributions, which is no mistake.
      boolean emptyLines =
          (command.contains("--as-of") || command.equals("check")) && file.endsWith("empty.jsonl");
      assertThat(code).as(file + ": " + err).isEqualTo(emptyLines ? 0 : 2);
      assertThat(err.toString())
          .doesNotContain("Exception", "\tat ")
          .satisfies(said -> assertThat(said.lines().count()).isLessThan(40));
      assertThat(folder.resolve("made.json")).doesNotExist();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          score src                                | involvement score: programme.csv: the folder holds no such file, nor any other of the tables of a programme
          score --rubric src json/garden.json      | involvement score: src: is a folder, not a file
          score json/garden.json --out src         | involvement score: src: Is a directory
          convert json/garden.json run             | involvement convert: run: is a file, and not a folder
          """)
  void the_line_names_what_is_wrong(String command, String line) {
    String known = command.replace(" run", " adoption/run");
    assertThat(run(known.split(" "))).isEqualTo(2);
    assertThat(err).hasToString(line.replace(" run:", " adoption/run:") + System.lineSeparator());
  }

  private List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    for (Map.Entry<String, byte[]> content : CONTENTS.entrySet()) {
      for (String ending : ENDINGS) {
        files.add(Files.write(folder.resolve(content.getKey() + ending), content.getValue()));
      }
    }
    files.add(Files.createDirectories(folder.resolve("folder")));
    Files.createDirectories(folder.resolve("folders/programme.csv"));
    files.add(folder.resolve("folders"));
    Stream.of("missing.json", "missing.csv", "missing/missing.json")
        .map(folder::resolve)
        .forEach(files::add);
    return files;
  }

  private int run(String... arguments) {
    return Involvement.run(new PrintWriter(new StringWriter()), new PrintWriter(err), arguments);
  }

  private static byte[] random() {
    byte[] bytes = new byte[3_000];
    new Random(1).nextBytes(bytes);
    return bytes;
  }
}
