package org.involvement.csv;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.involvement.json.ReadLimits;
import org.involvement.programme.Programme;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever bytes there are, they are tables or our error: see CONTRIBUTING.md. */
class TablesFuzzTest {
  /** Stands before each file, with its name behind it, so that one array holds several. */
  private static final String FILE = "\u0001";

  @MethodSource("tables")
  @FuzzTest
  void bytes_are_cells_that_can_be_written_or_an_error(byte[] csv) throws IOException {
    List<CsvCells.Line> lines;
    try {
      lines = CsvCells.read("t.csv", csv, ReadLimits.DEFAULT);
    } catch (InvolvementCsvException e) {
      assertWhole(e.problem());
      return;
    }
    // Of rows with more cells than the header not all are kept; a table has none of them.
    List<List<String>> rows =
        lines.stream()
            .filter(line -> line.width() == line.cells().size())
            .map(line -> line.cells().stream().map(HarmlessCell::read).toList())
            .toList();
    byte[] written = CsvWriterTest.written(rows).getBytes(UTF_8);
    assertThat(CsvCells.read("t.csv", written, ReadLimits.DEFAULT))
        .extracting(line -> line.cells().stream().map(HarmlessCell::read).toList())
        .isEqualTo(rows);
  }

  @MethodSource("folders")
  @FuzzTest
  void bytes_are_a_programme_that_can_be_written_or_problems(byte[] folder) throws IOException {
    ProgrammeReader reader = new ProgrammeReader(ReadLimits.DEFAULT, 100);
    Optional<Programme> read = reader.read(files(folder));
    assertThat(reader.problems().isEmpty()).isEqualTo(read.isPresent());
    reader.problems().list().forEach(TablesFuzzTest::assertWhole);
    if (read.isPresent()) {
      assertThat(new ProgrammeReader(ReadLimits.DEFAULT, 100).read(Tables.of(read.get())))
          .isEqualTo(read);
    }
  }

  @MethodSource("exports")
  @FuzzTest
  void bytes_are_an_export_of_polis_or_problems(byte[] folder) {
    CsvProblems problems = new CsvProblems(100);
    PolisExport export = new PolisReader(ReadLimits.DEFAULT, problems).read(files(folder));
    problems.list().forEach(TablesFuzzTest::assertWhole);
    if (problems.isEmpty()) {
      assertThat(export.votes().people()).isEqualTo(export.people().size());
    }
  }

  static Stream<byte[]> tables() {
    return Stream.of(
        "id,text\na,\"one, \"\"two\"\"\"\r\n\nb,'=1\n".getBytes(UTF_8),
        "\uFEFFid;text\r\n'a;\"é🙂\n;\"\r\n".getBytes(UTF_8),
        "id,text\na,é\n".getBytes(ISO_8859_1));
  }

  static Stream<byte[]> folders() throws IOException {
    return Stream.of(
        joined(Tables.of(Tables.example())),
        (FILE
                + "programme.csv\nschemaVersion,id,title,asOf\n1,p,=t,2024-02-29\n"
                + FILE
                + "practices.csv\nnumber,practice,answer.kind,answer.value,basis\n0,a,amount,-1.5e+10,x\n")
            .getBytes(UTF_8));
  }

  static Stream<byte[]> exports() {
    return Stream.of(
        (FILE
                + "comments.csv\ntimestamp,comment-id,author-id,moderated,comment-body\n"
                + "1700000000000,1,1,1,\"a, b\"\n"
                + FILE
                + "votes.csv\ntimestamp,comment-id,voter-id,vote\n1700000000000,1,2,-1\n"
                + FILE
                + "participants-votes.csv\nparticipant,group-id,1\n2,0,-1\n"
                + FILE
                + "summary.csv\ntopic,Why?\n")
            .getBytes(UTF_8));
  }

  private static byte[] joined(Map<String, byte[]> files) {
    return files.entrySet().stream()
        .map(each -> FILE + each.getKey() + "\n" + new String(each.getValue(), UTF_8))
        .collect(Collectors.joining())
        .getBytes(UTF_8);
  }

  /** The files that one array holds, byte by byte as they are. */
  private static Map<String, byte[]> files(byte[] folder) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (String part : new String(folder, ISO_8859_1).split(FILE, -1)) {
      int end = part.indexOf('\n');
      if (end > 0) {
        files.put(part.substring(0, end), part.substring(end + 1).getBytes(ISO_8859_1));
      }
    }
    return files;
  }

  private static void assertWhole(CsvProblem problem) {
    assertThat(problem.file()).isNotEmpty();
    assertThat(problem.row()).isNotNegative();
    assertThat(problem.value()).isNotEmpty();
    assertThat(problem.rule()).isNotEmpty();
    assertThat(problem.toString()).startsWith(problem.file()).doesNotContain("\n");
  }
}
