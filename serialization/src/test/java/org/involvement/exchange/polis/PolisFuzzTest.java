package org.involvement.exchange.polis;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.involvement.json.ReadLimits;
import org.involvement.sheet.internal.CsvProblems;
import org.involvement.sheet.internal.FuzzedFiles;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever bytes there are, they are an export or our error: see CONTRIBUTING.md. */
class PolisFuzzTest {
  @MethodSource("exports")
  @FuzzTest
  void bytes_are_an_export_of_polis_or_problems(byte[] folder) {
    CsvProblems problems = new CsvProblems(100);
    PolisExport export = new PolisReader(ReadLimits.DEFAULT, problems).read(FuzzedFiles.in(folder));
    problems.list().forEach(FuzzedFiles::assertWhole);
    if (problems.isEmpty()) {
      assertThat(export.votes().people()).isEqualTo(export.people().size());
    }
  }

  static Stream<byte[]> exports() {
    return Stream.of(
        (FuzzedFiles.FILE
                + "comments.csv\ntimestamp,comment-id,author-id,moderated,comment-body\n"
                + "1700000000000,1,1,1,\"a, b\"\n"
                + FuzzedFiles.FILE
                + "votes.csv\ntimestamp,comment-id,voter-id,vote\n1700000000000,1,2,-1\n"
                + FuzzedFiles.FILE
                + "participants-votes.csv\nparticipant,group-id,1\n2,0,-1\n"
                + FuzzedFiles.FILE
                + "summary.csv\ntopic,Why?\n")
            .getBytes(UTF_8),
        (FuzzedFiles.FILE
                + "comments.csv\ntimestamp,comment-id,author-id,moderated,comment-body\n"
                + "1700000000,1,1,1,a\u000bb\n"
                + FuzzedFiles.FILE
                + "votes.csv\ntimestamp,comment-id,voter-id,vote\n1700000000,1,2,-1\n")
            .getBytes(UTF_8));
  }
}
