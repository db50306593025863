package org.involvement.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.involvement.exchange.tracker.PiritTracker;
import org.involvement.json.Endless;
import org.involvement.sheet.InvolvementCsvException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables that are made to exhaust memory are refused in 64 MB of it, as documents are. */
@Tag("full")
class LittleMemoryTest {
  private static final long MEGABYTE = 1024 * 1024;
  private static final String TOO_LONG = "the cell is longer than 1000000 characters";

  private final Path folder;

  LittleMemoryTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeAll
  static void memory_is_little() {
    assertThat(Runtime.getRuntime().maxMemory()).isLessThanOrEqualTo(64 * MEGABYTE);
  }

  @BeforeEach
  void write() throws IOException {
    Files.writeString(
        folder.resolve("programme.csv"), "schemaVersion,id,title,asOf\n1,p,t,2024-02-29\n");
  }

  @Test
  void a_cell_of_a_gigabyte() throws IOException {
    for (String before : new String[] {"id,text\nc,", "id,text\nc,\"", ""}) {
      Path file = folder.resolve("contributions.csv");
      try (var large = new RandomAccessFile(file.toFile(), "rw")) {
        large.setLength(0);
        large.writeBytes(before);
        large.setLength(1_000 * MEGABYTE);
      }
      refused("contributions.csv: the file goes beyond the 25165824 bytes of all tables");
      assertRefused(
          () -> PiritTracker.read(file),
          "contributions.csv: the file is longer than 25165824 bytes");
    }
  }

  @Test
  void a_cell_that_the_file_has_room_for() throws IOException {
    contributions(Endless.of("id,text\nc,", 'a', 22, "\n"));
    refused("contributions.csv, row 2, column text: " + TOO_LONG);
    contributions(Endless.of("id,text\nc,\"", 'a', 22, "\"\n"));
    refused("contributions.csv, row 2, column text: " + TOO_LONG);
    contributions(Endless.of("id,text\nc,\"", '"', 22, "\"\n"));
    refused("contributions.csv, row 2, column text: " + TOO_LONG);
    contributions(Endless.of("", 'a', 22, "\n"));
    refused("contributions.csv, row 1: " + TOO_LONG);
    contributions(Endless.of("id,text\nc,\"", 'a', 22, ""));
    refused("contributions.csv, row 2, column text: " + TOO_LONG);
  }

  @Test
  void a_million_columns() throws IOException {
    contributions(Endless.of(1_000_000, i -> i == 0 ? "id" : ",c" + i));
    refused("contributions.csv, row 1: the header has more than 10000 columns");
    contributions(Endless.of("id,text\n", ',', 20, "\n"));
    assertThat(InvolvementCsv.check(folder)).isEmpty();
    contributions(Endless.of("id,text\na", ',', 20, "\n"));
    refused("contributions.csv, row 2: the row has 20000001 cells, and the header 2");
  }

  @Test
  void rows_beyond_the_limit() throws IOException {
    for (String row : new String[] {"c\n", "\n", "\"a\nb\"\n", "c,d\r\n"}) {
      contributions(Endless.of(1_100, i -> (i == 0 ? "id,text\n" : "") + row.repeat(1_000)));
      refused("contributions.csv, row 1000001: the row is beyond the 1000000 that a file may have");
    }
  }

  @Test
  void a_foreign_byte_behind_many_rows() throws IOException {
    contributions(
        Endless.of(
            5_002, i -> (i == 0 ? "id,text\n" : i <= 5_000 ? "c,d\n".repeat(1_000) : "c,\u0000")));
    refused(
        "contributions.csv, row 5000002, column text: byte 0x00 is in no text of UTF-8: save the"
            + " file as 'CSV UTF-8'");
  }

  @Test
  void a_tracker_of_many_rows() throws IOException {
    String row = "2024-02-01\n";
    Path file = folder.resolve("tracker.csv");
    Files.copy(Endless.of(1_100, i -> (i == 0 ? "When\n" : "") + row.repeat(1_000)), file);
    assertRefused(
        () -> PiritTracker.read(file),
        "tracker.csv, row 1000001: the row is beyond the 1000000 that a file may have");
  }

  @Test
  void a_tracker_with_tabs_and_rows_without_end() throws IOException {
    String title = "Our tracker\n\nWhat changed\tWhat they hoped to influence\n";
    Path file = folder.resolve("tracker.csv");
    Files.copy(Endless.of(1_000, i -> (i == 0 ? title : "") + "a\tb\n".repeat(5_000)), file);
    assertRefused(
        () -> PiritTracker.read(file),
        "tracker.csv, row 1000001: the row is beyond the 1000000 that a file may have");
  }

  private void contributions(InputStream in) throws IOException {
    Path file = folder.resolve("contributions.csv");
    Files.deleteIfExists(file);
    Files.copy(in, file);
  }

  private void refused(String message) {
    assertRefused(() -> InvolvementCsv.read(folder), message);
  }

  private static void assertRefused(ThrowingCallable reading, String message) {
    assertThatExceptionOfType(InvolvementCsvException.class)
        .isThrownBy(reading)
        .withMessage(message);
  }
}
