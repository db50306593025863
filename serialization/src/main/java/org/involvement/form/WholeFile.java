package org.involvement.form;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** A file that is written beside its place and moved there when it is whole, or not at all. */
public final class WholeFile {
  private WholeFile() {}

  /** What is written to a stream, which it may close. */
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  public static void write(Path file, Content content) {
    try {
      // A link goes on pointing to the file that is replaced.
      Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
      Path draft = target.resolveSibling(target.getFileName() + "." + UUID.randomUUID() + ".tmp");
      try {
        writeNew(draft, content);
        Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void writeNew(Path draft, Content content) throws IOException {
    try (OutputStream out =
        Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      content.writeTo(out);
    }
    // Moved before its bytes are on the disk, it could be found empty after a power cut.
    try (FileChannel written = FileChannel.open(draft, StandardOpenOption.WRITE)) {
      written.force(true);
    }
  }
}
