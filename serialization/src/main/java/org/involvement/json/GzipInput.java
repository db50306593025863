package org.involvement.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * What gzip (RFC 1952) has packed, one member or several: each is held to its checksum and its
 * length, and nothing else may follow. The JDK's own stream ends without a word where what follows
 * a member is no whole header.
 */
final class GzipInput extends InputStream {
  static final int FIRST_BYTE = 0x1F;
  static final int SECOND_BYTE = 0x8B;

  private static final int DEFLATE = 8;
  private static final int FLAG_CHECKSUM = 2;
  private static final int FLAG_EXTRA = 4;
  private static final int FLAG_NAME = 8;
  private static final int FLAG_COMMENT = 16;
  private static final int RESERVED_FLAGS = 0xE0;
  private static final int BYTES_OF_TIME_LEVEL_AND_SYSTEM = 6;

  /** So much may come from however few bytes. */
  private static final int ALWAYS_ALLOWED = 1024 * 1024;

  private final InputStream in;
  private final int mostRatio;
  private final byte[] packed = new byte[32 * 1024];
  private final Inflater inflater = new Inflater(true);
  private final CRC32 checksum = new CRC32();
  private int at;
  private int end;
  private long bytesIn;
  private long bytesOut;
  private boolean anyMember;
  private boolean inMember;

  /**
   * Ends with an exception where more than {@code mostRatio} bytes came out for each that went in.
   */
  GzipInput(InputStream in, int mostRatio) {
    this.in = in;
    this.mostRatio = mostRatio;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    while (inMember || openMember()) {
      int count = inflate(bytes, offset, length);
      if (count > 0) {
        checksum.update(bytes, offset, count);
        bytesOut += count;
        checkRatio();
        return count;
      }
      if (inflater.finished()) {
        closeMember();
      } else if (inflater.needsDictionary()) {
        throw GzipException.damaged("it asks for a dictionary");
      } else if (!fill()) {
        throw GzipException.cutOff();
      } else {
        inflater.setInput(packed, 0, end);
      }
    }
    return -1;
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    in.close();
  }

  private int inflate(byte[] bytes, int offset, int length) throws GzipException {
    try {
      return inflater.inflate(bytes, offset, length);
    } catch (DataFormatException e) {
      throw GzipException.damaged("it is not what gzip writes");
    }
  }

  private void checkRatio() throws GzipException {
    if (bytesOut > ALWAYS_ALLOWED && bytesOut / mostRatio > bytesIn) {
      throw GzipException.beyond(mostRatio);
    }
  }

  /** Reads a member's header; false where the last member was the last of the file. */
  private boolean openMember() throws IOException {
    if (anyMember && at == end && !fill()) {
      return false;
    }
    if (next() != FIRST_BYTE || next() != SECOND_BYTE) {
      throw GzipException.damaged("what follows its gzip stream is no other");
    }
    if (next() != DEFLATE) {
      throw GzipException.damaged("its packing is not that of gzip");
    }
    int flags = next();
    if ((flags & RESERVED_FLAGS) != 0) {
      throw GzipException.damaged("its gzip header has flags that no gzip writes");
    }
    skip(BYTES_OF_TIME_LEVEL_AND_SYSTEM);
    if ((flags & FLAG_EXTRA) != 0) {
      skip(nextShort());
    }
    if ((flags & FLAG_NAME) != 0) {
      skipPastZero();
    }
    if ((flags & FLAG_COMMENT) != 0) {
      skipPastZero();
    }
    if ((flags & FLAG_CHECKSUM) != 0) {
      skip(Short.BYTES);
    }
    inflater.setInput(packed, at, end - at);
    anyMember = true;
    inMember = true;
    return true;
  }

  private void closeMember() throws IOException {
    at = end - inflater.getRemaining();
    if (nextInt() != checksum.getValue()) {
      throw GzipException.damaged("its gzip checksum is wrong");
    }
    if (nextInt() != (inflater.getBytesWritten() & 0xFFFF_FFFFL)) {
      throw GzipException.damaged("its gzip length is wrong");
    }
    inflater.reset();
    checksum.reset();
    inMember = false;
  }

  private long nextInt() throws IOException {
    return nextShort() | (long) nextShort() << Short.SIZE;
  }

  private int nextShort() throws IOException {
    return next() | next() << Byte.SIZE;
  }

  private void skip(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      next();
    }
  }

  private void skipPastZero() throws IOException {
    int skipped;
    do {
      skipped = next();
    } while (skipped != 0);
  }

  private int next() throws IOException {
    if (at == end && !fill()) {
      throw GzipException.cutOff();
    }
    return packed[at++] & 0xFF;
  }

  private boolean fill() throws IOException {
    int count = in.read(packed, 0, packed.length);
    at = 0;
    end = Math.max(count, 0);
    bytesIn += end;
    return count > 0;
  }
}
