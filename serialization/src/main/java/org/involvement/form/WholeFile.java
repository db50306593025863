package org.involvement.form;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * A file, or several, written beside the place and moved there when all of it is whole, or not at
 * all. A pipe or a device, such as /dev/stdout, stays what it is and is written to.
 */
public final class WholeFile {
  private static final String NO_FOLDER = "its folder does not exist";

  private WholeFile() {}

  /** What is written to a stream, which it may close. */
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  public static void write(Path file, Content content) {
    if (isPipeOrDevice(file)) {
      writeTo(file, content);
    } else {
      writeAll(Map.of(file, content));
    }
  }

  /**
   * Writes several: none is moved to its place before all are written.
   *
   * @throws UncheckedIOException if one cannot be written; where its folder is missing it says so
   */
  public static void writeAll(Map<Path, Content> files) {
    files.keySet().forEach(WholeFile::requireFolder);
    Map<Path, Path> targets = new LinkedHashMap<>();
    try {
      try {
        for (Map.Entry<Path, Content> file : files.entrySet()) {
          Path target = target(file.getKey());
          Path draft =
              target.resolveSibling(target.getFileName() + "." + UUID.randomUUID() + ".tmp");
          targets.put(draft, target);
          writeNew(draft, file.getKey(), file.getValue());
        }
        for (Map.Entry<Path, Path> draft : targets.entrySet()) {
          Files.move(draft.getKey(), draft.getValue(), StandardCopyOption.ATOMIC_MOVE);
        }
      } finally {
        for (Path draft : targets.keySet()) {
          if (Files.exists(draft)) {
            Files.delete(draft);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is told is the file that was asked for, and not the draft beside it. */
  private static void requireFolder(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      throw new UncheckedIOException(
          file + ": " + NO_FOLDER, new NoSuchFileException(file.toString(), null, NO_FOLDER));
    }
  }

  private static boolean isPipeOrDevice(Path file) {
    return Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file);
  }

  private static void writeTo(Path pipe, Content content) {
    try (OutputStream out = NamedOutput.open(pipe, pipe, StandardOpenOption.WRITE)) {
      content.writeTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A link goes on pointing to the file that is replaced. */
  private static Path target(Path file) throws IOException {
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    if (Files.isDirectory(target)) {
      // Known before anything is moved.
      throw new FileSystemException(file.toString(), null, "is a folder");
    }
    return target;
  }

  private static void writeNew(Path draft, Path file, Content content) throws IOException {
    try (OutputStream out =
        NamedOutput.open(draft, file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      content.writeTo(out);
    }
    // Moved before its bytes are on the disk, it could be found empty after a power cut.
    try (FileChannel written = FileChannel.open(draft, StandardOpenOption.WRITE)) {
      written.force(true);
    }
  }
}
