package org.involvement.form;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A stream read to its end, in parts, so that one that is too long is never joined. */
public final class Intake {
  private static final int LEAST = 64 * 1024;

  private final int most;
  private final List<byte[]> parts = new ArrayList<>();
  private int length;

  private Intake(int most) {
    this.most = most;
  }

  /** A file to be read; a folder is refused by its name, as a file that is not there is. */
  public static InputStream open(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new FileSystemException(file.toString(), null, "is a folder, not a file");
    }
    return Files.newInputStream(file);
  }

  /** The bytes of a stream; null where there are more than allowed. */
  public static byte @Nullable [] upTo(int most, InputStream in) throws IOException {
    Intake intake = new Intake(most);
    int expected = available(in);
    while (intake.reads(in, Math.max(expected, LEAST))) {
      expected = LEAST;
    }
    return in.read() < 0 ? intake.joined() : null;
  }

  /** The size that a file says it has: then there is one part, and nothing to join. */
  private static int available(InputStream in) {
    try {
      return in.available();
    } catch (IOException e) {
      // A pipe has no size, and the JDK's stream of it fails where it is asked.
      return 0;
    }
  }

  /** Whether there may be more, for which there is room. */
  private boolean reads(InputStream in, int wanted) throws IOException {
    byte[] part = new byte[Math.min(wanted, most - length)];
    int count = in.readNBytes(part, 0, part.length);
    if (count > 0) {
      parts.add(count == part.length ? part : Arrays.copyOf(part, count));
    }
    length += count;
    return count == wanted && length < most;
  }

  private byte[] joined() {
    if (parts.size() == 1) {
      return parts.get(0);
    }
    byte[] all = new byte[length];
    int at = 0;
    for (byte[] part : parts) {
      System.arraycopy(part, 0, all, at, part.length);
      at += part.length;
    }
    return all;
  }
}
