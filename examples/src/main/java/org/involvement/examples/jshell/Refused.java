package org.involvement.examples.jshell;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Supplier;
import org.involvement.examples.program.Reason;
import org.involvement.json.InvolvementJsonException;
import org.involvement.sheet.InvolvementCsvException;

/**
 * What could not be done, and why, on one line: place, value and rule.
 *
 * <p>It has neither a cause nor a stack trace, since JShell would print both.
 */
public final class Refused extends RuntimeException {
  /** What is said where {@code p} is asked for, and nothing was read. */
  static final String NO_PROGRAMME =
      "there is no programme yet: name its file at the start, or say p = read(\"file.json\")";

  private static final long serialVersionUID = 1L;

  Refused(String message) {
    super(message, null, false, false);
  }

  /** What the work gives, or why it gives nothing. */
  static <T> T orElse(Supplier<T> work) {
    try {
      return work.get();
    } catch (InvolvementJsonException | InvolvementCsvException | IllegalArgumentException e) {
      throw new Refused(String.valueOf(e.getMessage()));
    }
  }

  /** The same for work on a file or folder, which is then named. */
  static <T> T orElse(String file, Supplier<T> work) {
    try {
      return work.get();
    } catch (InvolvementCsvException e) {
      throw new Refused(file + withoutName(file, e));
    } catch (InvolvementJsonException | IllegalArgumentException e) {
      throw new Refused(file + ": " + e.getMessage());
    } catch (UncheckedIOException e) {
      throw new Refused(Reason.of(Objects.requireNonNull(e.getCause())));
    }
  }

  /** What is wrong with a table by itself begins with its name, which is said once. */
  private static String withoutName(String file, InvolvementCsvException e) {
    String message = String.valueOf(e.getMessage());
    return Path.of(file).endsWith(e.file()) ? message.substring(e.file().length()) : ": " + message;
  }
}
