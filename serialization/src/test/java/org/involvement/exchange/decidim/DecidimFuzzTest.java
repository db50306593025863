package org.involvement.exchange.decidim;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.involvement.csv.Tables;
import org.involvement.exchange.ImportedProgramme;
import org.involvement.exchange.LossPlace;
import org.involvement.json.ReadLimits;
import org.involvement.sheet.internal.CsvProblems;
import org.involvement.sheet.internal.FuzzedFiles;
import org.involvement.value.ProgrammeId;
import org.involvement.value.Text;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever bytes there are, they are open data or our error: see CONTRIBUTING.md. */
class DecidimFuzzTest {
  private static final LocalDate AS_OF = LocalDate.of(2024, 12, 31);

  @MethodSource("platforms")
  @FuzzTest
  void bytes_are_an_export_of_decidim_or_problems(byte[] folder) throws IOException {
    CsvProblems problems = new CsvProblems(100);
    DecidimExport export =
        new DecidimReader(ReadLimits.DEFAULT, problems).read(FuzzedFiles.in(folder));
    problems.list().forEach(FuzzedFiles::assertWhole);
    if (problems.isEmpty()) {
      ImportedProgramme made = export.programme(ProgrammeId.of("p"), Text.of("t"), AS_OF);
      made.places().stream().map(LossPlace::problem).forEach(FuzzedFiles::assertWhole);
      assertThat(Tables.read(Tables.of(made.programme()))).contains(made.programme());
    }
  }

  static Stream<byte[]> platforms() {
    return Stream.of(
        (FuzzedFiles.FILE
                + "proposals.csv\nid;url;title/en;body/cy;state;state_published_at;answer/en;"
                + "answered_at;published_at;meeting_urls;withdrawn;withdrawn_at;taxonomies/id\n"
                + "1;u/1;a;b;accepted;2022-05-20 09:00:00 UTC;c;2022-05-10;2022-03-01;m/1;true;"
                + "2022-06-01;\"4, 5\"\n"
                + FuzzedFiles.FILE
                + "results.csv\nid;url;title;progress;end_date;proposal_urls\n"
                + "1;r/1;d;100.0;2022-05-30;u/1\n2;r/2;e;40;2025-01-01;\"u/1, u/2\"\n"
                + FuzzedFiles.FILE
                + "meetings.csv\nid;url;start_time;end_time;attendees;type_of_meeting\n"
                + "1;m/1;2022-03-01 17:00:00;2022-03-01 19:00:00;24;hybrid\n")
            .getBytes(UTF_8),
        (FuzzedFiles.FILE
                + "proposals.csv\nid;url;participatory_space/url;title;state\n"
                + "1;s/u/1;s?slug=s;a\u000b;accepted\n"
                + FuzzedFiles.FILE
                + "results.csv\n\n")
            .getBytes(UTF_8));
  }
}
