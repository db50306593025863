package org.involvement.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.involvement.json.ReadLimits;
import org.involvement.programme.Programme;
import org.involvement.sheet.internal.FuzzedFiles;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever bytes there are, they are tables or our error: see CONTRIBUTING.md. */
class TablesFuzzTest {
  @MethodSource("folders")
  @FuzzTest
  void bytes_are_a_programme_that_can_be_written_or_problems(byte[] folder) throws IOException {
    ProgrammeReader reader = new ProgrammeReader(ReadLimits.DEFAULT, 100);
    Optional<Programme> read = reader.read(FuzzedFiles.in(folder));
    assertThat(reader.problems().isEmpty()).isEqualTo(read.isPresent());
    reader.problems().list().forEach(FuzzedFiles::assertWhole);
    if (read.isPresent()) {
      assertThat(new ProgrammeReader(ReadLimits.DEFAULT, 100).read(Tables.of(read.get())))
          .isEqualTo(read);
    }
  }

  static Stream<byte[]> folders() throws IOException {
    return Stream.of(
        FuzzedFiles.joined(Tables.of(Tables.example())),
        (FuzzedFiles.FILE
                + "programme.csv\nschemaVersion,id,title,asOf\n1,p,=t,2024-02-29\n"
                + FuzzedFiles.FILE
                + "practices.csv\nnumber,practice,answer.kind,answer.value,basis\n0,a,amount,-1.5e+10,x\n")
            .getBytes(UTF_8));
  }
}
