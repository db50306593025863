package org.involvement.json;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Spliterator;
import java.util.function.Consumer;
import org.involvement.form.Utf8;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;

/** The values of a file of lines, one after another. */
final class LineReader<T> implements Spliterator<T>, Closeable {
  /** How the name of a packed file ends. */
  static final String PACKED = ".gz";

  private final LineCutter lines;
  private final LineParser<T> parser;
  private final String file;
  private final ReadLimits limits;
  private final Refusals refusals;
  private boolean ended;
  private boolean closed;

  private LineReader(
      LineCutter lines, LineParser<T> parser, String file, ReadLimits limits, BadLines badLines) {
    this.lines = lines;
    this.parser = parser;
    this.file = file;
    this.limits = limits;
    this.refusals = new Refusals(file, badLines);
  }

  static <T> LineReader<T> of(
      JsonFormat<T> format, InputStream in, String file, BadLines badLines, ReadLimits limits) {
    try {
      LineCutter lines = new LineCutter(unpacked(in, file, limits), limits.lineBytes());
      LineParser<T> parser = new LineParser<>(format, limits, file);
      return new LineReader<>(lines, parser, file, limits, badLines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  long skipped() {
    return refusals.count();
  }

  List<InvolvementJsonException> errors() {
    return refusals.errors();
  }

  boolean isCutOff() {
    return refusals.areCutOff();
  }

  @Override
  public void close() {
    closed = true;
    parser.drop();
    refusals.log();
    try {
      lines.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public boolean tryAdvance(Consumer<? super T> action) {
    T value = next();
    if (value == null) {
      return false;
    }
    action.accept(value);
    return true;
  }

  /** None: a file is read by one thread, in constant memory. */
  @Override
  public @Nullable Spliterator<T> trySplit() {
    return null;
  }

  @Override
  public long estimateSize() {
    return Long.MAX_VALUE;
  }

  @Override
  public int characteristics() {
    return ORDERED | NONNULL | IMMUTABLE;
  }

  private @Nullable T next() {
    if (closed) {
      throw new IllegalStateException("the lines are closed: read the file again");
    }
    while (!ended && advance()) {
      T value = lines.isBlank() ? null : value();
      if (value != null) {
        return value;
      }
    }
    refusals.log();
    return null;
  }

  private boolean advance() {
    try {
      return lines.next();
    } catch (GzipException e) {
      ended = true;
      InvolvementJsonException error =
          error(JsonPointer.empty(), 1, "the file", e.code(), e.rule());
      if (!e.isCutOff()) {
        // What came before is as doubtful, so that nobody is to go on.
        throw error;
      }
      refusals.addCutOff(error);
      return false;
    } catch (IOException e) {
      ended = true;
      throw new UncheckedIOException(e);
    }
  }

  private @Nullable T value() {
    try {
      if (lines.isTooLong()) {
        String rule = "is longer than " + limits.lineBytes() + " bytes";
        throw error(JsonPointer.empty(), 1, "the line", JsonCode.LIMIT, rule);
      }
      return parser.read(lines);
    } catch (InvolvementJsonException e) {
      refuse(e);
      return null;
    }
  }

  private void refuse(InvolvementJsonException e) {
    ended = !refusals.goOn();
    if (lines.isEnded() || lines.isTooLong() || isWhole(lines.bytes())) {
      refusals.add(e);
    } else {
      refusals.addCutOff(cutOff(e));
    }
  }

  private InvolvementJsonException cutOff(InvolvementJsonException e) {
    byte[] bytes = lines.bytes();
    int column = 1;
    for (byte b : bytes) {
      column += Utf8.isLead(b) ? 1 : 0;
    }
    String rule = "is cut off: no line feed ends it, and it is no whole value";
    return error(JsonPointer.compile(e.pointer()), column, "the last line", JsonCode.CUT_OFF, rule);
  }

  private InvolvementJsonException error(
      JsonPointer pointer, int column, String value, JsonCode code, String rule) {
    DocumentPlace place = new DocumentPlace(file, lines.number(), column);
    return new InvolvementJsonException(pointer, place, value, code, rule);
  }

  private static boolean isWhole(byte[] bytes) {
    try (JsonParser scan = Parsers.withoutLimits(bytes, 0)) {
      scan.nextToken();
      scan.skipChildren();
      return true;
    } catch (JacksonException e) {
      return false;
    }
  }

  private static InputStream unpacked(InputStream in, String file, ReadLimits limits)
      throws IOException {
    PushbackInputStream start = new PushbackInputStream(in, 2);
    byte[] first = firstTwo(start);
    start.unread(first);
    boolean packed =
        first.length == 2
            && (first[0] & 0xFF) == GzipInput.FIRST_BYTE
            && (first[1] & 0xFF) == GzipInput.SECOND_BYTE;
    // Gzip never writes nothing, so that an empty file of that name has lost what it held.
    boolean lost = first.length == 0 && file.endsWith(PACKED);
    return packed || lost ? new GzipInput(start, limits.gzipRatio()) : start;
  }

  private static byte[] firstTwo(InputStream in) throws IOException {
    try {
      return in.readNBytes(2);
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }
}
