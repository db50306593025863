package org.involvement.json;

import org.involvement.form.Utf8;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/**
 * The values of lines, each as if it stood alone. One parser reads as many lines as the buffer
 * holds, since making one costs as much as reading a short line; a line that is not as it should be
 * is read again as a document of its own, which then says what is wrong.
 */
final class LineParser<T> {
  private final JsonFormat<T> format;
  private final Parsers parsers;
  private final String file;
  private final Recurring recurring = new Recurring(Long.MAX_VALUE);

  /** Stands before the next line, as long as the buffer holds the same bytes. */
  private @Nullable JsonParser parser;

  private int parserStart;
  private int fills;

  LineParser(JsonFormat<T> format, ReadLimits limits, String file) {
    this.format = format;
    this.parsers = Parsers.within(limits);
    this.file = file;
  }

  T read(LineCutter line) {
    T value = readAmongOthers(line);
    return value != null
        ? value
        : format.read(DocumentBytes.ofLine(line.bytes(), file, line.number()), parsers);
  }

  /** The value of a line that holds one and nothing else; null where it may not. */
  private @Nullable T readAmongOthers(LineCutter line) {
    if (Utf8.firstMalformed(line.buffer(), line.start(), line.end()) < 0) {
      try {
        JsonParser before = parserBefore(line);
        T value = format.readNext(before, parsers.mostElements(), recurring);
        long end = parserStart + before.currentLocation().getByteOffset();
        if (end <= line.end() && line.endsBlank((int) end)) {
          return value;
        }
      } catch (JacksonException e) {
        // The error of the line by itself is the one that counts.
      }
    }
    drop();
    return null;
  }

  private JsonParser parserBefore(LineCutter line) {
    JsonParser current = parser;
    if (current != null && fills == line.fills()) {
      return current;
    }
    drop();
    JsonParser next = parsers.of(line.buffer(), line.start(), line.filled());
    parser = next;
    parserStart = line.start();
    fills = line.fills();
    return next;
  }

  /** Lets go of the parser, which does not stand before a line any more. */
  void drop() {
    if (parser != null) {
      parser.close();
      parser = null;
    }
  }
}
