package org.involvement.form;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;

/**
 * A file to which something is written. Its failures name the file that was asked for, also where a
 * draft beside that is written, and where the system only says that no space is left.
 */
final class NamedOutput extends FilterOutputStream {
  private final Path name;

  private NamedOutput(OutputStream out, Path name) {
    super(out);
    this.name = name;
  }

  /** Opens a file that failures call by another name. */
  static NamedOutput open(Path file, Path name, OpenOption... options) throws IOException {
    try {
      return new NamedOutput(Files.newOutputStream(file, options), name);
    } catch (IOException e) {
      throw named(name, e);
    }
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    try {
      out.write(bytes, offset, length);
    } catch (IOException e) {
      throw named(name, e);
    }
  }

  private static IOException named(Path name, IOException e) {
    String reason = e instanceof FileSystemException other ? other.getReason() : e.getMessage();
    IOException named =
        e instanceof AccessDeniedException
            ? new AccessDeniedException(name.toString(), null, reason)
            : new FileSystemException(name.toString(), null, reason);
    named.initCause(e);
    return named;
  }
}
