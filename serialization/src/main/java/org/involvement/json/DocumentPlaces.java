package org.involvement.json;

import java.util.ArrayList;
import java.util.List;
import org.involvement.form.Utf8;

/** Lines and columns of bytes of UTF-8, counted once for all that are asked for. */
final class DocumentPlaces {
  private static final int STEP = 1_000;

  private final byte[] bytes;
  private final boolean isLine;

  /** The place of every thousandth byte, as far as it was asked for. */
  private final List<DocumentPlace> counted = new ArrayList<>();

  /**
   * Counts from a place.
   *
   * @param isLine whether it is one line of a file, of which no byte ends it
   */
  DocumentPlaces(byte[] bytes, DocumentPlace start, boolean isLine) {
    this.bytes = bytes;
    this.isLine = isLine;
    counted.add(start);
  }

  /** The place of a byte, which begins a character. */
  DocumentPlace of(int offset) {
    int steps = offset / STEP;
    while (counted.size() <= steps) {
      int last = counted.size() - 1;
      counted.add(count(counted.get(last), last * STEP, (last + 1) * STEP));
    }
    return count(counted.get(steps), steps * STEP, offset);
  }

  private DocumentPlace count(DocumentPlace from, int start, int end) {
    int line = from.line();
    int column = from.column();
    for (int i = start; i < end; i++) {
      if (!isLine && endsLine(i)) {
        line++;
        column = 1;
      } else if (Utf8.isLead(bytes[i])) {
        column++;
      }
    }
    return new DocumentPlace(from.file(), line, column);
  }

  private boolean endsLine(int at) {
    boolean beforeLineFeed = at + 1 < bytes.length && bytes[at + 1] == '\n';
    return bytes[at] == '\n' || (bytes[at] == '\r' && !beforeLineFeed);
  }
}
