package org.involvement.exchange.tracker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.involvement.exchange.ImportedProgramme;
import org.involvement.exchange.LossPlace;
import org.involvement.json.ReadLimits;
import org.involvement.programme.Programme;
import org.involvement.sheet.internal.CsvProblems;
import org.involvement.sheet.internal.CsvWriter;
import org.involvement.sheet.internal.FuzzedFiles;
import org.involvement.value.ProgrammeId;
import org.involvement.value.Text;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever bytes there are, they are a tracker or our error: see CONTRIBUTING.md. */
class TrackerFuzzTest {
  private static final LocalDate AS_OF = LocalDate.of(2024, 12, 31);

  @MethodSource("trackers")
  @FuzzTest
  void bytes_are_a_tracker_that_can_be_written_or_problems(byte[] csv) throws IOException {
    CsvProblems problems = new CsvProblems(100);
    Optional<PiritTracker> read = PiritTable.read("t.csv", csv, ReadLimits.DEFAULT, problems);
    problems.list().forEach(FuzzedFiles::assertWhole);
    if (read.isPresent() && problems.isEmpty()) {
      ImportedProgramme made = read.get().programme(ProgrammeId.of("p"), Text.of("t"), AS_OF);
      made.places().stream().map(LossPlace::problem).forEach(FuzzedFiles::assertWhole);
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
}
