package org.involvement.examples.program;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;
import org.involvement.json.InvolvementJsonException;
import org.involvement.sheet.InvolvementCsvException;
import org.involvement.value.InvalidValueException;

/** Why something cannot be done with what was given, in one line. */
public final class Reason {
  private Reason() {}

  /** {@return the reason; empty where what was given is not to blame} */
  public static Optional<String> of(Exception e) {
    if (e instanceof UncheckedIOException unchecked) {
      return Optional.of(of(Objects.requireNonNull(unchecked.getCause())));
    }
    if (e instanceof IOException failure) {
      return Optional.of(of(failure));
    }
    boolean given =
        e instanceof InvolvementJsonException
            || e instanceof InvolvementCsvException
            || e instanceof InvalidValueException
            || e instanceof InvalidPathException
            || e instanceof DateTimeParseException;
    return given ? Optional.of(String.valueOf(e.getMessage())) : Optional.empty();
  }

  /** {@return the reason why a file cannot be read or written, which begins with its name} */
  public static String of(IOException e) {
    return e instanceof FileSystemException failure
        ? failure.getFile() + ": " + rule(failure)
        : String.valueOf(e.getMessage());
  }

  private static String rule(FileSystemException e) {
    if (e.getReason() != null) {
      return e.getReason();
    }
    if (e instanceof NoSuchFileException) {
      Path folder = Path.of(e.getFile()).toAbsolutePath().getParent();
      return folder == null || Files.isDirectory(folder)
          ? "there is no such file"
          : "its folder does not exist";
    }
    if (e instanceof NotDirectoryException) {
      return "is not a folder";
    }
    if (e instanceof FileAlreadyExistsException) {
      return "is a file, and not a folder";
    }
    return e instanceof AccessDeniedException
        ? "you have no permission for it"
        : "cannot be read or written";
  }
}
