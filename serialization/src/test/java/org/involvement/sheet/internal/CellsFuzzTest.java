package org.involvement.sheet.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.involvement.json.ReadLimits;
import org.involvement.sheet.InvolvementCsvException;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever bytes there are, they are cells or our error: see CONTRIBUTING.md. */
class CellsFuzzTest {
  @MethodSource("tables")
  @FuzzTest
  void bytes_are_cells_that_can_be_written_or_an_error(byte[] csv) throws IOException {
    List<CsvCells.Line> lines;
    try {
      lines = CsvCells.read("t.csv", csv, ReadLimits.DEFAULT);
    } catch (InvolvementCsvException e) {
      FuzzedFiles.assertWhole(e.problem());
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

  static Stream<byte[]> tables() {
    return Stream.of(
        "id,text\na,\"one, \"\"two\"\"\"\r\n\nb,'=1\n".getBytes(UTF_8),
        "\uFEFFid;text\r\n'a;\"é🙂\n;\"\r\n".getBytes(UTF_8),
        "id,text\na,é\n".getBytes(ISO_8859_1));
  }
}
