package org.involvement.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileKindTest {
  @ParameterizedTest
  @CsvSource({
    "tracker.csv, TRACKER",
    "TRACKER.CSV, TRACKER",
    "tracker.tsv, TRACKER",
    "tracker.txt, TRACKER",
    "said.jsonl, LINES",
    "said.jsonl.gz, LINES",
    "said.json.gz, DOCUMENT",
    "tracker.xls, SPREADSHEET",
    "tracker.xlsx, SPREADSHEET",
    "tracker.xlsm, SPREADSHEET",
    "tracker.ods, SPREADSHEET",
    "tracker.numbers, SPREADSHEET",
    "programme.json, DOCUMENT",
    "csv, DOCUMENT",
    "no-such-folder, DOCUMENT"
  })
  void a_file_is_recognised_by_its_name(String name, FileKind kind) {
    assertThat(FileKind.of(Path.of("no-such-place", name))).isEqualTo(kind);
  }

  @Test
  void a_folder_holds_tables_whatever_it_is_called(@TempDir Path place) throws IOException {
    assertThat(FileKind.of(Files.createDirectory(place.resolve("a.csv"))))
        .isEqualTo(FileKind.TABLES);
  }
}
