package org.involvement.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.involvement.programme.Programme;

/**
 * Programmes as JSON: one document, one programme.
 *
 * <p>Reading is strict. Whatever is unknown, stands twice, is missing, has another type or breaks a
 * rule of the model is an {@link InvolvementJsonException} with its place; what is not known is
 * left out, never null. Writing gives the same bytes for equal programmes, on all platforms: UTF-8,
 * fields in the order of the model, two blanks of indentation, a line feed at the end of each line.
 */
public final class InvolvementJson {
  private static final JsonFormat<Programme> FORMAT = new JsonFormat<>(Programme.class);

  private InvolvementJson() {}

  /**
   * {@return the programme in a file, within {@link ReadLimits#DEFAULT}}
   *
   * @throws InvolvementJsonException if it holds no programme
   * @throws UncheckedIOException if it cannot be read
   */
  public static Programme read(Path file) {
    return read(file, ReadLimits.DEFAULT);
  }

  /**
   * {@return the programme in a file}
   *
   * @throws InvolvementJsonException if it holds no programme, or goes beyond a limit
   * @throws UncheckedIOException if it cannot be read
   */
  public static Programme read(Path file, ReadLimits limits) {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, limits);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * {@return the programme in a stream, within {@link ReadLimits#DEFAULT}} The stream is read to
   * its end and not closed.
   *
   * @throws InvolvementJsonException if it holds no programme
   * @throws UncheckedIOException if it cannot be read
   */
  public static Programme read(InputStream in) {
    return read(in, ReadLimits.DEFAULT);
  }

  /**
   * {@return the programme in a stream} The stream is read to its end, or to the limit, and not
   * closed.
   *
   * @throws InvolvementJsonException if it holds no programme, or goes beyond a limit
   * @throws UncheckedIOException if it cannot be read
   */
  public static Programme read(InputStream in, ReadLimits limits) {
    try {
      // One byte more shows that there is more.
      long most = limits.documentBytes() + 1L;
      return read(in.readNBytes((int) Math.min(most, Integer.MAX_VALUE)), limits);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * {@return the programme in a string, within {@link ReadLimits#DEFAULT}}
   *
   * @throws InvolvementJsonException if it holds no programme
   */
  public static Programme read(String json) {
    return read(json, ReadLimits.DEFAULT);
  }

  /**
   * {@return the programme in a string}
   *
   * @throws InvolvementJsonException if it holds no programme, or goes beyond a limit
   */
  public static Programme read(String json, ReadLimits limits) {
    return FORMAT.read(Document.of(json, limits), limits);
  }

  /**
   * {@return the programme in bytes of UTF-8, within {@link ReadLimits#DEFAULT}}
   *
   * @throws InvolvementJsonException if they hold no programme
   */
  public static Programme read(byte[] json) {
    return read(json, ReadLimits.DEFAULT);
  }

  /**
   * {@return the programme in bytes of UTF-8}
   *
   * @throws InvolvementJsonException if they hold no programme, or go beyond a limit
   */
  public static Programme read(byte[] json, ReadLimits limits) {
    return FORMAT.read(Document.of(json, limits), limits);
  }

  /** {@return a programme as a document} */
  public static String write(Programme programme) {
    return new String(FORMAT.write(programme), StandardCharsets.UTF_8);
  }

  /**
   * Writes a programme to a file. A file that exists is replaced at once and as a whole, or not at
   * all.
   *
   * @throws UncheckedIOException if it cannot be written
   */
  public static void write(Programme programme, Path file) {
    byte[] document = FORMAT.write(programme);
    try {
      Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
      Path draft = target.resolveSibling(target.getFileName() + "." + UUID.randomUUID() + ".tmp");
      try {
        Files.write(draft, document, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes a programme to a stream, which is flushed and not closed.
   *
   * @throws UncheckedIOException if it cannot be written
   */
  public static void write(Programme programme, OutputStream out) {
    try {
      out.write(FORMAT.write(programme));
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
