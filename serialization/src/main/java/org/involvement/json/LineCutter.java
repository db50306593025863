package org.involvement.json;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.involvement.form.Utf8;

/**
 * The lines of a stream, cut at each line feed before anybody looks at what they hold. Memory is
 * that of the longest line, up to a limit.
 */
final class LineCutter implements Closeable {
  private static final int FIRST_SIZE = 64 * 1024;
  private static final int LARGEST_ARRAY = Integer.MAX_VALUE - 8;
  private static final VarHandle EIGHT_BYTES =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long LINE_FEEDS = 0x0A0A0A0A0A0A0A0AL;
  private static final long ONES = 0x0101010101010101L;
  private static final long SIGNS = 0x8080808080808080L;

  private final InputStream in;
  private final int mostBytes;
  private byte[] buffer = new byte[FIRST_SIZE];
  private int start;
  private int end;
  private int nextStart;
  private int filled;
  private int number;
  private int fills;
  private boolean ended;
  private boolean tooLong;

  LineCutter(InputStream in, int mostBytes) {
    this.in = in;
    this.mostBytes = mostBytes;
  }

  /** Moves to the next line; false where there is none. */
  boolean next() throws IOException {
    start = nextStart;
    tooLong = false;
    if (number < Integer.MAX_VALUE) {
      number++;
    }
    int from = start;
    while (true) {
      end = lineFeed(from);
      ended = end < filled;
      if (ended || filled - start > mostBytes) {
        break;
      }
      int searched = filled - start;
      if (!fill()) {
        break;
      }
      from = start + searched;
    }
    if (end - start > mostBytes) {
      tooLong = true;
      skipToEnd();
    }
    nextStart = ended ? end + 1 : filled;
    if (number == 1) {
      start = Utf8.afterByteOrderMark(buffer, start, end);
    }
    return ended || tooLong || end > start;
  }

  /** The line's number, from 1. After a failure, that of the line in which it happened. */
  int number() {
    return number;
  }

  /** Whether a line feed ends the line; only the last one may have none. */
  boolean isEnded() {
    return ended;
  }

  /** Whether the line is longer than allowed; then its bytes are not held. */
  boolean isTooLong() {
    return tooLong;
  }

  /** Whether the line holds nothing but blanks. */
  boolean isBlank() {
    return !tooLong && endsBlank(start);
  }

  /** Whether nothing but blanks stands in the line from an index of the buffer on. */
  boolean endsBlank(int from) {
    for (int i = from; i < end; i++) {
      if (buffer[i] != ' ' && buffer[i] != '\t' && buffer[i] != '\r') {
        return false;
      }
    }
    return true;
  }

  /** A copy of the line's bytes, without the line feed. */
  byte[] bytes() {
    return Arrays.copyOfRange(buffer, start, end);
  }

  /** What holds the line, and some that follow it, up to {@link #filled()}. */
  byte[] buffer() {
    return buffer;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  int filled() {
    return filled;
  }

  /** How often the buffer has been filled: after each, what it held has moved. */
  int fills() {
    return fills;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /** The index of the next line feed in the buffer; where there is none, that of its end. */
  private int lineFeed(int from) {
    int at = from;
    while (at + Long.BYTES <= filled) {
      long word = (long) EIGHT_BYTES.get(buffer, at) ^ LINE_FEEDS;
      long found = (word - ONES) & ~word & SIGNS;
      if (found != 0) {
        return at + Long.numberOfTrailingZeros(found) / Byte.SIZE;
      }
      at += Long.BYTES;
    }
    while (at < filled && buffer[at] != '\n') {
      at++;
    }
    return at;
  }

  private void skipToEnd() throws IOException {
    while (!ended) {
      start = 0;
      filled = 0;
      if (!fill()) {
        end = 0;
        return;
      }
      end = lineFeed(0);
      ended = end < filled;
    }
  }

  /** Reads on behind the bytes of the current line, which move to the front of the buffer. */
  private boolean fill() throws IOException {
    int held = filled - start;
    if (held == buffer.length) {
      buffer = Arrays.copyOf(buffer, larger(held));
    } else if (start > 0) {
      System.arraycopy(buffer, start, buffer, 0, held);
    }
    start = 0;
    end = held;
    filled = held;
    fills++;
    int count = in.read(buffer, filled, buffer.length - filled);
    filled += Math.max(count, 0);
    return count > 0;
  }

  /** Twice the size, but no larger than what shows that the line is too long. */
  private int larger(int size) {
    long wanted = Math.max(size + 1L, Math.min(2L * size, mostBytes + 1L));
    return (int) Math.min(wanted, LARGEST_ARRAY);
  }
}
