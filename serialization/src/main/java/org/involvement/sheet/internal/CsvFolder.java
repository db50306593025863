package org.involvement.sheet.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.involvement.form.Intake;
import org.involvement.json.ReadLimits;
import org.jspecify.annotations.Nullable;

/** The files of a folder that hold tables, as bytes. */
public final class CsvFolder {
  private static final String SUFFIX = ".csv";

  private CsvFolder() {}

  /**
   * Reads the files of some names; one of another name that ends with '.csv' is told, so that none
   * is overlooked for a slip in its name.
   *
   * @param besides names that may be there and are not read
   * @throws UncheckedIOException if the folder or a file cannot be read
   */
  public static Map<String, byte[]> readOnly(
      Path folder,
      Set<String> names,
      Set<String> besides,
      ReadLimits limits,
      CsvProblems problems) {
    names(folder).stream()
        .filter(name -> !names.contains(name) && !besides.contains(name))
        .forEach(
            name -> {
              String rule = "is none of the tables " + String.join(", ", names);
              problems.add(CsvCode.UNKNOWN_FILE.problem(name, 0, "", "the file", rule));
            });
    return read(folder, names::contains, limits, problems);
  }

  /**
   * Reads the files whose names are asked for, and opens no others.
   *
   * @throws UncheckedIOException if the folder or a file cannot be read
   */
  public static Map<String, byte[]> read(
      Path folder, Predicate<String> asked, ReadLimits limits, CsvProblems problems) {
    Map<String, byte[]> files = new TreeMap<>();
    int left = limits.documentBytes();
    for (String name : names(folder)) {
      if (asked.test(name)) {
        byte[] bytes = bytes(folder.resolve(name), left);
        if (bytes == null) {
          String rule = "goes beyond the " + limits.documentBytes() + " bytes of all tables";
          problems.add(CsvCode.LIMIT.problem(name, 0, "", "the file", rule));
          return Map.of();
        }
        left = Math.max(left - bytes.length, 1);
        files.put(name, bytes);
      }
    }
    return files;
  }

  /** The names of all tables in a folder, sorted. */
  public static List<String> names(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.endsWith(SUFFIX))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte @Nullable [] bytes(Path file, int most) {
    try (InputStream in = Intake.open(file)) {
      return Intake.upTo(most, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
