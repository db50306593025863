package org.involvement.examples.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.involvement.examples.program.Reason;
import picocli.CommandLine.Option;

/** Where text goes: standard output, or a file. */
final class Destination {
  static final String STANDARD_OUTPUT = "-";

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      description = "the file to write; - for standard output")
  private Optional<String> name = Optional.empty();

  /** What was named, or else another. */
  String nameOr(String otherwise) {
    return name.orElse(otherwise);
  }

  /** Writes to standard output or a file; that a file was written is said. */
  static void write(String text, String to, PrintWriter out, PrintWriter err) {
    if (to.equals(STANDARD_OUTPUT)) {
      out.print(text);
      return;
    }
    try {
      Files.writeString(Path.of(to), text);
    } catch (FileSystemException e) {
      throw new UncheckedIOException(e);
    } catch (IOException e) {
      throw new WrongInput(to + ": " + Reason.of(e));
    }
    err.println("written: " + to);
  }
}
