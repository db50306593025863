package org.involvement.sheet.internal;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.involvement.form.WholeFile;

/**
 * A table on its way into a file: UTF-8 without a byte-order mark, commas, a line feed at the end
 * of each row, as in all that this library writes; quotes only where they are needed.
 *
 * <p>Written by hand, since semicolons are quoted too: a spreadsheet may take them for separators,
 * and what follows would then begin a cell.
 */
public final class CsvWriter {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final Writer out;
  private boolean inRow;

  private CsvWriter(Writer out) {
    this.out = out;
  }

  /** What is written to a table. */
  public interface Content {
    void writeTo(CsvWriter table) throws IOException;
  }

  /**
   * Writes a file at once and as a whole, or not at all.
   *
   * @throws java.io.UncheckedIOException if it cannot be written
   */
  public static void write(Path file, Content content) {
    WholeFile.write(file, out -> write(out, content));
  }

  /**
   * Writes files of a folder, by name: each at once and as a whole, and none before all are
   * written.
   *
   * @throws java.io.UncheckedIOException if one cannot be written
   */
  public static void writeAll(Path folder, Map<String, Content> contents) {
    Map<Path, WholeFile.Content> files = new LinkedHashMap<>();
    contents.forEach(
        (name, content) -> files.put(folder.resolve(name), out -> write(out, content)));
    WholeFile.writeAll(files);
  }

  /** Writes to a stream, which is flushed and not closed. */
  public static void write(OutputStream out, Content content) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    content.writeTo(new CsvWriter(writer));
    writer.flush();
  }

  /** A row of words. */
  public void row(List<String> cells) throws IOException {
    for (String cell : cells) {
      words(cell);
    }
    endRow();
  }

  /** A cell that is read back as it is, and that no spreadsheet takes for a formula. */
  public void words(String words) throws IOException {
    cell(HarmlessCell.of(words));
  }

  /** A cell that holds a number and nothing else, so that a minus sign does no harm. */
  public void number(String digits) throws IOException {
    cell(digits);
  }

  public void endRow() throws IOException {
    out.write('\n');
    inRow = false;
  }

  private void cell(String cell) throws IOException {
    if (inRow) {
      out.write(',');
    }
    inRow = true;
    if (isPlain(cell)) {
      out.write(cell);
    } else {
      out.write('"');
      out.write(cell.replace("\"", "\"\""));
      out.write('"');
    }
  }

  private static boolean isPlain(String cell) {
    if (cell.startsWith(BYTE_ORDER_MARK)) {
      // At the start of a file it would be taken for one.
      return false;
    }
    for (int i = 0; i < cell.length(); i++) {
      if ("\",;\r\n\t".indexOf(cell.charAt(i)) >= 0) {
        return false;
      }
    }
    return !cell.startsWith(" ") && !cell.endsWith(" ");
  }
}
