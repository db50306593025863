package org.involvement.form;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The folder of a file that is to be written, which has to be there before. */
public final class FolderOf {
  private static final String MISSING = "its folder does not exist";

  private FolderOf() {}

  /**
   * Checks that there is one, so that what is told is the file that was asked for.
   *
   * @throws UncheckedIOException if there is none; it says so and names the file
   */
  public static void mustExist(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      throw new UncheckedIOException(
          file + ": " + MISSING, new NoSuchFileException(file.toString(), null, MISSING));
    }
  }
}
