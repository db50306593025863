package org.involvement.examples.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where text goes: standard output, or a file. */
final class Destination {
  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      description = "the file to write; - or nothing for standard output")
  private String name = "-";

  void write(String text, PrintWriter out) {
    if (name.equals("-")) {
      out.print(text);
      return;
    }
    try {
      Files.writeString(Path.of(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(name + ": cannot be written", e);
    }
  }
}
