package org.involvement.sheet.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.involvement.form.Intake;
import org.involvement.json.ReadLimits;
import org.involvement.sheet.InvolvementCsvException;

/** The rows of a file, header and all. */
public final class CsvFile {
  private CsvFile() {}

  /**
   * Reads a file, which errors call by its name in the folder.
   *
   * @return the rows, at least one; empty where there is something wrong, which is told
   * @throws UncheckedIOException if it cannot be read
   */
  static Optional<List<CsvCells.Line>> read(Path file, ReadLimits limits, CsvProblems problems) {
    return bytes(file, limits, problems)
        .flatMap(bytes -> read(name(file), bytes, limits, problems));
  }

  /** What errors call a file: its name in its folder. */
  public static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  /**
   * The bytes of a file; empty where there are too many, which is told.
   *
   * @throws UncheckedIOException if it cannot be read
   */
  public static Optional<byte[]> bytes(Path file, ReadLimits limits, CsvProblems problems) {
    Optional<byte[]> bytes;
    try (InputStream in = Intake.open(file)) {
      bytes = Optional.ofNullable(Intake.upTo(limits.documentBytes(), in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (bytes.isEmpty()) {
      String rule = "is longer than " + limits.documentBytes() + " bytes";
      problems.add(CsvCode.LIMIT.problem(name(file), 0, "", "the file", rule));
    }
    return bytes;
  }

  /** Reads a file that is in memory. */
  static Optional<List<CsvCells.Line>> read(
      String name, byte[] bytes, ReadLimits limits, CsvProblems problems) {
    try {
      return Optional.of(CsvCells.read(name, bytes, limits));
    } catch (InvolvementCsvException e) {
      problems.add(e.problem());
      return Optional.empty();
    }
  }
}
