package org.involvement.sheet.internal;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import org.involvement.form.Utf8;

/**
 * The bytes of a file in CSV, looked at before any cell is made: in UTF-8, what stands between
 * cells and ends rows is a byte of its own.
 */
public final class CsvBytes {
  /** A file with more NUL characters than one in this number of bytes is UTF-16. */
  private static final int BYTES_FOR_EACH_NUL = 20;

  private final byte[] bytes;
  private final int start;
  private final int end;
  private final boolean mayHoldNul;

  private CsvBytes(byte[] bytes, int start, int end, boolean mayHoldNul) {
    this.bytes = bytes;
    this.start = start;
    this.end = end;
    this.mayHoldNul = mayHoldNul;
  }

  /** Those behind the byte-order mark, if there is one. */
  public static CsvBytes of(byte[] bytes) {
    return of(bytes, false);
  }

  /** The same of another tool's file, in which single NUL characters are no hindrance. */
  public static CsvBytes ofOther(byte[] bytes) {
    return of(bytes, true);
  }

  private static CsvBytes of(byte[] bytes, boolean mayHoldNul) {
    int start = Utf8.afterByteOrderMark(bytes, 0, bytes.length);
    return new CsvBytes(bytes, start, bytes.length, mayHoldNul);
  }

  /** Those behind the first so many. */
  public CsvBytes behind(int count) {
    return new CsvBytes(bytes, start + count, end, mayHoldNul);
  }

  /** At most so many of the first, each as a character. */
  public String first(int most) {
    return new String(bytes, start, Math.min(most, end - start), StandardCharsets.ISO_8859_1);
  }

  /** The first of them, up to one that is not among them. */
  CsvBytes before(int offset) {
    return new CsvBytes(bytes, Math.min(start, offset), offset, mayHoldNul);
  }

  /** The text, which is never joined. */
  Reader text() {
    return new InputStreamReader(
        new ByteArrayInputStream(bytes, start, end - start), StandardCharsets.UTF_8);
  }

  /** The same, and a character behind it. */
  Reader textAnd(char last) {
    InputStream text = new ByteArrayInputStream(bytes, start, end - start);
    return new InputStreamReader(
        new SequenceInputStream(text, new ByteArrayInputStream(new byte[] {(byte) last})),
        StandardCharsets.UTF_8);
  }

  byte at(int offset) {
    return bytes[offset];
  }

  /** Whether it is in UTF-16, by its byte-order mark. */
  boolean isUtf16() {
    return startsWith(0xFE, 0xFF) || startsWith(0xFF, 0xFE);
  }

  /** Returns whether there is nothing but spaces and line ends. */
  public boolean isBlank() {
    for (int i = start; i < end; i++) {
      if (!Character.isWhitespace(bytes[i])) {
        return false;
      }
    }
    return true;
  }

  /** The offset of the first byte that is in no text of UTF-8; negative where there is none. */
  int firstForeign() {
    int malformed = Utf8.firstMalformed(bytes);
    int until = malformed < 0 ? end : malformed;
    int first = -1;
    int nuls = 0;
    for (int i = 0; i < until; i++) {
      if (bytes[i] == 0) {
        first = nuls == 0 ? i : first;
        nuls++;
      }
    }
    boolean stray = mayHoldNul && nuls < until / BYTES_FOR_EACH_NUL;
    return first < 0 || stray ? malformed : first;
  }

  /** The character between cells: of comma and semicolon the one that the header has more of. */
  char separator() {
    int commas = 0;
    int semicolons = 0;
    boolean quoted = false;
    for (int i = start; i < end; i++) {
      byte b = bytes[i];
      if (b == '"') {
        quoted = !quoted;
      } else if (!quoted && (b == '\n' || b == '\r') && commas + semicolons > 0) {
        break;
      } else if (!quoted) {
        commas += b == ',' ? 1 : 0;
        semicolons += b == ';' ? 1 : 0;
      }
    }
    return semicolons > commas ? ';' : ',';
  }

  /** How many rows there are; line breaks within quotes begin none. */
  int rows(char separator) {
    int rows = 0;
    boolean quoted = false;
    boolean cellBegins = true;
    boolean rowBegins = true;
    for (int i = start; i < end; i++) {
      byte b = bytes[i];
      rows += rowBegins ? 1 : 0;
      rowBegins = false;
      if (quoted) {
        // Two quotes in a row are one that belongs to the cell, which closes and opens again.
        quoted = b != '"';
        cellBegins = b == '"';
      } else if (b == '"' && cellBegins) {
        quoted = true;
      } else {
        boolean halfOfTwo = b == '\r' && i + 1 < end && bytes[i + 1] == '\n';
        rowBegins = (b == '\n' || b == '\r') && !halfOfTwo;
        cellBegins = rowBegins || b == separator;
      }
    }
    return rows;
  }

  private boolean startsWith(int... first) {
    for (int i = 0; i < first.length; i++) {
      if (i == bytes.length || (bytes[i] & 0xFF) != first[i]) {
        return false;
      }
    }
    return true;
  }
}
