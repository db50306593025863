package org.involvement.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongFunction;
import java.util.zip.GZIPOutputStream;

/** A stream that may be larger than memory, made while it is read. */
public final class Endless extends InputStream {
  private final long parts;
  private final LongFunction<byte[]> make;
  private long made;
  private byte[] part = new byte[0];
  private int at;

  private Endless(long parts, LongFunction<byte[]> make) {
    this.parts = parts;
    this.make = make;
  }

  /** Pieces of text, numbered from 0. */
  public static InputStream of(long pieces, LongFunction<String> piece) {
    return new Endless(pieces, i -> piece.apply(i).getBytes(UTF_8));
  }

  /** A text, one character so often (in millions), and another text. */
  public static InputStream of(String before, char repeated, long millions, String after) {
    String million = String.valueOf(repeated).repeat(1_000_000);
    return of(millions + 2, i -> i == 0 ? before : i <= millions ? million : after);
  }

  /** Gzip members that each unpack to the same text. */
  public static InputStream packed(long members, String text) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(text.getBytes(UTF_8));
    }
    byte[] member = packed.toByteArray();
    return new Endless(members, i -> member);
  }

  @Override
  public int read() {
    return hasMore() ? part[at++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) {
    if (!hasMore()) {
      return -1;
    }
    int count = Math.min(length, part.length - at);
    System.arraycopy(part, at, bytes, offset, count);
    at += count;
    return count;
  }

  private boolean hasMore() {
    while (at == part.length && made < parts) {
      part = make.apply(made);
      made++;
      at = 0;
    }
    return at < part.length;
  }
}
