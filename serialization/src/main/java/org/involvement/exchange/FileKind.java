package org.involvement.exchange;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/** The kind of a file or folder, recognised by its name. */
public enum FileKind {
  /** A folder of tables. */
  TABLES,
  /** A tracker saved as CSV. */
  TRACKER,
  /** Contributions, one on each line. */
  LINES,
  /** A spreadsheet in a form of its own, which nothing here reads yet. */
  SPREADSHEET,
  /** A document in JSON; every other file is taken for one. */
  DOCUMENT;

  /** What to do with a spreadsheet. */
  public static final String SAVE_AS_CSV =
      "save the sheet as 'CSV UTF-8' first, and give that file";

  /** Spreadsheets save cells with tabs between them as text. */
  private static final Pattern SAVED_SHEET = Pattern.compile(".*\\.(csv|tsv|txt)");

  private static final Pattern SHEET = Pattern.compile(".*\\.(xlsx?|xlsm|ods|numbers)");

  /** {@return the kind of a file or folder, which need not exist} */
  public static FileKind of(Path file) {
    String lower = file.toString().toLowerCase(Locale.ROOT);
    if (Files.isDirectory(file)) {
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
}
