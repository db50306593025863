package org.involvement.examples.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a file or folder is taken for, by its name. */
public enum FileKind {
  /** A folder of tables. */
  TABLES,
  /** A tracker saved as CSV. */
  TRACKER,
  /** Contributions, one on each line. */
  LINES,
  /** A spreadsheet in a form of its own, which nothing here reads. */
  SPREADSHEET,
  /** A document in JSON, as all else is taken for. */
  DOCUMENT;

  /** What is said of a spreadsheet. */
  public static final String SAVE_AS_CSV =
      "save the sheet as 'CSV UTF-8' first, and give that file";

  /** Spreadsheets save what is parted by tabs as text. */
  private static final Pattern SAVED_SHEET = Pattern.compile(".*\\.(csv|tsv|txt)");

  private static final Pattern SHEET = Pattern.compile(".*\\.(xlsx?|xlsm|ods|numbers)");

  /** {@return what it is taken for} */
  public static FileKind of(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (!name.equals("-") && Files.isDirectory(Path.of(name))) {
      return TABLES;
    }
    if (SAVED_SHEET.matcher(lower).matches()) {
      return TRACKER;
    }
    if (lower.endsWith(".jsonl") || lower.endsWith(".jsonl.gz")) {
      return LINES;
    }
    return SHEET.matcher(lower).matches() ? SPREADSHEET : DOCUMENT;
  }

  /**
   * {@return true for a pipe or a device, such as /dev/stdin and what a shell makes of {@code
   * <(…)}}
   */
  static boolean isPipe(String name) {
    Path file = Path.of(name);
    return Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file);
  }
}
