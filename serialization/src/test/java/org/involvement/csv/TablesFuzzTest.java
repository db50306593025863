package org.involvement.csv;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.involvement.json.ReadLimits;
import org.involvement.programme.Programme;
import org.involvement.value.ProgrammeId;
import org.involvement.value.Text;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever bytes there are, they are tables or our error: see CONTRIBUTING.md. */
class TablesFuzzTest {
  /** Stands before each file, with its name behind it, so that one array holds several. */
  private static final String FILE = "\u0001";

  private static final LocalDate AS_OF = LocalDate.of(2024, 12, 31);

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

  @MethodSource("trackers")
  @FuzzTest
  void bytes_are_a_tracker_that_can_be_written_or_problems(byte[] csv) throws IOException {
    CsvProblems problems = new CsvProblems(100);
    Optional<PiritTracker> read = PiritTable.read("t.csv", csv, ReadLimits.DEFAULT, problems);
    problems.list().forEach(TablesFuzzTest::assertWhole);
    if (read.isPresent() && problems.isEmpty()) {
      ImportedProgramme made = read.get().programme(ProgrammeId.of("p"), Text.of("t"), AS_OF);
      made.places().forEach(TablesFuzzTest::assertWhole);
      PiritTracker taken = PiritTracker.of(made.programme());
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      CsvWriter.write(out, table -> PiritTable.write(taken.entries(), table));
      PiritTracker again =
          PiritTable.read("t.csv", out.toByteArray(), ReadLimits.DEFAULT, problems).orElseThrow();
      assertThat(again.entries()).isEqualTo(taken.entries());
      Programme second = again.programme(ProgrammeId.of("p"), Text.of("t"), AS_OF).programme();
      assertThat(PiritTracker.of(second).entries()).isEqualTo(taken.entries());
    }
  }

  @MethodSource("platforms")
  @FuzzTest
  void bytes_are_an_export_of_decidim_or_problems(byte[] folder) throws IOException {
    CsvProblems problems = new CsvProblems(100);
    DecidimExport export = new DecidimReader(ReadLimits.DEFAULT, problems).read(files(folder));
    problems.list().forEach(TablesFuzzTest::assertWhole);
    if (problems.isEmpty()) {
      ImportedProgramme made = export.programme(ProgrammeId.of("p"), Text.of("t"), AS_OF);
      made.places().forEach(TablesFuzzTest::assertWhole);
      assertThat(new ProgrammeReader(ReadLimits.DEFAULT, 100).read(Tables.of(made.programme())))
          .contains(made.programme());
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
            .getBytes(UTF_8),
        (FILE
                + "comments.csv\ntimestamp,comment-id,author-id,moderated,comment-body\n"
                + "1700000000,1,1,1,a\u000bb\n"
                + FILE
                + "votes.csv\ntimestamp,comment-id,voter-id,vote\n1700000000,1,2,-1\n")
            .getBytes(UTF_8));
  }

  static Stream<byte[]> trackers() {
    return Stream.of(
        ("when;How;What they hoped to influence?;What changed;Why it matters;UK standards;Decision;"
                + "When decided;When changed;Owner\r\n"
                + "2023-01-16;Workshop;'=a;b;c;Impact, x;accepted;1 Feb 2023;2023-02-20;d\r\n"
                + "March 2023;e;f;nothing;g;;partly;;;\r\n;;h;i;;;;;;\r\n")
            .getBytes(UTF_8),
        """
        When,What they hoped to influence,What changed,When changed
        15/01/2024 09:30,a\177,Noted. No action needed,1/16/24
        03/02/2024,b,One page\013only,2/3/24
        45310,c,TBC,15 Jan 24
        """
            .getBytes(UTF_8));
  }

  static Stream<byte[]> platforms() {
    return Stream.of(
        (FILE
                + "proposals.csv\nid;url;title/en;body/cy;state;state_published_at;answer/en;"
                + "answered_at;published_at;meeting_urls;withdrawn;withdrawn_at;taxonomies/id\n"
                + "1;u/1;a;b;accepted;2022-05-20 09:00:00 UTC;c;2022-05-10;2022-03-01;m/1;true;"
                + "2022-06-01;\"4, 5\"\n"
                + FILE
                + "results.csv\nid;url;title;progress;end_date;proposal_urls\n"
                + "1;r/1;d;100.0;2022-05-30;u/1\n2;r/2;e;40;2025-01-01;\"u/1, u/2\"\n"
                + FILE
                + "meetings.csv\nid;url;start_time;end_time;attendees;type_of_meeting\n"
                + "1;m/1;2022-03-01 17:00:00;2022-03-01 19:00:00;24;hybrid\n")
            .getBytes(UTF_8),
        (FILE
                + "proposals.csv\nid;url;participatory_space/url;title;state\n"
                + "1;s/u/1;s?slug=s;a\u000b;accepted\n"
                + FILE
                + "results.csv\n\n")
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
